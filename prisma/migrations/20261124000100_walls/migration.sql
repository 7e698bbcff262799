-- The walls: vocabularies, policies, grants, the audit chain. Architecture: lib/DECISIONS.md and README.md.
-- Roles pristan_app (server and worker) and pristan_search (owner of the search functions) exist before
-- migrations run. Everything a policy compares is leakproof (= and <> on uuid and text), so that indexes stay in use.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Vocabularies are text with a CHECK (no database enums: a policy keeps an enum comparison from its index).
alter table users add check (kind in ('staff', 'client')), add check (locale in ('en', 'ru')),
  add check (theme in ('system', 'light', 'dark')), add check (email = lower(email));
alter table user_token add check (purpose in ('invite', 'reset', 'setup'));
alter table challenge add check (purpose in ('register', 'sign-in'));
alter table session add check (kind in ('staff', 'client')), add check (expires_at > created_at);
alter table api_token add check (scopes in ('read', 'read write')), add check (expires_at <= created_at + interval '366 days');
alter table member_role add check (role in ('owner', 'lawyer', 'paralegal'));
alter table person add check (sex in ('female', 'male', 'x', 'unknown')),
  add check ((birth_on is null) = (birth_precision is null)), add check ((birth_on is null) = (birth_until is null)),
  add check (birth_until >= birth_on),
  add check (birth_precision in ('day', 'month', 'season', 'year', 'about')),
  add check (merged_into_id <> id);
alter table person_name add check (script in ('Cyrl', 'Latn')),
  add check (type in ('passport', 'visa', 'work_permit', 'birth', 'former', 'alias', 'agency', 'other'));
alter table person_language add check (fluency in ('native', 'fluent', 'some'));
alter table contact_point add check (kind in ('phone', 'email', 'signal', 'telegram', 'whatsapp', 'address', 'other'));
alter table cases add check (lawful_status in ('yes', 'no', 'unknown')),
  add check (waiting_on in ('firm', 'client', 'government')),
  add check ((waiting_on is null) = (waiting_since is null));
alter table case_person add check (role in ('principal', 'spouse', 'partner', 'child', 'parent', 'sibling', 'relative', 'other'));
alter table case_member add check (role in ('lead', 'lawyer', 'paralegal', 'backup'));
alter table case_ground add check (strength in ('primary', 'secondary')), add check (attribution in ('real', 'imputed'));
alter table case_reason add check (ground_id is null or unprotected is null);
alter table journey_stop add check (kind in ('departure', 'transit', 'arrival')),
  add check ((arrived_on is null) = (arrived_precision is null)), add check ((left_on is null) = (left_precision is null));
alter table next_step add check (who in ('firm', 'client', 'government'));
alter table case_closure add check ((reopened_at is null) = (reopen_reason is null));
alter table client_case add check (via in ('principal', 'grant')), add check (via = 'principal' or granted_by is not null);
alter table case_event add check (until_date >= on_date), add check (precision in ('day', 'month', 'season', 'year', 'about')),
  add check ((override_rule is null) = (override_reason is null));
alter table publication add check (kind in ('status', 'event')),
  add check (case kind when 'status' then status is not null and stage is not null and track is not null else event_id is not null end);

create unique index next_step_open on next_step (firm_id, case_id) where done_at is null;
create unique index case_closure_open on case_closure (firm_id, case_id) where reopened_at is null;
create unique index case_restriction_open on case_restriction (firm_id, case_id) where lifted_at is null;
create unique index publication_status_live on publication (firm_id, case_id) where kind = 'status' and withdrawn_at is null;
create unique index publication_event_live on publication (firm_id, event_id) where kind = 'event' and withdrawn_at is null;
create unique index case_person_principal on case_person (firm_id, case_id) where role = 'principal';
-- Search by a part of a name, in either script; GIN with btree_gin so that the key leads with the firm.
create index person_search on person using gin (firm_id, search_key gin_trgm_ops);
create index person_name_search on person_name using gin (firm_id, search_key gin_trgm_ops);

