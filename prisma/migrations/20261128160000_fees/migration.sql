-- What is said of the fees of a case: that one was paid, waived, is not payable, or is owed after all. A row is a
-- statement and is never changed: a later one about the same fee stands in its place. The key closes the race of two
-- statements after the same one.
create table case_fee (
  firm_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  event_id uuid not null,
  fee text not null,
  revision integer not null,
  status text not null,
  on_date date,
  usd integer,
  receipt_cipher text,
  reason text not null default '',
  recorded_by uuid,
  recorded_at timestamptz(3) not null default current_timestamp,
  constraint case_fee_pkey primary key (firm_id, id),
  constraint case_fee_firm_id_case_id_fkey foreign key (firm_id, case_id) references cases (firm_id, id)
    on delete restrict on update cascade,
  constraint case_fee_firm_id_event_id_fkey foreign key (firm_id, event_id) references case_event (firm_id, id)
    on delete restrict on update cascade,
  check (revision > 0),
  check (status in ('paid', 'waived', 'not_payable', 'due')),
  check ((on_date is null) = (status = 'due')),
  check ((usd is null) = (status <> 'paid')),
  check (usd between 0 and 999999),
  check (receipt_cipher is null or status = 'paid'),
  check (status = 'paid' or reason <> '')
);
create unique index case_fee_firm_id_case_id_event_id_fee_revision_key
  on case_fee (firm_id, case_id, event_id, fee, revision);
create index case_fee_firm_id_event_id_idx on case_fee (firm_id, event_id);

create trigger fixed before update or delete on case_fee for each row execute function refuse_change();

alter table case_fee enable row level security;
alter table case_fee force row level security;
create policy firm on case_fee to pristan_app
  using (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid)
  with check (firm_id = nullif(current_setting('app.firm_id', true), '')::uuid);
create policy wall on case_fee as restrictive to pristan_app
  using (case_id not in (select search_hidden_cases()));
create policy client on case_fee as restrictive to pristan_app
  using (coalesce(current_setting('app.kind', true), '') in ('staff', 'system'));
grant select, insert on case_fee to pristan_app;
