-- The last number given to a case in each year. A counter row and not max(number): restricted cases are hidden from
-- whoever counts, and the row's lock makes two people who open cases at once wait for each other.
create table case_counter (
  firm_id uuid not null references firm (id),
  year integer not null,
  last integer not null,
  constraint case_counter_pkey primary key (firm_id, year)
);
alter table case_counter enable row level security;
alter table case_counter force row level security;
grant select, insert, update on case_counter to pristan_app;
create policy firm on case_counter to pristan_app
  using (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid)
  with check (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);
create policy client on case_counter as restrictive to pristan_app
  using (coalesce(current_setting('app.kind', true), '') in ('staff', 'system'));
