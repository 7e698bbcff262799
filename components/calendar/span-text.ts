import { dayText } from '@/components/ui/day';

/** "22 Nov – 28 Nov 2026": the days of a week, the year once where both are of one. */
export function spanText(first: string, last: string, locale: 'en' | 'ru'): string {
  const year = first.slice(0, 4) !== last.slice(0, 4);
  return `${dayText(first, locale, { weekday: false, year })} – ${dayText(last, locale, { weekday: false })}`;
}
