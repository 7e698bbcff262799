import { foundDemo } from '../../lib/cli/demo/found.ts';
import { seedCases } from '../../lib/cli/seed.ts';
import { disconnect } from '../../lib/platform/db.ts';
import { firmActors } from '../../lib/platform/job.ts';
import { recountTotals } from '../../lib/reports/commands.ts';
import type { Scratch } from './scratch.ts';

/** What years of work leave and the seed does not write, so that no table is small only because it is new. */
const YEARS = [
  `insert into status_check (firm_id, id, case_id, status, checked_on, checked_by)
     select firm_id, gen_random_uuid(), id, status, opened_on, lead_id from cases`,
  `insert into publication (firm_id, id, case_id, kind, status, stage, track, since, published_by, published_at)
     select firm_id, gen_random_uuid(), id, 'status', status, stage, track, status_since, lead_id, activity_at from cases c
     where not exists (select from publication p where p.firm_id = c.firm_id and p.case_id = c.id)`,
  `insert into case_opening (firm_id, case_id, user_id, hour, opened_at)
     select firm_id, case_id, user_id, date_trunc('hour', added_at), added_at from case_member on conflict do nothing`,
  `insert into contact_point (firm_id, id, person_id, kind, value, position)
     select firm_id, gen_random_uuid(), id, 'phone', '+1415' || (1000000 + row_number() over (order by id)), 9 from person`,
  `insert into event_strike (firm_id, event_id, case_id, reason, struck_by, struck_at)
     select firm_id, id, case_id, 'The wrong case.', recorded_by, recorded_at from case_event where seq % 40 = 0
     on conflict do nothing`,
  `insert into section_revision (firm_id, subject_id, section, revision, changed_at)
     select firm_id, id, 'names', 1, created_at from person on conflict do nothing`,
  `insert into audit_entry (firm_id, seq, at, user_id, actor, action, subject_id, case_id, details, prev, hash)
     select firm_id, 1000000 + row_number() over (order by seq), recorded_at, recorded_by, 'staff', 'timeline.record',
       case_id, case_id, '{}', '', '' from case_event where seq % 3 = 0`,
  `update cases set closed_on = activity_at::date, waiting_on = null, waiting_since = null
     where number like '%7' and created_at < now()`,
  `insert into case_closure (firm_id, id, case_id, closed_on, outcome, closed_by)
     select firm_id, gen_random_uuid(), id, closed_on, 'granted', lead_id from cases c where closed_on is not null
     on conflict do nothing`,
  `insert into one_year_exception (firm_id, id, case_id, thread_id, revision, code, from_on, from_until, from_precision, cipher)
     select firm_id, gen_random_uuid(), id, gen_random_uuid(), 1, 'EC4', opened_on, opened_on, 'day', '-'
     from cases where closed_on is not null`,
  // Every tenth case has one whose delay has reached a warning.
  `insert into one_year_exception (firm_id, id, case_id, thread_id, revision, code, from_on, from_until, from_precision, cipher)
     select firm_id, gen_random_uuid(), id, gen_random_uuid(), 1, 'CC2', day, day, 'day', '-'
     from (select firm_id, id, current_date - 30 - (row_number() over (order by id) % 140)::int as day
       from cases where number like '%3') c`,
  `insert into bar_conclusion (firm_id, id, case_id, question, answer, conclusion, cipher)
     select firm_id, gen_random_uuid(), id, 'PERSECUTOR', 'unknown', 'open', '-' from cases where closed_on is not null`,
  `insert into case_reason (firm_id, id, case_id, cipher, position)
     select firm_id, gen_random_uuid(), id, '-', 9 from cases where closed_on is not null`,
  `insert into case_fee (firm_id, id, case_id, event_id, fee, revision, status, on_date, usd)
     select firm_id, gen_random_uuid(), case_id, id, 'I589.USCIS', 1, 'paid', on_date, 100 from case_event
     where type = 'i589_submitted'`,
  `insert into users (id, email, kind) select id, id || '@mail.example', 'client' from person where given like 'И%' limit 5000`,
  `insert into client_account (firm_id, user_id, person_id)
     select p.firm_id, p.id, p.id from person p join users u on u.id = p.id on conflict do nothing`,
  `insert into client_case (firm_id, user_id, case_id, via) select c.firm_id, c.principal_id, c.id, 'principal'
     from cases c join users u on u.id = c.principal_id on conflict do nothing`,
  `insert into session (firm_id, id, user_id, kind, created_at, seen_at, expires_at, agent, network)
     select firm_id, gen_random_uuid(), user_id, 'client', created_at, created_at, created_at + interval '12 hours', '', ''
     from client_account, generate_series(1, 4)`,
  `insert into api_token (firm_id, id, user_id, name, token_hash, scopes, expires_at)
     select m.firm_id, gen_random_uuid(), m.user_id, 'Reports', gen_random_uuid()::text, 'read', now() + interval '9 days'
     from member m, generate_series(1, 400)`,
  `insert into calendar_feed (firm_id, id, user_id, scope, name, token_hash)
     select m.firm_id, gen_random_uuid(), m.user_id, 'mine', 'Phone', gen_random_uuid()::text
     from member m, generate_series(1, 400)`,
  `with made as (
     insert into calendar_feed (firm_id, id, user_id, scope, name, token_hash)
       select firm_id, case_id, user_id, 'case', 'Phone', case_id::text from case_member where role = 'lead' limit 2000 returning *)
     insert into calendar_feed_case (firm_id, feed_id, case_id) select firm_id, id, id from made`,
  `insert into person_merge (firm_id, id, kept_id, gone_id, reason)
     select firm_id, gen_random_uuid(), id, id, 'The same passport' from person where given like 'А%' limit 3000`,
];

/** Cases that only their teams see; each asks a policy of every other case. */
const RESTRICTED = `insert into case_restriction (firm_id, id, case_id, reason)
  select c.firm_id, gen_random_uuid(), c.id, 'A relative works at the firm.' from cases c
  join firm f on f.id = c.firm_id where f.short_name = 'demo' and c.number like '%9' and c.closed_on is null limit $1`;

// Triggers and references cost a third of the seeding, and what it writes is known to be whole. The audit chain stays.
const HURRY = `do $$ declare t text; begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I set (autovacuum_enabled = off)', t);
  end loop;
  alter table audit_entry enable always trigger chain;
  execute format('alter role pristan_app in database %I set session_replication_role = replica', current_database());
end $$`;
const AT_EASE = `do $$ begin
  execute format('alter role pristan_app in database %I reset session_replication_role', current_database());
  alter table audit_entry enable trigger chain;
end $$`;

/**
 * A firm with this many cases and a second, small one in the same tables, after years of work, analysed. The rows that
 * stand for the years are written past triggers and references: they are there to be many, not to be true.
 */
export async function largeFirm({ sql }: Scratch, cases: number, restricted: number): Promise<void> {
  await foundDemo('bench-harbour-and-light');
  await disconnect();
  await sql(HURRY);
  await seedCases('demo', cases);
  await seedCases('second', Math.ceil(cases / 50));
  await disconnect();
  await sql(AT_EASE);
  await sql('set session_replication_role = replica');
  for (const statement of YEARS) await sql(statement);
  await sql('set session_replication_role = origin');
  await sql(RESTRICTED, [restricted]);
  await sql('analyze');
  for (const { actor } of await firmActors('test')) await recountTotals(actor, {});
  await sql('vacuum analyze');
}
