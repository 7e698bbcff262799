-- Under what a person's names are found, whatever their spelling: made by lib/names with the name, never shown. Compared by
-- code point, as the application makes them.
create table name_key (
  firm_id uuid not null,
  key text collate "C" not null,
  person_id uuid not null,
  constraint name_key_pkey primary key (firm_id, key, person_id),
  constraint name_key_firm_id_person_id_fkey foreign key (firm_id, person_id) references person (firm_id, id)
    on delete restrict on update cascade
);
create index name_key_firm_id_person_id_idx on name_key (firm_id, person_id);

-- By which version of the rules; whoever is behind is keyed at a start.
alter table person add column keyed_by integer not null default 0;
create index person_firm_id_keyed_by_idx on person (firm_id, keyed_by, id) where merged_into_id is null;

alter table name_key enable row level security;
alter table name_key force row level security;
create policy firm on name_key to pristan_app
  using (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid)
  with check (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);
create policy wall on name_key as restrictive to pristan_app
  using (not (select search_hides_any()) or not search_hides_person(person_id));
create policy client on name_key as restrictive to pristan_app
  using (coalesce(current_setting('app.kind', true), '') in ('staff', 'system'));
grant select, insert, delete on name_key to pristan_app;
