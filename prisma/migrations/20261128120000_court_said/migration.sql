-- When the court of a proceeding was last said by hand: a fact of the timeline that names a court counts from its
-- recording on, and what is said after it counts again.
alter table proceeding add column court_set_at timestamptz(3);
