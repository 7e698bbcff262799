import { env } from '../../platform/env.ts';
import { enqueue } from '../../platform/outbox.ts';
import { command, type Db } from '../../platform/use-case.ts';
import { digestDay, tellings } from '../rules.ts';
import { sendRemindersSchema } from '../schema.ts';
import { peopleWithSomething, urgentDates } from '../store/dates.ts';
import { keepNotices, type Sent } from '../store/notices.ts';
import { holdRun, readersOf } from '../store/readers.ts';
import type { Reader, Telling } from '../types.ts';

/** So many mails a run, so that no transaction lasts; the next run is minutes away. */
const MOST = 100;

type When = { now: Date; today: string };
type Letter = { reader: Reader; template: 'digest' | 'urgent' } & Pick<Sent, 'forDay' | 'dates'>;

/** The digests whose hour has come, to whoever is here and finds something. */
async function digests(db: Db, readers: readonly Reader[], { now, today }: When): Promise<Letter[]> {
  const asked = readers.flatMap((reader) => {
    const forDay = reader.isAbsent ? null : digestDay(now, reader);
    return forDay ? [{ reader, forDay }] : [];
  });
  const found = await peopleWithSomething(db, asked, today);
  return asked
    .filter(({ reader }) => found.has(reader.userId))
    .map(({ reader, forDay }) => ({ reader, forDay, template: 'digest', dates: null }));
}

/** One mail to each of these people about all dates that they must hear of and have not. */
async function urgents(
  db: Db,
  { all, free }: { all: readonly Reader[]; free: readonly Reader[] },
  { today }: When,
): Promise<Letter[]> {
  if (free.length === 0) return [];
  const active = new Set(all.map(({ userId }) => userId));
  const owners = all.filter(({ isOwner }) => isOwner).map(({ userId }) => userId);
  const absent = new Set(all.filter(({ isAbsent }) => isAbsent).map(({ userId }) => userId));
  const found = new Map<string, Telling[]>();
  for await (const page of urgentDates(db, today)) {
    const here = page.map((date) => ({ ...date, team: date.team.filter(({ userId }) => active.has(userId)) }));
    for (const [userId, more] of tellings(here, { owners, absent })) {
      found.set(userId, [...(found.get(userId) ?? []), ...more]);
    }
  }
  return free.flatMap((reader) => {
    const dates = found.get(reader.userId);
    return dates ? [{ reader, forDay: today, template: 'urgent' as const, dates }] : [];
  });
}

/**
 * The firm's reminders that are due: digests, then urgent notices. The mails say nothing but that there is something, and
 * what each was about is kept in the same transaction, so that nothing is told twice. Nobody gets two within ten minutes:
 * the later one waits for the next run.
 */
export const sendReminders = command('reminders.send', {
  may: 'jobs:run',
  input: sendRemindersSchema,
  run: async ({ db, actor, now, today }) => {
    if (!(await holdRun(db))) return { digests: 0, urgent: 0 };
    const all = await readersOf(db, { now, today, firmZone: actor.firmZone });
    const free = all.filter(({ isBusy }) => !isBusy);
    const daily = (await digests(db, free, { now, today })).slice(0, MOST);
    const served = new Set(daily.map(({ reader }) => reader.userId));
    const others = free.filter(({ userId }) => !served.has(userId));
    const letters = [...daily, ...(await urgents(db, { all, free: others }, { now, today }))].slice(0, MOST);
    const link = `${env().url}/today`;
    const sent: Sent[] = [];
    for (const { reader, template, forDay, dates } of letters) {
      const { userId, email: to, locale } = reader;
      sent.push({ userId, forDay, dates, messageId: await enqueue(db, { kind: 'mail', to, locale, template, link }) });
    }
    await keepNotices(db, sent, now);
    return { digests: daily.length, urgent: letters.length - daily.length };
  },
  audit: ({ result }) => (result.digests + result.urgent > 0 ? result : null),
});
