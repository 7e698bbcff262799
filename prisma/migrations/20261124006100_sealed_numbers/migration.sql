-- A proceeding's identity number is sealed for its row, as a person's is; "number" keeps what names no person. Numbers in
-- clear are sealed by the start that follows (people.seal-numbers): SQL has no keys.
alter table proceeding add column number_kind text, add column number_cipher text, add column number_blind text,
  add column number_tail text,
  add check (number_cipher is null or number = ''),
  add check (num_nulls(number_kind, number_cipher, number_blind, number_tail) in (0, 4));
create index proceeding_firm_id_number_blind_idx on proceeding (firm_id, number_blind);
create index proceeding_clear_number on proceeding (firm_id, id) where number <> '';

-- Numbers that receipt notices and I-94 forms carried lie in the events in clear. They move to the numbers of the case's
-- principal as they were typed, without a blind index, which is how the same start finds them. Events are never changed
-- otherwise. The owner is bound by row security too, hence "no force".
do $$
declare
  expected bigint;
  moved bigint;
begin
  alter table case_event no force row level security;
  alter table event_strike no force row level security;
  alter table cases no force row level security;
  alter table identity_number no force row level security;
  alter table case_event disable trigger fixed;
  select count(*) into expected from case_event e
    where e.type in ('receipt_notice', 'i94_issued') and e.details::jsonb ->> 'number' <> '';
  insert into identity_number (firm_id, id, person_id, kind, cipher, blind, tail, note, created_at, created_by)
  select e.firm_id, gen_random_uuid(), c.principal_id, case e.type when 'i94_issued' then 'i94' else 'uscis-receipt' end,
    e.details::jsonb ->> 'number', '', '',
    case when exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
      then 'From an event that was struck out' else '' end, e.recorded_at, e.recorded_by
  from case_event e join cases c on c.firm_id = e.firm_id and c.id = e.case_id
  where e.type in ('receipt_notice', 'i94_issued') and e.details::jsonb ->> 'number' <> '';
  get diagnostics moved = row_count;
  if moved <> expected then
    raise exception '% of % numbers were moved', moved, expected;
  end if;
  update case_event set details = (details::jsonb - 'number')::text
    where type in ('receipt_notice', 'i94_issued') and details::jsonb ? 'number';
  alter table case_event enable trigger fixed;
  alter table case_event force row level security;
  alter table event_strike force row level security;
  alter table cases force row level security;
  alter table identity_number force row level security;
end $$;
