import { addDays, dayParts, daysBetween, daysInMonth, isoDay } from './calendar-day.ts';
import { MONTHS, monthOf, SEASONS, type Season, seasonOf } from './date-words.ts';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'about';

/** A date as well as it is known: the first and last ISO day it may be. `about` keeps the span of what was said. */
export type PartialDate = { readonly on: string; readonly until: string; readonly precision: Precision };

/** `readings`: what the input may have meant: two for 03/04/2022 or "winter 2022", a repair for 04.14.2022. */
export type DateReading =
  | { readonly ok: true; readonly date: PartialDate }
  | {
      readonly ok: false;
      readonly code: 'empty' | 'unknown' | 'impossible' | 'ambiguous';
      readonly readings: readonly PartialDate[];
    };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const found = (date: PartialDate | null): DateReading => (date ? { ok: true, date } : problem('impossible'));
const problem = (
  code: 'empty' | 'unknown' | 'impossible' | 'ambiguous',
  ...readings: (PartialDate | null)[]
): DateReading => ({
  ok: false,
  code,
  readings: readings.filter((reading) => reading !== null),
});

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

function span(year: number, month: number, months: number, precision: Precision): PartialDate | null {
  if (!isYear(year)) return null;
  const last = month + months - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  const on = isoDay(year, month, 1);
  const until = isoDay(endYear, endMonth, daysInMonth(endYear, endMonth));
  return on && until ? { on, until, precision } : null;
}

const wholeYear = (year: number): PartialDate | null => span(year, 1, 12, 'year');
const wholeMonth = (year: number, month: number): PartialDate | null => span(year, month, 1, 'month');

/** A winter is named by the year in which its December lies. */
const wholeSeason = (year: number, { firstMonth }: Season): PartialDate | null => span(year, firstMonth, 3, 'season');

/** One day as a date; null where it is no ISO day from 1900 to 2199. */
export function exactDay(iso: string): PartialDate | null {
  const parts = dayParts(iso);
  return parts && isYear(parts.year) ? { on: iso, until: iso, precision: 'day' } : null;
}

const dayOf = (year: number, month: number, day: number): PartialDate | null =>
  exactDay(isoDay(year, month, day) ?? '');

const ABOUT = /^(?:около|примерно|приблизительно|ок\.|about|around|circa|approximately|approx\.?|c\.|~)\s*/i;

/**
 * Reads what a person typed as a date, in either language and at whatever precision. `today` (ISO) serves "+30" only.
 * Dots are read day first, slashes month first; a slash date that can be both is not guessed.
 */
export function parsePartialDate(input: string, today: string): DateReading {
  const text = input.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return problem('empty');
  if (text.length > 60) return problem('unknown');
  const about = ABOUT.exec(text);
  if (!about) return parseExact(text, today);
  const inner = parseExact(text.slice(about[0].length), today);
  if (inner.ok) return { ok: true, date: { ...inner.date, precision: 'about' } };
  return { ...inner, readings: inner.readings.map((reading) => ({ ...reading, precision: 'about' })) };
}

function parseExact(raw: string, today: string): DateReading {
  const text = raw
    .replace(/^(?:в|во|in|on) /i, '')
    .replace(/\s*(?:г\.?|года|год|году)$/i, '')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return parseRelative(text, today) ?? parseNumbers(text) ?? parseWords(text) ?? problem('unknown');
}

function parseRelative(text: string, today: string): DateReading | null {
  const match = /^([+-])\s?(\d{1,5})$/.exec(text);
  if (!match) return null;
  return found(exactDay(addDays(today, Number(`${match[1]}${match[2]}`)) ?? ''));
}

function parseNumbers(text: string): DateReading | null {
  if (/^\d{4}$/.test(text)) return found(wholeYear(Number(text)));
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    return found(iso[3] === undefined ? monthOrNull(year, month) : dayOf(year, month, Number(iso[3])));
  }
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month) return found(monthOrNull(Number(month[2]), Number(month[1])));
  const full = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!full) return null;
  const [a, b, year] = [Number(full[1]), Number(full[3]), Number(full[4])];
  const dayFirst = dayOf(year, b, a);
  const monthFirst = dayOf(year, a, b);
  if (full[2] === '.') return dayFirst ? found(dayFirst) : problem('impossible', monthFirst);
  if (dayFirst && monthFirst && a !== b) return problem('ambiguous', monthFirst, dayFirst);
  return found(monthFirst ?? dayFirst);
}

