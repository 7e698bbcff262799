import type { Count } from './types.ts';

/** The twelve months that end with the one of `today` (ISO), oldest first. */
export function lastTwelveMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const past = year * 12 + (month - 1) - (11 - index);
    return `${Math.floor(past / 12)}-${String((past % 12) + 1).padStart(2, '0')}`;
  });
}

/** The totals of one family ("stage:intake" is of "stage"), most cases first. */
export function countsOf(totals: Readonly<Record<string, number>>, family: string): Count[] {
  return Object.entries(totals)
    .filter(([key]) => key.startsWith(`${family}:`))
    .map(([key, cases]) => ({ key: key.slice(family.length + 1), cases }))
    .sort((a, b) => b.cases - a.cases || (a.key < b.key ? -1 : 1));
}
