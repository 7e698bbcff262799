-- The day an event announces (hearing, interview, biometrics, or what a judge or agency ordered) as a column that follows
-- its details, so that the calendar finds a month by index. jsonb operators are not leakproof: row security would keep
-- them from any index. The table's policies and grants cover the column; adding it fires no row trigger.
alter table case_event add column announced_on date generated always as (
  case when coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then make_date(
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 1, 4)::integer,
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 6, 2)::integer,
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 9, 2)::integer) end) stored;
create index case_event_announced on case_event (firm_id, announced_on, id) include (case_id)
  where announced_on is not null;

-- What Today looks for: open cases that nobody has a next step on, and those that wait, longest first.
create index cases_without_step on cases (firm_id, activity_at, id) where waiting_on is null and closed_on is null;
create index cases_waiting on cases (firm_id, waiting_on, waiting_since, id) where waiting_on is not null and closed_on is null;
