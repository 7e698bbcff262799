-- What a policy asks of other tables it asks of a function now. As a subquery each was planned with the policies of its
-- own tables, in every statement and for every table of it: a read of a member carried a scan of all openings, a read of
-- a person one of all cases, a read of an account one of all client accounts; and the wall was one call of a function for
-- each restricted case and each table (a case page of a firm with 400 of them: 1.5 s). A function is planned once a
-- connection, and its answer is hashed once a statement.
-- In PL/pgSQL, which keeps the plan of its statement in every release of Postgres; each begins with the firm's condition.

-- The restricted cases whose teams the asker is not on: none for a client, whose reach is client_case, and none for the
-- firm's own jobs, which serve every case.
create function search_hidden_cases() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  if coalesce(current_setting('app.kind', true), '') in ('system', 'client') then return; end if;
  return query select w.case_id from case_wall w where w.firm_id = firm
    and not exists (select 1 from case_member m where m.firm_id = firm and m.case_id = w.case_id and m.user_id = me);
end $$;

-- People all of whose cases are among those.
create or replace function search_hidden_people() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  hidden constant uuid[] := array(select search_hidden_cases());
begin
  if cardinality(hidden) = 0 then return; end if;
  return query select distinct p.person_id from case_person p where p.firm_id = firm and p.case_id = any (hidden)
    and not exists (select 1 from case_person q where q.firm_id = firm and q.person_id = p.person_id
                      and q.case_id not in (select unnest(hidden)));
end $$;

-- The cases a client's account shows; the people who are their clients, and the account's own person; those who work on
-- these cases or opened them.
create function search_client_cases() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  return query select k.case_id from client_case k where k.firm_id = firm and k.user_id = me;
end $$;

create function search_client_people() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  return query
    select c.principal_id from client_case k join cases c on c.firm_id = firm and c.id = k.case_id
      where k.firm_id = firm and k.user_id = me
    union all
    select a.person_id from client_account a where a.firm_id = firm and a.user_id = me;
end $$;

create function search_client_team() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  return query
    select m.user_id from client_case k join case_member m on m.firm_id = firm and m.case_id = k.case_id
      where k.firm_id = firm and k.user_id = me
    union
    select o.user_id from client_case k join case_opening o on o.firm_id = firm and o.case_id = k.case_id
      where k.firm_id = firm and k.user_id = me;
end $$;

-- Whether a user is a client of this firm; whether they are its client or its member. Of one user: accounts are read by
-- their id, and there are as many of them as cases.
create function search_is_client(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
begin
  return exists (select 1 from client_account a where a.firm_id = firm and a.user_id = wanted);
end $$;

create function search_is_of_firm(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
begin
  return exists (select 1 from member m where m.firm_id = firm and m.user_id = wanted)
    or exists (select 1 from client_account a where a.firm_id = firm and a.user_id = wanted);
end $$;

do $$
declare
  t text;
  fn text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  me constant text := $q$nullif(current_setting('app.user_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
  hidden constant text := '(select search_hidden_cases())';
  theirs constant text := '(' || firm || ' and ' || staff || ' and search_is_client(user_id))';
begin
  -- The same policies, table by table, with the function in place of the subquery.
  for t in select p.tablename from pg_policies p where p.schemaname = 'public' and p.policyname = 'wall'
      and p.qual like '%FROM case_wall%' loop
    execute format('alter policy wall on %I using (%s)', t, case t
      when 'cases' then 'id not in ' || hidden
      when 'audit_entry' then 'case_id is null or case_id not in ' || hidden
      else 'case_id not in ' || hidden end);
  end loop;
  for t in select p.tablename from pg_policies p where p.schemaname = 'public' and p.policyname = 'client'
      and p.qual like '%FROM client_case%' loop
    execute format('alter policy client on %I using (%s or %s in (select search_client_cases()))', t, staff,
      case t when 'cases' then 'id' else 'case_id' end);
  end loop;
  -- A wall row is visible to whoever it hides its case from.
  execute format('alter policy firm on case_wall using (%s and case_id in %s)', firm, hidden);
  execute format('alter policy client on person using (%s or id in (select search_client_people()))', staff);
  execute format('alter policy firm on member using (user_id = %s or (%s and (%s or user_id in (select search_client_team()))))', me, firm, staff);
  execute format('alter policy own on users using (id = %s or email = nullif(current_setting(''app.email'', true), '''') or (%s and search_is_of_firm(id)))', me, staff);
  execute format('alter policy own on user_token using (user_id = %s or token_hash = nullif(current_setting(''app.secret_hash'', true), '''') or (%s and search_is_of_firm(user_id)))', me, staff);
  execute 'alter policy clients_read on session using ' || theirs;
  execute 'alter policy clients_end on session using ' || theirs || ' with check (' || theirs || ' and ended_at is not null)';

  foreach t in array array['cases', 'client_case', 'client_account', 'case_opening', 'member'] loop
    execute format('create policy search on %I for select to pristan_search using (true)', t);
    execute format('grant select on %I to pristan_search', t);
  end loop;
  foreach fn in array array['search_hidden_cases()', 'search_client_cases()', 'search_client_people()',
      'search_client_team()', 'search_is_client(uuid)', 'search_is_of_firm(uuid)'] loop
    execute 'grant create on schema public to pristan_search';
    execute format('alter function %s owner to pristan_search', fn);
    execute 'revoke create on schema public from pristan_search';
    execute format('revoke all on function %s from public', fn);
    execute format('grant execute on function %s to pristan_app', fn);
  end loop;
end $$;

drop function search_is_on_team(uuid);
