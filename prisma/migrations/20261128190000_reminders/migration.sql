-- What members were told of by mail, and what they asked not to be told of for a while.

-- The hour of a person's own day at which the daily mail comes; null: none. It stands with their zone, which only they change.
alter table users add column digest_hour smallint default 8 check (digest_hour between 0 and 23);

-- A row for each thing a person was told: the day of a digest, or a date at one value and one nearness. The keys at the end
-- are what lets nothing be told twice, whoever runs at the same time.
create table member_notice (
  firm_id uuid not null, id uuid not null, user_id uuid not null, kind text not null check (kind in ('digest', 'urgent')),
  for_day date not null, date_id uuid, case_id uuid, value_no integer,
  level text check (level in ('week', 'three', 'day', 'late')),
  message_id uuid not null, sent_at timestamptz(3) not null,
  primary key (firm_id, id),
  foreign key (firm_id, user_id) references member (firm_id, user_id) on update cascade,
  foreign key (firm_id, date_id) references case_date (firm_id, id) on update cascade,
  foreign key (firm_id, case_id) references cases (firm_id, id) on update cascade,
  foreign key (firm_id, message_id) references outbox_message (firm_id, id) on update cascade,
  check (num_nulls(date_id, case_id, value_no, level) = case kind when 'digest' then 4 else 0 end)
);
-- Until a day comes the person is not told of the date; of its present value only: a date that moves is told of again.
create table date_snooze (
  firm_id uuid not null, id uuid not null, date_id uuid not null, case_id uuid not null, user_id uuid not null,
  value_no integer not null, until_on date not null, reason text not null check (reason <> ''),
  snoozed_at timestamptz(3) not null,
  primary key (firm_id, id),
  foreign key (firm_id, date_id) references case_date (firm_id, id) on update cascade,
  foreign key (firm_id, case_id) references cases (firm_id, id) on update cascade,
  foreign key (firm_id, user_id) references member (firm_id, user_id) on update cascade
);

create unique index member_notice_digest on member_notice (firm_id, user_id, for_day) where kind = 'digest';
create unique index member_notice_urgent on member_notice (firm_id, date_id, value_no, level, user_id) where kind = 'urgent';
create index member_notice_last on member_notice (firm_id, user_id, sent_at desc);
create index member_notice_case on member_notice (firm_id, case_id);
create index date_snooze_date on date_snooze (firm_id, date_id, snoozed_at desc);
create index date_snooze_case on date_snooze (firm_id, case_id);

do $$
declare
  t text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
begin
  foreach t in array array['member_notice', 'date_snooze'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to pristan_app', t);
    execute format('create policy firm on %I to pristan_app using (%s) with check (%s)', t, firm, firm);
    execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
    execute format('create trigger fixed before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
end $$;
-- A digest names no case.
create policy wall on member_notice as restrictive to pristan_app
  using (case_id is null or case_id not in (select search_hidden_cases()));
create policy wall on date_snooze as restrictive to pristan_app using (case_id not in (select search_hidden_cases()));
