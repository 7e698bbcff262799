-- The number clients call; empty: none is shown. Its form is checked in lib/firm/schema.ts.
alter table firm add column phone text not null default '' check (length(phone) <= 40);
