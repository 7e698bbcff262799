-- The dates of a case as they stand, what people did to them, and what a recomputation found to be otherwise.
create table case_date (
  firm_id uuid not null, id uuid not null, case_id uuid not null, rule text not null, event_id uuid,
  kind text not null check (kind in ('deadline', 'window', 'forecast', 'hearing')),
  title text not null default '', source text not null default '',
  law_due_on date, law_safe_on date, law_state text not null check (law_state in ('open', 'met', 'void', 'unknown', 'gone')),
  due_on date, safe_on date, state text not null check (state in ('open', 'met', 'void', 'unknown', 'gone', 'closed')),
  hand text check (hand in ('moved', 'closed')), met_on date, critical boolean not null,
  confidence text not null check (confidence in ('V', 'K', '?')), ruleset text not null,
  standing text not null check (standing in ('plain', 'amber', 'confirmed', 'alone')),
  former_due_on date, former_safe_on date, warn_on date,
  set_by uuid, set_at timestamptz(3) not null, value_no integer not null default 1, revision integer not null default 1,
  primary key (firm_id, id),
  foreign key (firm_id, case_id) references cases (firm_id, id) on update cascade,
  foreign key (firm_id, event_id) references case_event (firm_id, id),
  check ((rule = 'HAND') = (event_id is null)), check (rule <> 'HAND' or (title <> '' and source <> ''))
);
create table date_change (
  firm_id uuid not null, id uuid not null, date_id uuid not null, case_id uuid not null,
  cause text not null check (cause in ('event', 'law', 'recount', 'move', 'close', 'reopen', 'enter')),
  event_id uuid, reason text not null default '', from_due_on date, from_state text not null, from_standing text not null,
  to_due_on date, to_state text not null, ruleset text not null, changed_by uuid, changed_at timestamptz(3) not null,
  primary key (firm_id, id), foreign key (firm_id, date_id) references case_date (firm_id, id) on update cascade,
  check (cause not in ('move', 'close', 'reopen') or (reason <> '' and changed_by is not null))
);
create table date_confirmation (
  firm_id uuid not null, id uuid not null, date_id uuid not null, case_id uuid not null, due_on date, state text not null,
  value_no integer not null, source text not null, outcome text not null check (outcome in ('first', 'confirmed', 'alone')),
  confirmed_by uuid not null, confirmed_at timestamptz(3) not null,
  primary key (firm_id, id), foreign key (firm_id, date_id) references case_date (firm_id, id) on update cascade
);
create table date_difference (
  firm_id uuid not null, id uuid not null, date_id uuid not null, case_id uuid not null, due_on date, safe_on date,
  state text not null, ruleset text not null, found_at timestamptz(3) not null, settled_at timestamptz(3), settled_by uuid,
  outcome text check (outcome in ('applied', 'kept', 'vanished')), reason text not null default '',
  primary key (firm_id, id), foreign key (firm_id, date_id) references case_date (firm_id, id) on update cascade,
  check ((settled_at is null) = (outcome is null))
);
create table permit_count (
  firm_id uuid not null, id uuid not null, case_id uuid not null, days integer not null check (days >= 0), ours integer,
  as_of date not null, source text not null, recorded_by uuid, recorded_at timestamptz(3) not null,
  latest boolean not null default true,
  primary key (firm_id, id), foreign key (firm_id, case_id) references cases (firm_id, id) on update cascade
);
create table member_absence (
  firm_id uuid not null, id uuid not null, user_id uuid not null, from_on date not null,
  until_on date not null check (until_on >= from_on), entered_by uuid, entered_at timestamptz(3) not null, ended_at timestamptz(3),
  primary key (firm_id, id), foreign key (firm_id, user_id) references member (firm_id, user_id) on update cascade
);

-- The first day that one of a case's dates warns from, so that lists find the cases without one along an index.
alter table cases add column next_date date;
create index cases_without_date on cases (firm_id, activity_at, id) where next_date is null and closed_on is null;

create unique index case_date_of_fact on case_date (firm_id, case_id, rule, event_id);
-- What Today looks for: what warns, what two people have not settled, what opens, what a recomputation found.
create index case_date_warns on case_date (firm_id, warn_on, id) include (case_id) where warn_on is not null;
create index case_date_amber on case_date (firm_id, warn_on, id) include (case_id, set_by) where standing = 'amber' and warn_on is not null;
create index case_date_window on case_date (firm_id, due_on, id) include (case_id) where kind = 'window' and state = 'open';
create index case_date_alone on case_date (firm_id, id) include (case_id) where standing = 'alone' and state = 'open';
create index case_date_event on case_date (firm_id, event_id);
create index date_change_date on date_change (firm_id, date_id, changed_at desc);
create index date_change_case on date_change (firm_id, case_id);
create index date_confirmation_date on date_confirmation (firm_id, date_id, confirmed_at desc);
create index date_confirmation_case on date_confirmation (firm_id, case_id);
create unique index date_difference_open on date_difference (firm_id, date_id) where settled_at is null;
create index date_difference_found on date_difference (firm_id, found_at, id) include (case_id) where settled_at is null;
create index date_difference_date on date_difference (firm_id, date_id);
create index date_difference_case on date_difference (firm_id, case_id);
create unique index permit_count_latest on permit_count (firm_id, case_id) where latest;
create index permit_count_differs on permit_count (firm_id, case_id) where latest and days <> ours;
create index permit_count_case on permit_count (firm_id, case_id, recorded_at desc);
create index member_absence_user on member_absence (firm_id, user_id, until_on);

do $$
declare
  t text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
begin
  foreach t in array array['case_date', 'date_change', 'date_confirmation', 'date_difference', 'permit_count', 'member_absence'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update on %I to pristan_app', t);
    execute format('create policy firm on %I to pristan_app using (%s) with check (%s)', t, firm, firm);
    execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
    continue when t = 'member_absence';
    execute format('create policy wall on %I as restrictive to pristan_app using (case_id not in (select search_hidden_cases()))', t);
  end loop;
end $$;
revoke update on date_change, date_confirmation from pristan_app;
create trigger fixed before update or delete on date_change for each row execute function refuse_change();
create trigger fixed before update or delete on date_confirmation for each row execute function refuse_change();
