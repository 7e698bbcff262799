import { daysInMonth } from '../law/calendar-day.ts';
import { federalHolidays } from '../law/calendars/federal-holidays.ts';
import { userIdOf } from '../platform/actor.ts';
import { query } from '../platform/use-case.ts';
import { byHour } from './rules.ts';
import { calendarSchema } from './schema.ts';
import { announced, countByDay, whoseCases } from './store.ts';
import type { CalendarPage } from './types.ts';

/** Shown of a day within a month; a day by itself shows up to `WHOLE_DAY`. */
const A_DAY = 8;
const WHOLE_DAY = 60;
/** A month with more than this shows one entry a day and leads to the days: the page stays light for any firm. */
const CROWDED = 36;

/** The hearings, interviews, appointments and ordered dates of a month, or of one day in full. */
export const getCalendar = query('calendar.page', {
  may: 'timeline:read',
  input: calendarSchema,
  run: async ({ db, actor, input, today }): Promise<CalendarPage> => {
    const day = input.day ?? null;
    const month = day?.slice(0, 7) ?? input.month ?? today.slice(0, 7);
    const last = `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
    const span = {
      from: day ?? `${month}-01`,
      to: day ?? last,
      whose: await whoseCases(db, input.scope === 'mine' ? userIdOf(actor) : null),
    };
    const counts = await countByDay(db, span);
    const crowded = !day && [...counts.values()].reduce((sum, count) => sum + count, 0) > CROWDED;
    const items = byHour(await announced(db, span, day ? WHOLE_DAY : crowded ? 1 : A_DAY));
    const more: Record<string, number> = {};
    for (const [on, count] of counts) {
      const rest = count - items.filter((item) => item.on === on).length;
      if (rest > 0) more[on] = rest;
    }
    const closed = [...federalHolidays(`${month}-01`, last)];
    return { month, day, scope: input.scope, today, items, more, crowded, closed };
  },
});
