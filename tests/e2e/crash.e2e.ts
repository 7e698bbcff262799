import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { pause } from '../../lib/cli/process.ts';
import { verifyChain } from '../../lib/firm/queries.ts';
import { ok } from '../support/firm.ts';
import { speakTo } from './database.ts';
import { type Running, startProduct } from './running.ts';
import { outbox, sent, type Trace, traces } from './traces.ts';
import { kill, untilAtWork, untilWhole, type Victim } from './victims.ts';
import { type Kind, office, type Write, writers } from './writers.ts';

const KINDS: Kind[] = ['note', 'case', 'invite'];
const KILLS: Victim[] = [
  ...(['worker', 'postgres', 'server', 'backend', 'returning'] as const),
  ...(['worker', 'server', 'all', 'backend', 'postgres'] as const),
  ...(['worker', 'postgres', 'backend', 'server', 'returning'] as const),
  ...(['worker', 'postgres', 'all', 'postgres', 'server'] as const),
];

let product: Running;
beforeAll(async () => {
  product = await startProduct('quiet harbour lanterns');
  speakTo(product);
});
afterAll(() => product?.stop());

const told = (writes: readonly Write[], by: Write['by']) =>
  writes.filter((write) => write.by === by && write.told === 'ok').length;

/** Until people are at work again: three more writes over HTTP, one more by a command. */
async function untilBusy(writes: readonly Write[]): Promise<void> {
  const [http, command] = [told(writes, 'http'), told(writes, 'command')];
  for (const since = Date.now(); Date.now() - since < 60_000; await pause(20))
    if (told(writes, 'http') >= http + 3 && told(writes, 'command') > command) return;
  throw new Error('nothing was written for a minute');
}

/** Kills in mid-write what was there to be killed: a worker that had just ended by itself is waited for. */
async function killOne(victim: Victim, writes: readonly Write[]): Promise<number> {
  for (let tries = 0; tries < 5; tries++) {
    await untilWhole(product);
    await untilBusy(writes);
    if (victim === 'worker' || victim === 'all') await untilAtWork(product);
    else await pause(Math.random() * 500);
    const { length } = await kill(product, victim);
    if (length > 0) return length;
  }
  throw new Error(`there was no ${victim} to kill`);
}

async function kills(writes: readonly Write[]): Promise<number> {
  let met = 0;
  for (const victim of KILLS) met += await killOne(victim, writes);
  await untilWhole(product);
  return met;
}

/** What a write leaves that nothing disturbs, by kind. */
async function undisturbed({ write }: ReturnType<typeof writers>): Promise<Record<Kind, Trace>> {
  const whole: Partial<Record<Kind, Trace>> = {};
  for (const kind of KINDS) {
    const [first, second] = [await write(kind, 'http'), await write(kind, 'command')];
    expect([first.told, second.told]).toEqual(['ok', 'ok']);
    const [one, other] = await traces(product.dataDir, kind, [first, second]);
    expect(one, kind).toEqual(other);
    whole[kind] = one;
  }
  return whole as Record<Kind, Trace>;
}

const same = (one: Trace | undefined, other: Trace) => JSON.stringify(one) === JSON.stringify(other);

/** Every write that was told to be done is there once with all its parts; any other is so too, or not at all. */
async function expectWhole(writes: readonly Write[], whole: Record<Kind, Trace>): Promise<Set<string>> {
  const [lost, half]: [unknown[], unknown[]] = [[], []];
  const there = new Set<string>();
  for (const kind of KINDS) {
    const of = writes.filter((write) => write.kind === kind);
    const found = await traces(product.dataDir, kind, of);
    for (const [n, write] of of.entries()) {
      const trace = found[n] ?? {};
      const isAbsent = Object.values(trace).every((rows) => rows === 0);
      if (isAbsent && write.told === 'ok') lost.push({ ...write, trace });
      else if (!isAbsent && !same(trace, whole[kind])) half.push({ ...write, trace });
      else if (!isAbsent) there.add(write.tag);
    }
  }
  expect({ lost, half }).toEqual({ lost: [], half: [] });
  return there;
}

/** Until every job has run: a failed one is tried again after pauses that grow. */
async function untilDone(firmId: string): Promise<void> {
  for (const since = Date.now(); Date.now() - since < 90_000; await pause(200))
    if ((await outbox(product.dataDir, firmId)).jobs.length === 0) return;
  expect((await outbox(product.dataDir, firmId)).jobs, 'jobs that wait or stay locked').toEqual([]);
}

/**
 * What the outbox promises (lib/platform/job.ts): each message is sent at least once; a crash after the mail server's
 * word and before the message is marked repeats it, under the same Message-ID. So never more often than it was begun,
 * and no more repetitions in all than processes were killed.
 */
async function expectMails(firmId: string, invited: string[], killed: number): Promise<number> {
  const { messages } = await outbox(product.dataDir, firmId);
  // The demonstration's members are reminded of their dates meanwhile.
  const own = new Set(messages.map(({ id }) => id));
  const mails = sent(product.dataDir).filter(({ id }) => own.has(id));
  expect(mails.filter(({ whole }) => !whole)).toEqual([]);
  expect(messages.filter(({ done }) => !done)).toEqual([]);
  expect(messages.length).toBe(invited.length);
  const copies = (id: string) => mails.filter((mail) => mail.id === id).length;
  expect(messages.filter(({ id, attempts }) => copies(id) < 1 || copies(id) > attempts)).toEqual([]);
  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(invited));
  expect(mails.length - messages.length).toBeLessThanOrEqual(killed);
  return mails.length - messages.length;
}

it('kill -9 in mid-write, 20 times: nothing acknowledged is lost, nothing is half there, every job ends', async () => {
  onTestFailed(() => console.log(readFileSync(product.log, 'utf8').slice(-8_000)));
  const from = Date.now();
  const at = await office(product.address);
  const team = writers(at);
  const whole = await undisturbed(team);
  const end = team.begin();
  const killed = await kills(team.writes).finally(end);
  await untilDone(at.home.firmId);
  const there = await expectWhole(team.writes, whole);
  const isInvite = ({ kind, tag }: Write) => kind === 'invite' && there.has(tag);
  const invited = team.writes.filter(isInvite).map(({ tag }) => tag);
  const repeated = await expectMails(at.home.firmId, invited, killed);
  expect(team.writes.filter((write) => write.told.startsWith('refused'))).toEqual([]);
  expect(ok(await verifyChain(at.home.owner, {})).broken).toBeNull();
  console.log(
    `${KILLS.length} kills of ${killed} processes; ${told(team.writes, 'http')} writes over HTTP and ` +
      `${told(team.writes, 'command')} by commands acknowledged, ${team.writes.length - there.size} of ` +
      `${team.writes.length} absent; ${invited.length} mails, ${repeated} repeated; ${Math.round((Date.now() - from) / 1000)} s`,
  );
}, 300_000);
