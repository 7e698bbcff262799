import { federalHolidays } from '../calendars/federal-holidays.ts';

export type Day = Temporal.PlainDate;

/** An ISO day as a calendar date; what is none throws a RangeError, so facts are checked before. */
export const dayOf = (iso: string): Day => Temporal.PlainDate.from(iso);

export const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0;
export const isAfter = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) > 0;

/** Whole days from one date to another, negative backwards. */
export const daysFrom = (from: Day, to: Day): number => from.until(to, { largestUnit: 'days' }).days;

const kept = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const known = kept.get(year);
  if (known) return known;
  const days = new Set(federalHolidays(`${year}-01-01`, `${year}-12-31`).map(({ on }) => on));
  kept.set(year, days);
  return days;
}

/**
 * Not a Saturday, a Sunday or a federal holiday as observed. Inauguration Day and days closed by order are business days:
 * the period then ends earlier than it might, never later.
 */
export const isBusinessDay = (day: Day): boolean => day.dayOfWeek < 6 && !holidaysOf(day.year).has(day.toString());

const SATURDAY = 6;

/** Why a day is closed, for the arithmetic; null for a business day. */
export function closedFor(day: Day): 'Saturday' | 'Sunday' | 'federal holiday' | null {
  if (isBusinessDay(day)) return null;
  if (day.dayOfWeek < SATURDAY) return 'federal holiday';
  return day.dayOfWeek === SATURDAY ? 'Saturday' : 'Sunday';
}

function nearest(day: Day, step: 1 | -1): Day {
  let found = day;
  while (!isBusinessDay(found)) found = found.add({ days: step });
  return found;
}

/** The first business day on or after a day. Source: 8 CFR 1.2, 1001.1(h). */
export const roll = (day: Day): Day => nearest(day, 1);

/** The last business day on or before a day: the day the firm works to. */
export const safe = (day: Day): Day => nearest(day, -1);
