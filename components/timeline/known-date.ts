import { dayNumber, isoOfDay } from './scale';

/** A date as well as it is known; the shape of lib/journey/types, repeated so that pictures depend on no noun. */
export type DateSpan = { on: string; until: string; precision: string };

type Words = (key: 'spring' | 'summer' | 'autumn' | 'winter' | 'about', values: Record<string, string>) => string;

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
const NBSP = '\u00a0';

function parts(iso: string, locale: string, month: 'short' | 'long'): { day: string; month: string; year: string } {
  const date = new Date(`${iso}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  const found = new Map(format.formatToParts(date).map((part) => [part.type, part.value]));
  return { day: found.get('day') ?? '', month: found.get('month') ?? '', year: found.get('year') ?? '' };
}

/** "27 Sep 2022" or «27 сентября 2022 г.», with spaces that do not break. */
export function dayText(iso: string, locale: string): string {
  const { day, month, year } = parts(iso, locale, locale === 'ru' ? 'long' : 'short');
  return locale === 'ru' ? [day, month, year, 'г.'].join(NBSP) : [day, month, year].join(NBSP);
}

/** "Sep 2022" or «сентябрь 2022 г.». */
export function monthText(iso: string, locale: string): string {
  const date = new Date(`${iso.slice(0, 7)}-01T00:00:00Z`);
  if (locale !== 'ru') return `${parts(iso, locale, 'short').month}${NBSP}${iso.slice(0, 4)}`;
  const month = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }).format(date);
  return `${month}${NBSP}${iso.slice(0, 4)}${NBSP}г.`;
}

/** A date at its own precision: a day, a month, "spring 2022", a year, else "about" the month in the middle of its span. */
export function knownDateText(date: DateSpan, locale: string, words: Words): string {
  if (date.on === date.until) return dayText(date.on, locale);
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
