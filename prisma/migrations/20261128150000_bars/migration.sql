-- Exceptions to the one-year deadline and a lawyer's conclusions on bars: versions and opinions, never changed. And the day
-- of the last arrival as a projection of the timeline, so that cases without one are found: without it nothing counts.
create table one_year_exception (
  firm_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  thread_id uuid not null,
  revision integer not null check (revision > 0),
  code text not null check (code in ('CC1', 'CC2', 'CC3', 'EC1', 'EC2', 'EC3', 'EC4', 'EC5', 'EC6')),
  from_on date not null,
  from_until date not null,
  from_precision text not null check (from_precision in ('day', 'month', 'season', 'year', 'about')),
  until_on date,
  until_until date,
  until_precision text check (until_precision in ('day', 'month', 'season', 'year', 'about')),
  cipher text not null,
  had text not null default '[]',
  withdraw_cipher text,
  recorded_by uuid,
  recorded_at timestamptz(3) not null default current_timestamp,
  primary key (firm_id, id),
  foreign key (firm_id, case_id) references cases (firm_id, id) on delete restrict on update cascade,
  check (from_until >= from_on and until_until >= until_on),
  check ((until_on is null) = (until_precision is null) and (until_on is null) = (until_until is null))
);
create unique index one_year_exception_firm_id_thread_id_revision_key on one_year_exception (firm_id, thread_id, revision);
create index one_year_exception_firm_id_case_id_thread_id_revision_idx on one_year_exception (firm_id, case_id, thread_id, revision desc);

create table bar_conclusion (
  firm_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  question text not null check (question ~ '^[A-Z0-9_]{2,40}$'),
  exception_id uuid,
  answer text check (answer in ('yes', 'no', 'unknown', 'contested')),
  conclusion text not null check (conclusion in ('applies', 'does-not-apply', 'open')),
  cipher text not null,
  concluded_by uuid,
  concluded_at timestamptz(3) not null default current_timestamp,
  primary key (firm_id, id),
  foreign key (firm_id, case_id) references cases (firm_id, id) on delete restrict on update cascade,
  foreign key (firm_id, exception_id) references one_year_exception (firm_id, id) on delete no action on update no action,
  -- Of a question the answer that stood; of an exception the version that was seen.
  check ((question = 'EXCEPTION') = (exception_id is not null) and (exception_id is null) = (answer is not null))
);
create index bar_conclusion_firm_id_case_id_concluded_at_idx on bar_conclusion (firm_id, case_id, concluded_at desc);
create index bar_conclusion_firm_id_exception_id_idx on bar_conclusion (firm_id, exception_id);

do $$
declare
  t text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
begin
  foreach t in array array['one_year_exception', 'bar_conclusion'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to pristan_app', t);
    execute format('create policy firm on %I to pristan_app using (%s) with check (%s)', t, firm, firm);
    execute format('create policy wall on %I as restrictive to pristan_app using (case_id not in (select search_hidden_cases()))', t);
    execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
    execute format('create trigger fixed before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
end $$;

alter table cases add column arrived_on date;
do $$
declare expected bigint; changed bigint;
begin
  alter table cases no force row level security;
  alter table case_event no force row level security;
  alter table event_strike no force row level security;
  select count(distinct (e.firm_id, e.case_id)) into expected from case_event e where e.type = 'arrival'
    and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id);
  update cases c set arrived_on = (select max(e.on_date) from case_event e
      where e.firm_id = c.firm_id and e.case_id = c.id and e.type = 'arrival'
        and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id))
    where exists (select 1 from case_event e where e.firm_id = c.firm_id and e.case_id = c.id and e.type = 'arrival'
        and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id));
  get diagnostics changed = row_count;
  if changed <> expected then raise exception 'of % cases with an arrival % were changed', expected, changed; end if;
  alter table cases force row level security;
  alter table case_event force row level security;
  alter table event_strike force row level security;
end $$;
create index cases_without_arrival on cases (firm_id, activity_at, id)
  where arrived_on is null and closed_on is null and track <> 'POST';
