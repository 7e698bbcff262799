import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { pause } from '../../lib/cli/process.ts';
import { withClient } from '../../lib/cli/roles.ts';
import { enterDate } from '../../lib/dates/commands/enter.ts';
import type { StaffActor } from '../../lib/platform/actor.ts';
import { today } from '../../lib/platform/today.ts';
import { newCase } from '../support/cases.ts';
import { firm, ok, type TestFirm } from '../support/firm.ts';
import { daily, noticesOf } from '../support/reminders.ts';
import { asSuperuser } from '../support/sql.ts';
import { databaseOf, speakTo } from './database.ts';
import { type MailServer, mailServer } from './mail-server.ts';
import { type Running, startProduct } from './running.ts';
import { outbox } from './traces.ts';
import { kill } from './victims.ts';

let server: MailServer;
let product: Running;
beforeAll(async () => {
  server = await mailServer();
  product = await startProduct('quiet harbour lanterns', { SMTP_URL: server.url });
  speakTo(product);
});
afterAll(async () => {
  await product?.stop();
  await server?.stop();
});

const CLIENT = { surname: 'Зимородков', given: 'Елисей', latinSurname: 'ZIMORODKOV', latinGiven: 'ELISEI' };

/** The hour of the day it is now in a zone, so many hours on. */
const hourIn = (zone: string, hours: number) => Temporal.Now.zonedDateTimeISO(zone).add({ hours }).hour;

const addressOf = async ({ userId }: StaffActor) =>
  (await asSuperuser<{ email: string }>('select email from users where id = $1', [userId]))[0]?.email ?? '';

/** A date of the firm's own that is due in so many of its days, on a case of the lawyer and the paralegal; the case. */
async function caseDueIn(home: TestFirm, days: number): Promise<string> {
  const { caseId } = await newCase(home, { ...CLIENT, latinSource: 'passport' });
  const dueOn = Temporal.PlainDate.from(today(new Date(), home.system.firmZone)).add({ days });
  const order = { title: 'Список свидетелей', source: 'Приказ от 2 ноября', critical: 'no' as const };
  ok(await enterDate(home.lawyer, { caseId, ...order, dueOn: dueOn.toString() }));
  return caseId;
}

/** Seats on the case's team for members who want their daily mail at an hour of a zone. */
async function seated(home: TestFirm, caseId: string, wishes: readonly (readonly [string, number])[]) {
  const members: StaffActor[] = [];
  for (const [zone, hour] of wishes) {
    const member = await home.member(['paralegal'], 'Вениамин Холмогоров');
    await daily(member, zone, hour);
    members.push(member);
  }
  await asSuperuser(
    `insert into case_member (firm_id, case_id, user_id, role, added_at)
      select $1, $2, u, 'paralegal', now() from unnest($3::uuid[]) u`,
    [home.firmId, caseId, members.map(({ userId }) => userId)],
  );
  await asSuperuser(`update users set locale = 'ru' where id = $1`, [members[0]?.userId]);
  return members;
}

async function until(what: string, holds: () => Promise<boolean> | boolean, patience = 90_000): Promise<void> {
  for (const since = Date.now(); Date.now() - since < patience; await pause(100)) if (await holds()) return;
  throw new Error(`${what} did not come in ${patience / 1000} s`);
}

/** Has the worker look now instead of at the next five minutes; its job's id. */
const ask = async () =>
  (await asSuperuser<{ id: string }>("select id from graphile_worker.add_job('reminders')"))[0]?.id;

/** The same, until it has looked. */
async function look(): Promise<void> {
  const id = await ask();
  await until('the look', async () => {
    const waiting = await asSuperuser('select 1 from graphile_worker.jobs where id = $1', [id]);
    return waiting.length === 0;
  });
}

async function isDone(firmId: string): Promise<boolean> {
  const { messages, jobs } = await outbox(product.dataDir, firmId);
  return messages.length > 0 && messages.every(({ done }) => done) && jobs.length === 0;
}

it('digests reach a real mail server in the right hour of three zones, and nobody else', async () => {
  onTestFailed(() => console.log(readFileSync(product.log, 'utf8').slice(-4_000)));
  const home = await firm();
  for (const actor of [home.owner, home.lawyer, home.paralegal]) await daily(actor, 'America/Los_Angeles', null);
  // Its last day, once the weekend is left out, is within a week; the lead and the next in line hear of it at once besides.
  const caseId = await caseDueIn(home, 7);
  const zones = ['America/Los_Angeles', 'Europe/Moscow', 'Asia/Kolkata'];
  // Now; in two hours; five hours ago.
  const members = await seated(
    home,
    caseId,
    zones.flatMap((zone) => [0, 2, -5].map((n) => [zone, hourIn(zone, n)] as const)),
  );
  const due = await Promise.all(members.filter((_, n) => n % 3 === 0).map(addressOf));
  await look();
  await look();
  await until('the mails', () => isDone(home.firmId));
  const own = new Set(await Promise.all(members.map(addressOf)));
  expect(
    server.mails
      .filter(({ to }) => own.has(to))
      .map(({ to }) => to)
      .sort(),
  ).toEqual(due.sort());
});

