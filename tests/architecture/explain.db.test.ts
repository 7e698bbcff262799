import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counts } from '../../lib/cli/bench/counts';
import { type Actor, userIdOf } from '../../lib/platform/actor';
import { secretHash } from '../../lib/platform/crypto';
import { disconnect } from '../../lib/platform/db';
import { can } from '../../lib/platform/permissions';
import { bearerActor } from '../../lib/platform/route/bearer';
import { feedActor } from '../../lib/platform/route/feed';
import { sessionAt } from '../../lib/platform/session';
import { sendReminders } from '../../lib/reminders/commands/send';
import { ok } from '../support/firm';
import { largeFirm } from '../support/large-firm';
import { logPlans, outermost, type Plan, planLog, scannedWhole } from '../support/plans';
import { type Scratch, scratchDatabase } from '../support/scratch';
import { useCases } from '../support/use-cases';
import { askers, type Marks, marksOf, numbered } from './explain/marks';
import { probes } from './explain/probes';

const CASES = 100_000;
const RESTRICTED = 2_000;
/**
 * A table is large where it grows with the cases. Members, roles, settings and totals of a firm fit in a few pages
 * whatever its size: Postgres rightly reads those whole.
 */
const LARGE = 1_000;
/** Of the restricted cases every list needs each one: which of them hide is what their policy asks, once a statement. */
const WHOLE = new Set(['case_wall']);

/** A page makes at most so many statements, of which so many read who asks, note that they are here, and frame it. */
const PAGE = 12;
const AROUND = 4;
const ASKS_NOTHING = ['dates.compute'];

const queries = useCases.filter(({ useCase }) => useCase.kind === 'query');

let large: Scratch;
let marks: Marks;
let who: Record<string, Actor>;
let log: ReturnType<typeof planLog>;
let guarded: Set<string>;
let isSent: (plan: Plan) => boolean;

beforeAll(async () => {
  large = await scratchDatabase();
  await largeFirm(large, CASES, RESTRICTED);
  marks = await marksOf(large, CASES);
  who = await askers(large, marks);
  await numbered(who.owner, marks);
  const tables = await large.sql<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'firm_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.reltuples > $1`,
    [LARGE],
  );
  guarded = new Set(tables.map(({ name }) => name)).difference(WHOLE);
  isSent = await outermost(large.sql);
  await logPlans(large.sql);
  await disconnect();
  log = planLog();
  // Two minutes on a quiet machine.
}, 900_000);

afterAll(async () => {
  log?.close();
  await large?.drop();
});

/** Statements that read a guarded table whole, each once. */
const faults = (plans: readonly Plan[]): string[] => [
  ...new Set(
    plans.flatMap((plan) =>
      scannedWhole(plan)
        .filter((table) => guarded.has(table))
        .map((table) => `${table} is read whole by: ${plan.text.replace(/\s+/g, ' ').slice(0, 300)}`),
    ),
  ),
];

type Page = { after?: unknown; next?: unknown };

/** Asks, and once more where the answer has a next page; the plans of each asking. */
async function ask(useCase: (typeof queries)[number], actor: Actor, input: unknown): Promise<Plan[][]> {
  const told: Plan[][] = [];
  let asked = input as { before?: string; after?: string };
  for (let page = 0; page < 2; page++) {
    const outcome = await useCase(actor, asked as never);
    expect(outcome, JSON.stringify(asked)).toMatchObject({ ok: true });
    const { after, next } = (outcome.ok ? outcome.value : {}) as Page;
    told.push(log.read());
    const on = [after, next].find((cursor) => typeof cursor === 'string');
    if (!on || asked.before) break;
    // A download's own loop says where it goes on, under a name no address has.
    asked = { ...asked, ['view' in asked ? 'from' : 'after']: on };
  }
  return told;
}

describe('at 100,000 cases, no table of the firms read from end to end and at most 12 statements a page', () => {
  it('guards the tables that grow with the cases', () => {
    expect(guarded.size).toBeGreaterThan(20);
    for (const table of ['cases', 'person', 'case_event', 'case_member', 'audit_entry', 'client_account'])
      expect(guarded).toContain(table);
  });

  it.each(queries.map((useCase) => [useCase.useCase.name, useCase] as const))('%s', async (name, useCase) => {
    const inputs = probes[name];
    expect(inputs, `${name} needs probes in tests/architecture/explain/probes.ts`).toBeDefined();
    const found: string[] = [];
    let most = 0;
    for (const [role, actor] of Object.entries(who)) {
      if (!can(actor, useCase.useCase.may)) continue;
      log.read();
      for (const input of inputs?.(marks, userIdOf(actor) ?? '') ?? []) {
        for (const plans of await ask(useCase, actor, input)) {
          most = Math.max(most, plans.filter((plan) => counts(plan.text) && isSent(plan)).length);
          found.push(...faults(plans).map((fault) => `${role}: ${fault}`));
        }
      }
    }
    expect([...new Set(found)]).toEqual([]);
    if (!ASKS_NOTHING.includes(name)) expect(most).toBeGreaterThan(0);
    expect(most, 'statements, those around a page apart').toBeLessThanOrEqual(PAGE - AROUND);
  });

  it('the reminders of a firm, which the worker looks for every five minutes', async () => {
    const noon = Temporal.Now.plainDateISO('America/Los_Angeles').toZonedDateTime({
      timeZone: 'America/Los_Angeles',
      plainTime: '12:00',
    });
    await large.sql(`update users set digest_hour = 12, time_zone = $1 where kind = 'staff'`, [noon.timeZoneId]);
    const actor = { kind: 'system', firmId: marks.firmId, firmZone: noon.timeZoneId, job: 'test' } as const;
    log.read();
    const sent = { digests: 0, urgent: 0 };
    for (const minutes of [0, 11, 22]) {
      const now = new Date(noon.add({ minutes }).epochMilliseconds);
      const done = ok(await sendReminders(actor, {}, now));
      sent.digests += done.digests;
      sent.urgent += done.urgent;
      await large.sql('update outbox_message set done_at = $1 where done_at is null', [now]);
    }
    const plans = log.read();
    expect(faults(plans)).toEqual([]);
    // The firm has three members: a digest each, then a notice each, and then there is nothing left to tell.
    expect(sent).toEqual({ digests: 3, urgent: 3 });
    expect(plans.filter(({ text }) => text.includes('member_notice')).length).toBeLessThan(20);
  });

  it('who asks, by a session, a token or a calendar’s address, on each request', async () => {
    const token = 'lantern-over-quiet-water';
    await large.sql(
      'update api_token set token_hash = $1 where id = (select id from api_token where firm_id = $2 limit 1)',
      [secretHash(token), marks.firmId],
    );
    await large.sql(
      'update calendar_feed set token_hash = $1 where id = (select id from calendar_feed where firm_id = $2 limit 1)',
      [secretHash('b'.repeat(43)), marks.firmId],
    );
    log.read();
    await sessionAt(marks.clientUser, marks.sessionId, new Date());
    expect(
      await bearerActor(new Request('http://pristan', { headers: { authorization: `Bearer ${token}` } }), new Date()),
    ).toMatchObject({ kind: 'staff' });
    expect(await feedActor('b'.repeat(43))).toMatchObject({ actor: { kind: 'staff' } });
    const plans = log.read();
    expect(plans.length).toBeGreaterThan(2);
    expect(faults(plans)).toEqual([]);
  });
});
