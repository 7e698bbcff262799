-- A date that a judge or agency ordered (dueOn) is announced like a hearing and belongs on the same calendar.
alter table case_event rename column appointment_on to announced_on;
alter index case_event_appointment rename to case_event_announced;
alter table case_event alter column announced_on set expression as (
  case when coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then make_date(
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 1, 4)::integer,
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 6, 2)::integer,
    substr(coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn'), 9, 2)::integer) end);
