-- Why an account's address lies with a provider inside Russia or Belarus all the same (a lawyer's written reason).
alter table client_account add column address_reason text not null default '';

-- Staff see when their clients were signed in and may end those sessions at once; they can neither make nor prolong one.
do $$
declare
  theirs constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
    and coalesce(current_setting('app.kind', true), '') in ('staff', 'system')
    and user_id in (select a.user_id from client_account a)$q$;
begin
  execute format('create policy clients_read on session for select to pristan_app using (%s)', theirs);
  execute format('create policy clients_end on session for update to pristan_app using (%s) with check (%s and ended_at is not null)', theirs, theirs);
end $$;

-- A client's account shows every case whose principal its person is, whichever of the two was there first and
-- whatever a merge moved. Run as whoever writes, so row security holds here too.
create function show_own_cases() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'cases' then
    if tg_op = 'UPDATE' then
      delete from client_case c where c.firm_id = new.firm_id and c.case_id = new.id and c.via = 'principal'
        and not exists (select 1 from client_account a where a.firm_id = new.firm_id and a.user_id = c.user_id
                          and a.person_id = new.principal_id);
    end if;
    insert into client_case (firm_id, user_id, case_id, via)
    select a.firm_id, a.user_id, new.id, 'principal' from client_account a
    where a.firm_id = new.firm_id and a.person_id = new.principal_id
    on conflict (firm_id, user_id, case_id) do update set via = 'principal';
  else
    insert into client_case (firm_id, user_id, case_id, via)
    select c.firm_id, new.user_id, c.id, 'principal' from cases c
    where c.firm_id = new.firm_id and c.principal_id = new.person_id
    on conflict (firm_id, user_id, case_id) do update set via = 'principal';
  end if;
  return null;
end $$;
create trigger show_own_cases after insert or update of principal_id on cases
  for each row execute function show_own_cases();
create trigger show_own_cases after insert or update of person_id on client_account
  for each row execute function show_own_cases();
