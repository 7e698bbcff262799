import type { CalendarItem } from './types.ts';

/** By day, then by the hour on the notice; those without an hour last. */
export function byHour(items: readonly CalendarItem[]): CalendarItem[] {
  const key = (item: CalendarItem) => `${item.on} ${item.at ?? '99:99'} ${item.eventId}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The month so many months later: "2026-11" and 2 give "2027-01". */
export function monthAfter(month: string, steps: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + steps;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}