-- Functions of pristan_search: it owns nothing else, and each begins with the firm's condition.
create function search_is_on_team(wanted uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from case_member m
    where m.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid
      and m.case_id = wanted and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid)
$$;

-- People all of whose cases are restricted to teams the asker is not on.
create function search_hidden_people() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  with mine as (select nullif(current_setting('app.firm_id', true), '')::uuid as firm_id,
                       nullif(current_setting('app.user_id', true), '')::uuid as user_id),
  walled as (
    select w.case_id from case_wall w, mine
    where w.firm_id = mine.firm_id and coalesce(current_setting('app.kind', true), '') not in ('system', 'client')
      and not exists (select 1 from case_member m
                      where m.firm_id = mine.firm_id and m.case_id = w.case_id and m.user_id = mine.user_id))
  select p.person_id from case_person p, mine
  where p.firm_id = mine.firm_id and p.case_id in (select case_id from walled)
    and not exists (select 1 from case_person q
                    where q.firm_id = mine.firm_id and q.person_id = p.person_id
                      and q.case_id not in (select case_id from walled))
$$;

-- People whose name in any spelling holds the words asked for; ids and scores only, read on through the policies.
create function search_people(asked text, most integer) returns table (person_id uuid, score real)
language sql stable security definer set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.5 as $$
  select found.person_id, max(found.score)::real
  from (
    (select p.id as person_id, word_similarity(asked, p.search_key) as score from person p
     where p.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid and p.search_key %> asked
       and p.merged_into_id is null order by 2 desc limit most)
    union all
    (select n.person_id, word_similarity(asked, n.search_key) from person_name n
     where n.firm_id = nullif(current_setting('app.firm_id', true), '')::uuid and n.search_key %> asked
     order by 2 desc limit most)
  ) found
  group by found.person_id order by 2 desc, 1 limit most
$$;

