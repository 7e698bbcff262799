import { addDays, dayNumber, dayParts } from '../law/calendar-day.ts';
import type { SpokenLanguage } from '../people/types.ts';
import type { Announced, Bounded } from './types.ts';

/** Where counting what a day holds stops: nobody reads a day of more at a glance. */
export const OF_A_DAY = 15;

/** What was found of at most one more than the bound. */
export const bounded = (found: number, bound: number): Bounded => ({
  count: Math.min(found, bound),
  more: found > bound,
});

/** All of them together. */
export function together(counts: Iterable<Bounded>): Bounded {
  const all = [...counts];
  return { count: all.reduce((sum, { count }) => sum + count, 0), more: all.some(({ more }) => more) };
}

/** Taken back, and nobody need read why any more: what one person took back of a day that two had confirmed stays in sight. */
export const isOff = ({ voided, standing }: Pick<Announced, 'voided' | 'standing'>): boolean =>
  voided && standing !== 'amber';

/** By day, then by the hour on the notice; those without an hour last. */
export function byHour<I extends Announced>(items: readonly I[]): I[] {
  const key = (item: I) => `${item.on} ${item.at ?? '99:99'} ${item.eventId}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The month so many months later: "2026-11" and 2 give "2027-01". */
export function monthAfter(month: string, steps: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + steps;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** What an interpreter has to speak: the languages the client knows best; none where English is among them. */
export function interpreterLanguages(spoken: readonly SpokenLanguage[]): string[] {
  const best = (['native', 'fluent', 'some'] as const)
    .map((fluency) => spoken.filter((one) => one.fluency === fluency).map(({ language }) => language))
    .find((found) => found.length > 0);
  return best && !best.includes('en') ? best : [];
}

export const WEEK = 7;

/**
 * The ISO days of the week a day lies in, from Sunday where weeks are read in English and from Monday where in Russian;
 * the same week as the month's grid shows (components/calendar/weeks.ts).
 */
export function weekOf(day: string, locale: 'en' | 'ru'): string[] {
  const parts = dayParts(day);
  if (!parts) return [];
  // Day 0 of the count, 1 March of the year 0, was a Wednesday.
  const weekday = (dayNumber(parts) + 3) % WEEK;
  const first = -((weekday - (locale === 'ru' ? 1 : 0) + WEEK) % WEEK);
  return Array.from({ length: WEEK }, (_, offset) => addDays(day, first + offset) ?? day);
}
