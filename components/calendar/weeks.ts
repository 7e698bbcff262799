import { dayNumber, isoOfDay } from '@/components/timeline/scale';
import { dateFormat } from '@/components/ui/formats';

/** `date` is ISO; `time` is already in words with its zone ("8:30 AM PT"). */
export type CalendarEvent = {
  id: string;
  date: string;
  time?: string | undefined;
  label: string;
  second?: string | undefined;
  href?: string | undefined;
  tone?: 'plain' | 'late' | 'unconfirmed' | 'quiet' | undefined;
};

const WEEK = 7;
const firstWeekday = (locale: string): number => (locale === 'ru' ? 1 : 0);
/** 1 January 1970 was a Thursday; 0 is Sunday. */
const weekdayOf = (day: number): number => (((day + 4) % WEEK) + WEEK) % WEEK;

/** The whole weeks that cover a month ("2026-11"), as ISO days. */
export function monthWeeks(month: string, locale: string): string[][] {
  const first = dayNumber(`${month}-01`);
  const start = first - ((weekdayOf(first) - firstWeekday(locale) + WEEK) % WEEK);
  const weeks: string[][] = [];
  for (let day = start; weeks.length === 0 || isoOfDay(day).startsWith(month); day += WEEK) {
    weeks.push(Array.from({ length: WEEK }, (_, offset) => isoOfDay(day + offset)));
  }
  return weeks;
}

/** Short names of the days, in the order the locale's week runs. */
export function weekdayNames(locale: string): string[] {
  const format = dateFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const sunday = dayNumber('2023-01-01');
  return Array.from({ length: WEEK }, (_, offset) =>
    format.format(new Date(`${isoOfDay(sunday + firstWeekday(locale) + offset)}T00:00:00Z`)),
  );
}
