import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';
import { dayNumber, isoOfDay } from './scale';

/** A date as well as it is known; the shape of lib/journey/types, repeated so that pictures depend on no noun. */
export type DateSpan = { on: string; until: string; precision: string };

type Words = (key: 'spring' | 'summer' | 'autumn' | 'winter' | 'about', values: Record<string, string>) => string;

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
const NBSP = '\u00a0';

/** "Sep 2022" or «сентябрь 2022 г.». */
export function monthText(iso: string, locale: string): string {
  const month = dateFormat(locale, { month: locale === 'ru' ? 'long' : 'short', timeZone: 'UTC' });
  const year = iso.slice(0, 4);
  const name = month.format(new Date(`${iso.slice(0, 7)}-01T00:00:00Z`));
  return locale === 'ru' ? [name, year, 'г.'].join(NBSP) : [name, year].join(NBSP);
}

/** A date at its own precision: a day, a month, "spring 2022", a year, else "about" the month in the middle of its span. */
export function knownDateText(date: DateSpan, locale: string, words: Words): string {
  if (date.on === date.until) return dayText(date.on, locale, { weekday: false });
  const middle = isoOfDay(Math.round((dayNumber(date.on) + dayNumber(date.until)) / 2));
  const year = date.until.slice(0, 4);
  if (date.precision === 'month') return monthText(date.on, locale);
  if (date.precision === 'year') return locale === 'ru' ? `${year}${NBSP}г.` : year;
  if (date.precision === 'season') {
    const season = SEASONS[Math.floor((Number(middle.slice(5, 7)) % 12) / 3)] ?? 'winter';
    return words(season, { year });
  }
  return words('about', { date: monthText(middle, locale) });
}
