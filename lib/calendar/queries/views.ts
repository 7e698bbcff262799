import { memberChoices } from '../../cases/store/members.ts';
import { datesDue } from '../../dates/store/list.ts';
import { isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { isoDate } from '../../fields/schema.ts';
import { totals } from '../../firm/store.ts';
import { addDays } from '../../law/calendar-day.ts';
import { federalHolidays } from '../../law/calendars/federal-holidays.ts';
import { type Actor, userIdOf } from '../../platform/actor.ts';
import { notFound } from '../../platform/problem.ts';
import { query } from '../../platform/use-case.ts';
import { byHour, weekOf } from '../rules.ts';
import { agendaSchema, docketSchema, weekSchema } from '../schema.ts';
import { announcedFrom, type Range, type Seen } from '../store/range.ts';
import { announced, HOURLESS, whoseCases, withClients } from '../store.ts';
import type { Announced, CalendarAgenda, CalendarWeek, Docket } from '../types.ts';

/** Shown of a day within a week; its own page has the rest. */
const A_DAY = 6;
const PAGE = 40;
const SHEET = 60;
/** Days ahead for which a list of what is ahead shows deadlines. */
const AHEAD = 30;

const localeOf = (actor: Actor) => (actor.kind === 'system' ? 'en' : actor.locale);

/** Where to go on; null for a cursor that is none (an old or forged one: begin anew). */
function seenOf(cursor: string | undefined): Seen | null {
  const [on, at, id] = unpackCursor(cursor, 3) ?? [];
  return isoDate.safeParse(on).success && on && at && isUuid(id) ? { on, at, id } : null;
}

const cursorOf = (item: Announced): string => packCursor([item.on, item.at ?? HOURLESS, item.eventId]);

/** At most `most` of a range with their cases, and the cursor of the rest. */
async function pageOf(db: Parameters<typeof announcedFrom>[0], range: Range, most: number) {
  const found = await announcedFrom(db, range, most + 1);
  const last = found.length > most ? found[most - 1] : undefined;
  return { items: await withClients(db, found.slice(0, most)), next: last ? cursorOf(last) : null };
}

/** What is announced in a week, day by day, with court, judge, room and interpreter. */
export const getWeek = query('calendar.week', {
  may: 'timeline:read',
  input: weekSchema,
  run: async ({ db, actor, input: { on, scope }, today }): Promise<CalendarWeek> => {
    const days = weekOf(on ?? today, localeOf(actor));
    const [from = today, to = today] = [days.at(0), days.at(-1)];
    const whose = await whoseCases(db, scope === 'mine' ? userIdOf(actor) : null);
    const found = byHour(await announced(db, { from, to, whose }, A_DAY + 1));
    const byDay = Map.groupBy(found, (item) => item.on);
    const shown = days.flatMap((day) => (byDay.get(day) ?? []).slice(0, A_DAY));
    const more = days.filter((day) => (byDay.get(day)?.length ?? 0) > A_DAY);
    const deadlines = await datesDue(db, { from, to, whose }, PAGE);
    const closed = [...federalHolidays(from, to)];
    return { days, scope, today, items: await withClients(db, shown), deadlines, more, closed };
  },
});

/** What is announced from a day on, without an end, a page at a time. */
export const getAgenda = query('calendar.agenda', {
  may: 'timeline:read',
  input: agendaSchema,
  run: async ({ db, actor, input: { from = '', after, scope }, today }): Promise<CalendarAgenda> => {
    const whose = await whoseCases(db, scope === 'mine' ? userIdOf(actor) : null);
    const range = { from: from || today, to: null, whose, after: seenOf(after) };
    // Further on a deadline is looked for in its month.
    const deadlines = await datesDue(
      db,
      { from: range.from, to: addDays(range.from, AHEAD) ?? range.from, whose },
      PAGE / 2,
    );
    return { from: range.from, scope, today, deadlines, ...(await pageOf(db, range, PAGE)) };
  },
});

/** A week to be printed: of one member of the firm, of the reader, or of the whole firm. Paper is a sheet at a time. */
export const getDocket = query('calendar.docket', {
  may: 'timeline:read',
  input: docketSchema,
  run: async ({ db, actor, input, now, today }): Promise<Docket> => {
    const days = weekOf(input.on ?? today, localeOf(actor));
    const members = await memberChoices(db);
    const lawyer = input.lawyer ? (members.find(({ userId }) => userId === input.lawyer) ?? notFound()) : null;
    const own = input.scope === 'mine' ? userIdOf(actor) : null;
    const whose = await whoseCases(db, lawyer?.userId ?? own);
    const after = seenOf(input.after);
    const range = { from: days.at(0) ?? today, to: days.at(-1) ?? today, whose, after };
    return {
      ...{ days, scope: input.scope, lawyer: lawyer && { userId: lawyer.userId, name: lawyer.name } },
      members: members.filter(({ disabled }) => !disabled).map(({ userId, name }) => ({ userId, name })),
      ...(await pageOf(db, range, SHEET)),
      deadlines: await datesDue(db, { ...range, to: days.at(-1) ?? today }, SHEET),
      ...{ continued: after !== null, firm: (await totals(db)).name, now: now.toISOString(), today },
      reader: actor.kind === 'staff' ? actor.name : '',
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
