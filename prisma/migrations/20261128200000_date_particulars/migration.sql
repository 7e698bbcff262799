-- What a notice says beside the day of a hearing: another hour or place is a change that two people confirm. Null: kept
-- before these were; the next recount fills it in.
alter table case_date add column particulars text;
-- Of which value of its date a difference was found: what a lawyer left as it is says nothing about a later value. 0: of none.
alter table date_difference add column value_no integer not null default 0;
-- What waits for a signature, what warns of nothing last: a date that the law does not know, the end of one that nobody
-- confirmed. A column, not an expression: row security keeps a coalesce from its index.
alter table case_date add column sign_by date generated always as (coalesce(warn_on, 'infinity'::date)) stored;
drop index case_date_amber;
create index case_date_amber on case_date (firm_id, sign_by, id) include (case_id, set_by) where standing = 'amber';
