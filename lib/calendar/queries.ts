import { packCursor, unpackCursor } from '../fields/rules.ts';
import { id } from '../fields/schema.ts';
import { daysInMonth } from '../law/calendar-day.ts';
import { federalHolidays } from '../law/calendars/federal-holidays.ts';
import { userIdOf } from '../platform/actor.ts';
import { query } from '../platform/use-case.ts';
import { byHour } from './rules.ts';
import { calendarSchema } from './schema.ts';
import { announced, countByDay, HOURLESS, whoseCases } from './store.ts';
import type { CalendarPage } from './types.ts';

/** Shown of a day within a month; a day by itself shows up to `WHOLE_DAY`. */
const A_DAY = 6;
const WHOLE_DAY = 40;
/** A month with more than this shows two a day and leads to the days: the page stays light for any firm. */
const CROWDED = 24;

/** The hearings, interviews, appointments and ordered dates of a month, or of one day in full. */
export const getCalendar = query('calendar.page', {
  may: 'timeline:read',
  input: calendarSchema,
  run: async ({ db, actor, input, today }): Promise<CalendarPage> => {
    const day = input.day ?? null;
    const month = day?.slice(0, 7) ?? input.month ?? today.slice(0, 7);
    const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
    const whose = await whoseCases(db, input.scope === 'mine' ? userIdOf(actor) : null);
    const span = { from: day ?? `${month}-01`, to: day ?? last, whose, after: day ? afterOf(input.after) : null };
    const counts = day ? new Map<string, number>() : await countByDay(db, span);
    const crowded = [...counts.values()].reduce((sum, count) => sum + count, 0) > CROWDED;
    const most = day ? WHOLE_DAY : crowded ? 2 : A_DAY;
    const found = byHour(await announced(db, span, day ? most + 1 : most));
    const items = day ? found.slice(0, most) : found;
    const more: Record<string, number> = {};
    for (const [on, count] of counts) {
      const rest = count - items.filter((item) => item.on === on).length;
      if (rest > 0) more[on] = rest;
    }
    const seen = items.at(-1);
    const next = day && found.length > most && seen ? packCursor([seen.at ?? HOURLESS, seen.eventId]) : null;
    const closed = [...federalHolidays(`${month}-01`, last)];
    return { month, day, scope: input.scope, today, items, more, crowded, next, closed };
  },
});

function afterOf(cursor: string | undefined): { at: string; id: string } | null {
  const [at, seen] = unpackCursor(cursor, 2) ?? [];
  const parsed = id.safeParse(seen);
  return at && parsed.success ? { at, id: parsed.data } : null;
}
