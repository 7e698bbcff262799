-- The day from which the delay after an exception is counted, as a column: of a change the day the client learnt of it, else
-- its own; of a circumstance that lasts the day it ended, none while it goes on. Today looks for those that reach a warning.
alter table one_year_exception add column counted_on date generated always as (
  case when code in ('CC1', 'CC2', 'CC3') then coalesce(until_on, from_on) else until_on end) stored;
create index one_year_exception_counted on one_year_exception (firm_id, counted_on, id) include (case_id, thread_id, revision)
  where counted_on is not null and withdraw_cipher is null;
