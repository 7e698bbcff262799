-- Names that begin with what was typed, and phone numbers and addresses found exactly: ranges and equality on text,
-- which row security leaves to their indexes.
create index person_name_firm_id_search_key_person_id_idx on person_name (firm_id, search_key, person_id);
create index contact_point_firm_id_value_idx on contact_point (firm_id, value);

-- Whether the person is also in a case restricted to a team the asker is not on. Two records may not be merged by
-- someone who sees only part of what would move: the rest would stay with a record that is gone.
create function search_in_hidden_case(wanted uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from case_person p join case_wall w on w.firm_id = p.firm_id and w.case_id = p.case_id
    where p.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid and p.person_id = wanted
      and coalesce(current_setting('app.kind', true), '') not in ('system', 'client')
      and not exists (select 1 from case_member m
                      where m.firm_id = p.firm_id and m.case_id = p.case_id
                        and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid))
$$;
grant create on schema public to pristan_search;
alter function search_in_hidden_case(uuid) owner to pristan_search;
revoke create on schema public from pristan_search;
revoke all on function search_in_hidden_case(uuid) from public;
grant execute on function search_in_hidden_case(uuid) to pristan_app;