/**
 * SMTP has no transaction with us: where a sender dies after the text and before the server's word has been noted, it sends
 * the mail again, under the same Message-ID, so that both ends know it for the same mail. That much SMTP itself allows
 * (RFC 5321, 4.5.4.1 and 6.1). What must never be is a second message, of another Message-ID, for the same notice.
 */
it('kill -9 of the worker in mid-run: no notice has a second mail, none is lost', async () => {
  onTestFailed(() => console.log(readFileSync(product.log, 'utf8').slice(-4_000)));
  const home = await firm();
  for (const actor of [home.owner, home.lawyer, home.paralegal]) await daily(actor, 'America/Los_Angeles', null);
  const caseId = await caseDueIn(home, 2);
  const now = hourIn('Europe/Berlin', 0);
  await seated(
    home,
    caseId,
    Array.from({ length: 27 }, () => ['Europe/Berlin', now] as const),
  );
  const from = server.mails.length;
  let killed = 0;
  const killWorker = async () => {
    killed += (await kill(product, 'worker')).length;
  };

  // Between a mail's text and the server's word, and right after its word; each time the worker comes back by itself.
  server.onMail = (count, answer) => {
    const place = count - from;
    if (![4, 10, 20].includes(place)) return answer();
    if (place === 10) answer();
    void killWorker();
  };

  // Before that in the middle of the run itself: mails and jobs are written, what was told is not yet.
  await withClient(databaseOf(product.dataDir, 'postgres'), async (client) => {
    await client.query('begin; lock table member_notice in share mode');
    await ask();
    const waits = `select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'member_notice' and not l.granted`;
    await until('the run', async () => (await client.query(waits)).rows.length > 0);
    await killWorker();
    await client.query('commit');
  });
  expect(killed).toBe(1);

  // What the killed run had begun is not there: only now are people told.
  await expect(noticesOf(home.firmId)).resolves.toEqual([]);
  await look();
  await until('all mails', () => isDone(home.firmId), 180_000);
  expect(killed).toBe(4);

  const notices = await noticesOf(home.firmId);
  const { messages } = await outbox(product.dataDir, home.firmId);
  expect(notices.filter(({ kind }) => kind === 'digest')).toHaveLength(27);
  expect(notices.filter(({ kind }) => kind === 'urgent')).toHaveLength(3);
  expect(new Set(notices.map(({ userId }) => userId)).size).toBe(30);
  expect(messages.map(({ id }) => id).sort()).toEqual(notices.map(({ messageId }) => messageId).sort());

  const sent = server.mails.slice(from);
  const ids = sent.map(({ id }) => id.split('@')[0]);
  expect([...new Set(ids)].sort()).toEqual(messages.map(({ id }) => id).sort());
  const byPerson = Map.groupBy(sent, ({ to }) => to);
  expect(byPerson.size).toBe(30);
  expect([...byPerson.values()].filter((mails) => new Set(mails.map(({ id }) => id)).size > 1)).toEqual([]);
  expect(sent.length - messages.length).toBeLessThanOrEqual(killed);
  console.log(
    `${killed} kills; ${messages.length} notices' mails, ${sent.length - messages.length} sent again as the same`,
  );

  // Another date at once: it waits, since everybody had a mail within the last ten minutes.
  await caseDueIn(home, 1);
  await look();
  await expect(noticesOf(home.firmId)).resolves.toHaveLength(30);
}, 400_000);

/** The names of all countries in both languages. */
const COUNTRIES = ['en', 'ru'].flatMap((locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter((name) => name !== undefined);
});

it('no mail holds a name, a country, a number of a case, “asylum” or «убежище»', async () => {
  expect(COUNTRIES.length).toBeGreaterThan(400);
  const rows = await asSuperuser<{ word: string }>(`
    select unnest(array[surname, given, latin_surname, latin_given]) as word from person
    union select unnest(string_to_array(name, ' ')) from member union select unnest(string_to_array(name, ' ')) from firm
    union select number from cases`);
  const names = rows.map(({ word }) => word).filter((word) => word.length > 2);
  expect(names.length).toBeGreaterThan(50);
  expect(server.mails.length).toBeGreaterThan(33);
  const words = [
    'asylum',
    'убежищ',
    'Russia',
    'Росси',
    'deport',
    'court',
    'hearing',
    'слушани',
    ...COUNTRIES,
    ...names,
  ];
  const isIn = (text: string, word: string) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\p{N}\s-]/gu, '.')}`, 'iu').test(text);
  for (const { subject, body } of new Map(server.mails.map((mail) => [mail.subject + mail.body, mail])).values()) {
    expect(words.filter((word) => isIn(`${subject}\n${body}`, word))).toEqual([]);
    expect(body.match(/https?:\S+/g)).toEqual([`${product.address}/today`]);
  }
});
