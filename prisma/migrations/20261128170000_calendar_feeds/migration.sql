-- Secret addresses of calendars that other programs read as a member. Like a token of the API only the hash of the secret is
-- kept. Which case a calendar is of stands in a row of its own: the wall of a restricted case hides that row, and with it
-- the calendar, while whoever ends a member's access still finds and revokes the address.
create table calendar_feed (
  firm_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  scope text not null check (scope in ('mine', 'case')),
  name text not null,
  token_hash text not null,
  created_at timestamptz(3) not null default current_timestamp,
  read_at timestamptz(3),
  revoked_at timestamptz(3),
  constraint calendar_feed_pkey primary key (firm_id, id),
  constraint calendar_feed_firm_id_user_id_fkey foreign key (firm_id, user_id) references member (firm_id, user_id) on delete restrict on update cascade
);
create unique index calendar_feed_token_hash_key on calendar_feed (token_hash);
create index calendar_feed_firm_id_user_id_idx on calendar_feed (firm_id, user_id);

create table calendar_feed_case (
  firm_id uuid not null,
  feed_id uuid not null,
  case_id uuid not null,
  constraint calendar_feed_case_pkey primary key (firm_id, feed_id),
  constraint calendar_feed_case_firm_id_feed_id_fkey foreign key (firm_id, feed_id) references calendar_feed (firm_id, id) on delete restrict on update cascade,
  constraint calendar_feed_case_firm_id_case_id_fkey foreign key (firm_id, case_id) references cases (firm_id, id) on delete restrict on update cascade
);
create index calendar_feed_case_firm_id_case_id_idx on calendar_feed_case (firm_id, case_id);

do $$
declare
  firm constant text := $q$firm_id = nullif(current_setting('app.firm_id', true), '')::uuid$q$;
  me constant text := $q$user_id = nullif(current_setting('app.user_id', true), '')::uuid$q$;
  staff constant text := $q$coalesce(current_setting('app.kind', true), '') in ('staff', 'system')$q$;
  owner constant text := $q$'owner' = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','))$q$;
  secret constant text := $q$token_hash = nullif(current_setting('app.secret_hash', true), '')$q$;
  t text;
begin
  foreach t in array array['calendar_feed', 'calendar_feed_case'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- A row is seen by its member, by the firm's owner, and by whoever holds its secret: only the last is before an actor.
  execute format('create policy firm on calendar_feed to pristan_app using (%s or (%s and (%s or %s))) with check (%s and (%s or %s))',
    secret, firm, me, owner, firm, me, owner);
  execute format('create policy firm on calendar_feed_case to pristan_app using (%s) with check (%s)', firm, firm);
  create policy wall on calendar_feed_case as restrictive to pristan_app using (case_id not in (select search_hidden_cases()));
  execute format('create policy client on calendar_feed_case as restrictive to pristan_app using (%s)', staff);
end $$;
grant select, insert, update (read_at, revoked_at) on calendar_feed to pristan_app;
grant select, insert on calendar_feed_case to pristan_app;
