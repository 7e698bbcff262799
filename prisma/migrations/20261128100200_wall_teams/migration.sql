-- A firm with 2,000 restricted cases: a page of one case asked 2,000 times, for each of its 25 reads of a table, who is on
-- a team. Now a wall row holds its team, so that one pass over the rows tells which hide; and a person is asked about one
-- by one, since no statement reads many people, while the list of all who are hidden was made anew by each.

-- Who is on a case's team: for the trigger below, whose owner reads no case.
create function search_team(firm uuid, wanted uuid) returns uuid[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(m.user_id), '{}') from case_member m where m.firm_id = firm and m.case_id = wanted
$$;
grant create on schema public to pristan_search;
alter function search_team(uuid, uuid) owner to pristan_search;
revoke create on schema public from pristan_search;
revoke all on function search_team(uuid, uuid) from public;
do $$ begin execute format('grant execute on function search_team(uuid, uuid) to %I', current_user); end $$;

-- An array is only ever looked through, never searched by an index: no list begins with it.
alter table case_wall add column team uuid[] not null default '{}';
do $$
declare known bigint; filled bigint;
begin
  select count(*) into known from case_wall;
  update case_wall set team = search_team(firm_id, case_id);
  get diagnostics filled = row_count;
  if filled <> known then raise exception 'of % wall rows % got their team', known, filled; end if;
end $$;

-- Restricting takes the team as it stands; commands lock the case's row before either changes.
create or replace function keep_case_wall() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.lifted_at is null then
    insert into case_wall (firm_id, case_id, team) values (new.firm_id, new.case_id, search_team(new.firm_id, new.case_id))
    on conflict do nothing;
  else
    delete from case_wall where firm_id = new.firm_id and case_id = new.case_id;
  end if;
  return null;
end $$;

-- Who comes and who goes, each by itself: a team read anew could miss what another transaction is adding.
create function keep_wall_team() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    update case_wall set team = array_remove(team, old.user_id) where firm_id = old.firm_id and case_id = old.case_id;
  end if;
  if tg_op <> 'DELETE' then
    update case_wall set team = array_append(array_remove(team, new.user_id), new.user_id)
      where firm_id = new.firm_id and case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger keep_wall_team after insert or delete or update of firm_id, case_id, user_id on case_member
  for each row execute function keep_wall_team();

create or replace function search_hidden_cases() returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  if coalesce(current_setting('app.kind', true), '') in ('system', 'client') then return; end if;
  return query select w.case_id from case_wall w where w.firm_id = firm and not coalesce(me = any (w.team), false);
end $$;

-- Whether any case is hidden from the asker: where none is, no person is asked about.
create function search_hides_any() returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  return coalesce(current_setting('app.kind', true), '') not in ('system', 'client')
    and exists (select 1 from case_wall w where w.firm_id = firm and not coalesce(me = any (w.team), false));
end $$;

-- Whether this person is in cases, and all of them are hidden from the asker.
create function search_hides_person(wanted uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  firm constant uuid := nullif(current_setting('app.firm_id', true), '')::uuid;
  me constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
begin
  return coalesce(current_setting('app.kind', true), '') not in ('system', 'client')
    and coalesce((select bool_and(w.case_id is not null and not coalesce(me = any (w.team), false))
      from case_person p left join case_wall w on w.firm_id = firm and w.case_id = p.case_id
      where p.firm_id = firm and p.person_id = wanted), false);
end $$;

do $$
declare
  t text;
  fn text;
begin
  foreach fn in array array['search_hides_any()', 'search_hides_person(uuid)'] loop
    execute 'grant create on schema public to pristan_search';
    execute format('alter function %s owner to pristan_search', fn);
    execute 'revoke create on schema public from pristan_search';
    execute format('revoke all on function %s from public', fn);
    execute format('grant execute on function %s to pristan_app', fn);
  end loop;
  for t in select p.tablename from pg_policies p where p.schemaname = 'public' and p.policyname = 'wall'
      and p.qual like '%search_hidden_people()%' loop
    execute format('alter policy wall on %I using (not (select search_hides_any()) or not search_hides_person(%s))', t,
      case t when 'person' then 'id' when 'person_merge' then 'kept_id' else 'person_id' end);
  end loop;
end $$;
drop function search_hidden_people();
