import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';

/** "22 Nov – 28 Nov 2026": the days of a week, the year once where both are of one. */
export function spanText(first: string, last: string, locale: 'en' | 'ru'): string {
  const year = first.slice(0, 4) !== last.slice(0, 4);
  return `${dayText(first, locale, { weekday: false, year })} – ${dayText(last, locale, { weekday: false })}`;
}

/** "Mon 23 Nov", «пн, 23 ноября»: a seventh of a page is wide. */
export function shortDay(day: string, locale: 'en' | 'ru'): string {
  const weekday = dateFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return `${weekday}${locale === 'ru' ? ',' : ''} ${dayText(day, locale, { weekday: false, year: false })}`;
}
