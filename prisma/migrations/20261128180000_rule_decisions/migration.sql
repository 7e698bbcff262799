-- What a firm decides about the law. Rows only, none is ever changed: a proposal, the countings of the open cases it moves
-- with each date of theirs, a second lawyer's approval or a withdrawal, and the decision that counts from then on. And who
-- read a datum of the law at its source.
alter table firm add column verify_months integer not null default 12 check (verify_months between 1 and 60);

create table rule_change (
  firm_id uuid not null references firm (id) on delete restrict on update cascade,
  id uuid not null,
  rule_id text not null check (length(rule_id) <= 60),
  version_id text not null check (length(version_id) <= 60),
  switched_on boolean not null,
  from_day date not null,
  reason text not null check (reason <> ''),
  proposed_by uuid not null,
  proposed_at timestamptz(3) not null,
  constraint rule_change_pkey primary key (firm_id, id)
);
create index rule_change_firm_id_rule_id_proposed_at_id_idx on rule_change (firm_id, rule_id, proposed_at desc, id desc);

create table rule_change_count (
  firm_id uuid not null,
  change_id uuid not null,
  number integer not null check (number > 0),
  counted_on date not null,
  book text not null,
  cases integer not null check (cases >= 0),
  to_count integer not null check (to_count >= 0),
  mark bigint not null,
  since bigint check (since <= mark),
  begun_at timestamptz(3) not null,
  constraint rule_change_count_pkey primary key (firm_id, change_id, number),
  constraint rule_change_count_firm_id_change_id_fkey foreign key (firm_id, change_id)
    references rule_change (firm_id, id) on delete restrict on update cascade
);

create table rule_change_batch (
  firm_id uuid not null,
  change_id uuid not null,
  number integer not null,
  batch integer not null check (batch > 0),
  last_id uuid,
  cases integer not null check (cases >= 0),
  moved_cases integer not null check (moved_cases >= 0),
  moved_dates integer not null check (moved_dates >= moved_cases),
  ended boolean not null,
  counted_at timestamptz(3) not null,
  constraint rule_change_batch_pkey primary key (firm_id, change_id, number, batch),
  constraint rule_change_batch_firm_id_change_id_number_fkey foreign key (firm_id, change_id, number)
    references rule_change_count (firm_id, change_id, number) on delete restrict on update cascade
);

create table rule_change_case (
  firm_id uuid not null,
  change_id uuid not null,
  number integer not null,
  case_id uuid not null,
  rule text not null check (length(rule) <= 60),
  event_id uuid not null,
  before_due date,
  before_state text check (before_state in ('open', 'met', 'overdue', 'void', 'unknown')),
  after_due date,
  after_state text check (after_state in ('open', 'met', 'overdue', 'void', 'unknown')),
  settled boolean not null,
  sort_on date not null,
  constraint rule_change_case_pkey primary key (firm_id, change_id, number, case_id, rule, event_id),
  constraint rule_change_case_firm_id_change_id_number_fkey foreign key (firm_id, change_id, number)
    references rule_change_count (firm_id, change_id, number) on delete restrict on update cascade,
  constraint rule_change_case_firm_id_case_id_fkey foreign key (firm_id, case_id)
    references cases (firm_id, id) on delete restrict on update cascade,
  constraint rule_change_case_firm_id_event_id_fkey foreign key (firm_id, event_id)
    references case_event (firm_id, id) on delete restrict on update cascade,
  check (before_state is not null or after_state is not null)
);
create index rule_change_case_firm_id_change_id_number_settled_sort_on_c_idx
  on rule_change_case (firm_id, change_id, number, settled, sort_on, case_id, rule, event_id);
create index rule_change_case_firm_id_case_id_change_id_idx on rule_change_case (firm_id, case_id, change_id);

