/** Calendar days by whole-number arithmetic: this file also runs in browsers that have no Temporal. */

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** ISO text of a day; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (day < 1 || day > daysInMonth(year, month) || year < 1 || year > 9999) return null;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The parts of an ISO day; null for any other text. */
export function dayParts(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isoDay(year, month, day) === iso ? { year, month, day } : null;
}

/** Days since 1 March of the year 0, the calendar prolonged backwards. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
}

function fromDayNumber(number: number): CalendarDay {
  let y = Math.floor((10000 * number + 14780) / 3652425);
  const rest = (year: number): number =>
    number - (365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400));
  if (rest(y) < 0) y -= 1;
  const days = rest(y);
  const m = Math.floor((100 * days + 52) / 3060);
  const month = ((m + 2) % 12) + 1;
  return { year: y + Math.floor((m + 2) / 12), month, day: days - Math.floor((m * 306 + 5) / 10) + 1 };
}

/** The ISO day so many days later (earlier if negative); null where the input is no ISO day or the year leaves 1 to 9999. */
export function addDays(iso: string, days: number): string | null {
  const parts = dayParts(iso);
  if (!parts || !Number.isSafeInteger(days) || Math.abs(days) > 4_000_000) return null;
  const { year, month, day } = fromDayNumber(dayNumber(parts) + days);
  return isoDay(year, month, day);
}

/** Whole days from one ISO day to another; null where either is none. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [dayParts(from), dayParts(to)];
  return a && b ? dayNumber(b) - dayNumber(a) : null;
}
