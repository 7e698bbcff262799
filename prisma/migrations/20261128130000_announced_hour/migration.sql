-- The hour of what is announced as a column too, so that a day's first few come from the index. To sort them by the hour in
-- their details a firm with hundreds of hearings a day read all of them, for each day that Today or a month shows.
alter table case_event add column announced_hour text generated always as (
  case when coalesce(details::jsonb ->> 'appointmentOn', details::jsonb ->> 'dueOn') is not null
    then coalesce(details::jsonb ->> 'appointmentAt', '99:99') end) stored;
drop index case_event_announced;
create index case_event_announced on case_event (firm_id, announced_on, announced_hour, id) include (case_id)
  where announced_on is not null;