create table rule_change_approval (
  firm_id uuid not null,
  change_id uuid not null,
  number integer not null,
  approved_by uuid not null,
  approved_at timestamptz(3) not null,
  alone boolean not null,
  constraint rule_change_approval_pkey primary key (firm_id, change_id, number),
  constraint rule_change_approval_firm_id_change_id_number_fkey foreign key (firm_id, change_id, number)
    references rule_change_count (firm_id, change_id, number) on delete restrict on update cascade
);

create table rule_change_withdrawal (
  firm_id uuid not null,
  change_id uuid not null,
  reason text not null check (reason <> ''),
  withdrawn_by uuid not null,
  withdrawn_at timestamptz(3) not null,
  constraint rule_change_withdrawal_pkey primary key (firm_id, change_id),
  constraint rule_change_withdrawal_firm_id_change_id_fkey foreign key (firm_id, change_id)
    references rule_change (firm_id, id) on delete restrict on update cascade
);

create table rule_decision (
  firm_id uuid not null,
  change_id uuid not null,
  seq bigserial not null,
  number integer not null,
  applied_at timestamptz(3) not null,
  constraint rule_decision_pkey primary key (firm_id, change_id),
  constraint rule_decision_firm_id_change_id_number_fkey foreign key (firm_id, change_id, number)
    references rule_change_count (firm_id, change_id, number) on delete restrict on update cascade
);

create table rule_verification (
  firm_id uuid not null references firm (id) on delete restrict on update cascade,
  id uuid not null,
  topic text not null check (length(topic) <= 40),
  entry_id text not null check (length(entry_id) <= 100),
  verified_on date not null,
  source text not null check (source <> ''),
  finding text not null check (finding in ('stands', 'differs')),
  note text not null default '',
  verified_by uuid not null,
  verified_at timestamptz(3) not null,
  constraint rule_verification_pkey primary key (firm_id, id)
);
create index rule_verification_firm_id_topic_entry_id_verified_on_id_idx
  on rule_verification (firm_id, topic, entry_id, verified_on desc, id desc);

-- Two people, also where a command forgot it: whoever proposed a change approves it only where the row says that nobody else
-- could, and then not on the day of the proposal (the firm's day).
create function refuse_own_approval() returns trigger language plpgsql as $$
declare
  proposal rule_change;
  zone text;
begin
  select * into strict proposal from rule_change where firm_id = new.firm_id and id = new.change_id;
  if new.approved_by <> proposal.proposed_by then return new; end if;
  select time_zone into strict zone from firm where id = new.firm_id;
  if new.alone and (new.approved_at at time zone zone)::date > (proposal.proposed_at at time zone zone)::date then
    return new;
  end if;
  raise exception 'a change of a rule needs a second lawyer' using errcode = 'insufficient_privilege';
end $$;
create trigger second_lawyer before insert on rule_change_approval for each row execute function refuse_own_approval();

do $$
declare
  t text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
  job constant text := $q$coalesce(current_setting('app.kind', true), '') = 'system'$q$;
  lawyer constant text := $q$'lawyer' = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','))$q$;
  by_lawyers constant text[] := array['rule_change', 'rule_change_approval', 'rule_change_withdrawal', 'rule_verification'];
  by_jobs constant text[] := array['rule_change_count', 'rule_change_batch', 'rule_change_case', 'rule_decision'];
begin
  foreach t in array by_lawyers || by_jobs loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to pristan_app', t);
    execute format('create policy firm on %I to pristan_app using (%s) with check (%s)', t, firm, firm);
    execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
    -- A lawyer proposes, approves, withdraws and verifies; what follows from it is written by the firm's own job alone.
    execute format('create policy writer on %I as restrictive for insert to pristan_app with check (%s)', t,
      case when t = any (by_jobs) then job else lawyer end);
    execute format('create trigger fixed before update or delete on %I for each row execute function refuse_change()', t);
  end loop;
  create policy wall on rule_change_case as restrictive to pristan_app
    using (case_id not in (select search_hidden_cases()));
end $$;
grant usage on sequence rule_decision_seq_seq to pristan_app;
