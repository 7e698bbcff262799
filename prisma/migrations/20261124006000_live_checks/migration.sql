-- When a status was last seen at the government's is read from status_check: a copy made on publishing went stale.
alter table publication drop column checked_on;