-- The firms there are, for the worker, which then works for one firm at a time.
create function search_firms() returns table (firm_id uuid, short_name text, time_zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select id, short_name, time_zone from firm order by id
$$;

-- A wall row follows the open restriction; the app itself may not touch case_wall.
create function keep_case_wall() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.lifted_at is null then
    insert into case_wall (firm_id, case_id) values (new.firm_id, new.case_id) on conflict do nothing;
  else
    delete from case_wall where firm_id = new.firm_id and case_id = new.case_id;
  end if;
  return null;
end $$;
create trigger keep_case_wall after insert or update on case_restriction for each row execute function keep_case_wall();

-- The audit chain: each row carries the hash of the one before it, per firm. The lock on the firm's head
-- serialises writers, so the builder writes its row last before commit.
create function audit_hash(e audit_entry) returns bytea language sql immutable as $$
  select sha256(e.prev || convert_to(array_to_string(array[
    e.firm_id::text, e.seq::text, (extract(epoch from e.at) * 1000)::bigint::text, coalesce(e.user_id::text, ''),
    e.actor, e.action, coalesce(e.subject_id::text, ''), coalesce(e.case_id::text, ''), e.details], chr(31)), 'UTF8'))
$$;
create function chain_audit_entry() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare head audit_head;
begin
  insert into audit_head (firm_id, seq, hash) values (new.firm_id, 0, sha256(convert_to(new.firm_id::text, 'UTF8')))
  on conflict do nothing;
  select * into strict head from audit_head where firm_id = new.firm_id for update;
  new.seq := head.seq + 1;
  new.prev := head.hash;
  new.hash := audit_hash(new);
  update audit_head set seq = new.seq, hash = new.hash where firm_id = new.firm_id;
  return new;
end $$;
create trigger chain before insert on audit_entry for each row execute function chain_audit_entry();
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger fixed before update or delete on audit_entry for each row execute function refuse_change();
create trigger fixed_whole before truncate on audit_entry for each statement execute function refuse_change();
create trigger fixed before update or delete on case_event for each row execute function refuse_change();
create trigger fixed before update or delete on event_strike for each row execute function refuse_change();

-- Row security, forced, for the one role that server and worker use. The owner of the tables is bound too and
-- has no policy: a data step of a migration begins with "no force row level security" and says so.
do $$
declare
  t text;
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  me constant text := $q$nullif(current_setting('app.user_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
  -- The firm's owner, or the firm's own job that founds it.
  owner constant text := $q$('owner' = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ',')) or coalesce(current_setting('app.kind', true), '') = 'system')$q$;
  secret constant text := $q$nullif(current_setting('app.secret_hash', true), '')$q$;
  my_cases constant text := '(select c.case_id from client_case c where c.user_id = ' || me || ')';
  by_hand constant text[] := array['session', 'api_token', 'member', 'member_role', 'client_account', 'case_wall'];
  all_tables text[];
  with_firm text[];
  with_case text[];
  with_person text[];
begin
  select array_agg(table_name::text) into all_tables from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('_prisma_migrations', 'rate_limit');
  select array_agg(table_name::text) into with_firm from information_schema.columns
    where table_schema = 'public' and column_name = 'firm_id' and table_name = any (all_tables);
  select array_agg(table_name::text) into with_case from information_schema.columns
    where table_schema = 'public' and column_name = 'case_id' and table_name = any (all_tables);
  select array_agg(table_name::text) into with_person from information_schema.columns
    where table_schema = 'public' and column_name = 'person_id' and table_name = any (all_tables);

  foreach t in array all_tables loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to pristan_app', t);
  end loop;

  -- Between firms.
  foreach t in array with_firm loop
    continue when t = any (by_hand);
    execute format('create policy firm on %I to pristan_app using (%s) with check (%s)', t, firm, firm);
  end loop;
  execute 'create policy firm on firm to pristan_app using (id = ' || split_part(firm, ' = ', 2) || ')';
  execute format('create policy firm on member to pristan_app using (user_id = %s or (%s and (%s or user_id in (select m.user_id from case_member m) or user_id in (select o.user_id from case_opening o)))) with check (%s and %s)', me, firm, staff, firm, owner);
  execute format('create policy firm on member_role to pristan_app using (user_id = %s or (%s and %s)) with check (%s and %s)', me, firm, staff, firm, owner);
  execute format('create policy firm on client_account to pristan_app using (user_id = %s or (%s and %s)) with check (%s and %s)', me, firm, staff, firm, staff);
  execute format('create policy firm on session to pristan_app using (user_id = %s or (%s and %s))', me, firm, owner);
  execute format('create policy firm on api_token to pristan_app using (user_id = %s or token_hash = %s or (%s and %s))', me, secret, firm, owner);

  -- Restricted cases, and what a client's account reaches.
  foreach t in array with_case loop
    continue when t in ('case_wall', 'audit_entry', 'client_case');
    execute format('create policy wall on %I as restrictive to pristan_app using (case_id not in (select w.case_id from case_wall w))', t);
    if t in ('publication', 'next_step', 'case_member', 'case_event', 'event_strike', 'case_opening', 'case_person', 'case_closure', 'status_check') then
      execute format('create policy client on %I as restrictive to pristan_app using (%s or case_id in %s) with check (%s)', t, staff, my_cases, staff);
    else
      execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
    end if;
  end loop;
  create policy wall on cases as restrictive to pristan_app using (id not in (select w.case_id from case_wall w));
  execute format('create policy client on cases as restrictive to pristan_app using (%s or id in %s) with check (%s)', staff, my_cases, staff);
  create policy wall on client_case as restrictive to pristan_app using (case_id not in (select w.case_id from case_wall w));
  execute format('create policy client on client_case as restrictive to pristan_app using (%s or user_id = %s) with check (%s)', staff, me, staff);
  create policy wall on audit_entry as restrictive to pristan_app
    using (case_id is null or case_id not in (select w.case_id from case_wall w));
  execute format('create policy client on audit_entry as restrictive to pristan_app using (%s) with check (true)', staff);
  -- A wall row is seen by, and so hides its case from, everyone in the firm who is not on the team; a client's
  -- reach is client_case, and the firm's own jobs serve every case.
  execute format('create policy firm on case_wall for select to pristan_app using (%s and coalesce(current_setting(''app.kind'', true), '''') not in (''system'', ''client'') and not search_is_on_team(case_id))', firm);

  -- People: hidden where all their cases are; a client sees the names on their own cases.
  foreach t in array with_person loop
    continue when t in ('case_person', 'client_account');
    execute format('create policy wall on %I as restrictive to pristan_app using (person_id not in (select search_hidden_people()))', t);
    execute format('create policy client on %I as restrictive to pristan_app using (%s)', t, staff);
  end loop;
  create policy wall on person as restrictive to pristan_app using (id not in (select search_hidden_people()));
  execute format('create policy client on person as restrictive to pristan_app using (%s or id in (select c.principal_id from cases c) or id in (select a.person_id from client_account a where a.user_id = %s)) with check (%s)', staff, me, staff);
  create policy wall on person_merge as restrictive to pristan_app using (kept_id not in (select search_hidden_people()));
  execute format('create policy client on person_merge as restrictive to pristan_app using (%s)', staff);
  execute format('create policy client on firm_total as restrictive to pristan_app using (%s)', staff);

  -- Identity: a row shows itself to its own user, to its firm's staff, or to whoever holds its secret.
  execute format('create policy own on users to pristan_app using (id = %s or email = nullif(current_setting(''app.email'', true), '''') or (%s and (id in (select m.user_id from member m) or id in (select a.user_id from client_account a))))', me, staff);
  execute format('create policy own on user_token to pristan_app using (user_id = %s or token_hash = %s or (%s and user_id in (select u.id from users u)))', me, secret, staff);
  foreach t in array array['recovery_code', 'passkey', 'challenge'] loop
    execute format('create policy own on %I to pristan_app using (user_id = %s or (%s and user_id in (select m.user_id from member m where m.%s)))', t, me, owner, firm);
  end loop;

  -- What is never changed cannot be.
  revoke update, delete on audit_entry, case_event, event_strike from pristan_app;
  revoke insert, update, delete on audit_head, case_wall from pristan_app;
  revoke delete on firm, firm_key, member, client_account, person, cases, session, status_check, publication, case_note,
    case_closure, case_restriction, case_opening, person_merge, users from pristan_app;
  grant select, insert, update, delete on rate_limit to pristan_app;
  grant usage on sequence case_event_seq_seq to pristan_app;

  -- The definer functions' own view: the searched tables, nothing else.
  foreach t in array array['person', 'person_name', 'case_member', 'case_person', 'case_wall', 'firm'] loop
    execute format('create policy search on %I for select to pristan_search using (true)', t);
    execute format('grant select on %I to pristan_search', t);
  end loop;
  -- The owner's trigger functions keep the wall rows and the heads of the chains.
  execute format('create policy keeper on case_wall to %I using (true) with check (true)', current_user);
  execute format('create policy keeper on audit_head to %I using (true) with check (true)', current_user);
end $$;

grant usage on schema public to pristan_app, pristan_search;
grant create on schema public to pristan_search;
alter function search_is_on_team(uuid) owner to pristan_search;
alter function search_hidden_people() owner to pristan_search;
alter function search_people(text, integer) owner to pristan_search;
alter function search_firms() owner to pristan_search;
revoke create on schema public from pristan_search;
revoke all on function search_is_on_team(uuid), search_hidden_people(), search_people(text, integer), search_firms() from public;
grant execute on function search_is_on_team(uuid), search_hidden_people(), search_people(text, integer), search_firms() to pristan_app;
