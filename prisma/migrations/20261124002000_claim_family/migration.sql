-- The client's own words keep the language they were said in; a family tie that ended says why.
-- Both tables have their policies and grants already: columns need none of their own.
alter table case_reason add column lang text not null default 'ru', add check (lang ~ '^[a-z]{2,3}$');
alter table case_person add column end_reason text not null default '',
  add check (until is not null or end_reason = ''), add check (until >= since);
