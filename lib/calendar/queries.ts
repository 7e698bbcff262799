import { datesDue } from '../dates/store/list.ts';
import { packCursor, unpackCursor } from '../fields/rules.ts';
import { id } from '../fields/schema.ts';
import { daysInMonth } from '../law/calendar-day.ts';
import { federalHolidays } from '../law/calendars/federal-holidays.ts';
import { userIdOf } from '../platform/actor.ts';
import { type Db, query } from '../platform/use-case.ts';
import { byHour, together } from './rules.ts';
import { calendarSchema } from './schema.ts';
import { announced, countByDay, HOURLESS, happened, type Span, whoseCases, withClients } from './store.ts';
import type { Bounded, CalendarPage } from './types.ts';

/** Shown of a day within a month; a day by itself shows up to `WHOLE_DAY`, and some facts in any case. */
const A_DAY = 6;
const WHOLE_DAY = 40;
const SOME = 8;
/** So many rows a month carries, and three days of which something is only counted weigh as one: the page stays light. */
const ROOM = 24;
const COUNTED = 3;

const NONE = { announced: new Map<string, Bounded>(), happened: new Map<string, Bounded>() };
const fits = ({ count, more }: Bounded): boolean => !more && count <= ROOM;

/**
 * The hearings, interviews, appointments and ordered dates of a month, or of one day in full, and what happened then
 * before an agency or a court.
 */
export const getCalendar = query('calendar.page', {
  may: 'timeline:read',
  input: calendarSchema,
  run: async ({ db, actor, input, today }): Promise<CalendarPage> => {
    const day = input.day ?? null;
    const month = day?.slice(0, 7) ?? input.month ?? today.slice(0, 7);
    const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
    const whose = await whoseCases(db, input.scope === 'mine' ? userIdOf(actor) : null);
    const span = { from: day ?? `${month}-01`, to: day ?? last, whose, after: day ? afterOf(input.after) : null };
    const { announced: counts, happened: done } = day ? NONE : await countByDay(db, span);
    const told = fits(together([...counts.values(), ...done.values()]));
    const weight = { count: told ? 0 : done.size / COUNTED, more: false };
    const crowded = !fits(together([...counts.values(), weight]));
    const most = day ? WHOLE_DAY : crowded ? 2 : A_DAY;
    const found = byHour(await announced(db, span, day ? most + 1 : most));
    const items = await withClients(db, day ? found.slice(0, most) : found);
    const more: Record<string, Bounded> = {};
    for (const [on, { count, more: uncounted }] of counts) {
      const rest = count - items.filter((item) => item.on === on).length;
      if (rest > 0) more[on] = { count: rest, more: uncounted };
    }
    const seen = items.at(-1);
    const next = day && found.length > most && seen ? packCursor([seen.at ?? HOURLESS, seen.eventId]) : null;
    const closed = [...federalHolidays(`${month}-01`, last)];
    const facts = day
      ? await dayFacts(db, span, input.facts, Math.max(SOME, WHOLE_DAY - items.length))
      : { facts: told && done.size > 0 ? await happened(db, span, ROOM, null) : [], nextFacts: null };
    const recorded = told ? {} : Object.fromEntries(done);
    const deadlines = await datesDue(db, span, day ? WHOLE_DAY : ROOM);
    return { month, day, scope: input.scope, today, items, deadlines, more, crowded, next, ...facts, recorded, closed };
  },
});

function afterOf(cursor: string | undefined): { at: string; id: string } | null {
  const [at, seen] = unpackCursor(cursor, 2) ?? [];
  const parsed = id.safeParse(seen);
  return at && parsed.success ? { at, id: parsed.data } : null;
}

/** What happened on a day, from the cursor on. */
async function dayFacts(
  db: Db,
  span: Span,
  cursor: string | undefined,
  most: number,
): Promise<Pick<CalendarPage, 'facts' | 'nextFacts'>> {
  const after = id.safeParse(unpackCursor(cursor, 1)?.[0]);
  const found = await happened(db, span, most + 1, after.success ? after.data : null);
  const facts = found.slice(0, most);
  const last = facts.at(-1);
  return { facts, nextFacts: found.length > most && last ? packCursor([last.eventId]) : null };
}