const monthOrNull = (year: number, month: number): PartialDate | null =>
  month >= 1 && month <= 12 ? wholeMonth(year, month) : null;

function parseWords(text: string): DateReading | null {
  const winter = /^(\p{L}+) (\d{4})[/-](\d{2}|\d{4})$/u.exec(text);
  if (winter) {
    const year = Number(winter[2]);
    const fits = seasonOf(winter[1] ?? '')?.id === 'winter' && (year + 1) % 100 === Number(winter[3]) % 100;
    return fits ? found(winterFrom(year)) : problem('impossible');
  }
  const words = text.split(' ');
  if (words.length === 2) return parseTwoWords(words[0] ?? '', words[1] ?? '');
  if (words.length !== 3) return null;
  const [first = '', second = '', third = ''] = words;
  if (!/^\d{4}$/.test(third)) return null;
  const [day, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = monthOf(name);
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(day);
  return month && number ? found(dayOf(Number(third), month, Number(number[1]))) : null;
}

function parseTwoWords(word: string, last: string): DateReading | null {
  if (!/^\d{4}$/.test(last)) return null;
  const year = Number(last);
  const month = monthOf(word);
  if (month) return found(wholeMonth(year, month));
  const season = seasonOf(word);
  if (!season) return null;
  if (season.id !== 'winter') return found(wholeSeason(year, season));
  return problem('ambiguous', winterFrom(year - 1), winterFrom(year));
}

const winterFrom = (year: number): PartialDate | null => (SEASONS[0] ? wholeSeason(year, SEASONS[0]) : null);

/** -1: surely before; 1: surely after; 0: the order cannot be told at the precision known. */
export function comparePartialDates(a: PartialDate, b: PartialDate): -1 | 0 | 1 {
  if (a.until < b.on) return -1;
  return b.until < a.on ? 1 : 0;
}

/** The least slack "about" gives on each side; beyond that the length of the span itself. A choice of this product. */
const ABOUT_DAYS = 15;

/** The first and last ISO day a date may be, the slack of "about" included. */
export function widened({ on, until, precision }: PartialDate): Pick<PartialDate, 'on' | 'until'> {
  if (precision !== 'about') return { on, until };
  const room = Math.max(ABOUT_DAYS, daysBetween(on, until) ?? 0);
  return { on: addDays(on, -room) ?? on, until: addDays(until, room) ?? until };
}

/** Whether two statements can be about the same day: "spring 2022" agrees with 14 April 2022. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const [x, y] = [widened(a), widened(b)];
  return x.on <= y.until && y.on <= x.until;
}

/** What "about" was said of: told from the length of the span. */
function saidAs({ on, until, precision }: PartialDate): Exclude<Precision, 'about'> {
  if (precision !== 'about') return precision;
  if (on === until) return 'day';
  if (on.slice(0, 7) === until.slice(0, 7)) return 'month';
  return on.endsWith('-01-01') && until.endsWith('-12-31') ? 'year' : 'season';
}

/** "14 Apr 2022", "April 2022", "spring 2022", "winter 2021/22", "2022", each with "about" where so known. */
export function formatPartialDate(date: PartialDate, locale: 'en' | 'ru'): string {
  const start = dayParts(date.on);
  const month = start && MONTHS[start.month - 1];
  if (!start || !month) return date.on;
  const isAbout = date.precision === 'about';
  const word = (inner: string): string => (isAbout ? `${locale === 'ru' ? 'около' : 'about'} ${inner}` : inner);
  const { year, day } = start;
  switch (saidAs(date)) {
    case 'day':
      return word(`${day} ${locale === 'ru' ? month.ruShort : month.enShort} ${year}`);
    case 'month':
      return word(`${locale === 'en' ? month.en : isAbout ? month.ruGenitive : month.ru} ${year}`);
    case 'season': {
      const season = SEASONS.find(({ firstMonth }) => firstMonth === start.month);
      if (!season) return date.on;
      const named = season.id === 'winter' ? `${year}/${String((year + 1) % 100).padStart(2, '0')}` : `${year}`;
      return word(`${locale === 'en' ? season.id : isAbout ? season.ruGenitive : season.ru} ${named}`);
    }
    case 'year':
      return word(`${year}`);
  }
}
