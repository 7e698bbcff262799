// Formatting a day took more of a page of dates than anything else of ours; months and weekdays are few.
const RUSSIAN = wordsOf('ru', 'long');
const ENGLISH = wordsOf('en-GB', 'short');

/** Months by number (the genitive in Russian, the first three letters in English) and weekdays from Sunday. */
function wordsOf(locale: string, style: 'long' | 'short'): { months: string[]; weekdays: string[] } {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: style, day: 'numeric', month: style });
  const word = (type: string, day: number) => format.formatToParts(day).find((part) => part.type === type)?.value ?? '';
  return {
    months: Array.from({ length: 12 }, (_, month) => word('month', Date.UTC(2023, month, 1))),
    weekdays: Array.from({ length: 7 }, (_, day) => word('weekday', Date.UTC(2023, 0, 1 + day))),
  };
}

export interface DayOptions {
  /** false only on Today and where a heading names the year. */
  year?: boolean;
  /** false in dense tables and for days long past. */
  weekday?: boolean;
}

/** An ISO day in words: "Fri 18 Dec 2026"; «пятница, 18 декабря 2026 г.» with non-breaking spaces. */
export function dayText(iso: string, locale: string, { year = true, weekday = true }: DayOptions = {}): string {
  const [y = 0, m = 1, d = 1] = iso.slice(0, 10).split('-').map(Number);
  const russian = locale.startsWith('ru');
  const { months, weekdays } = russian ? RUSSIAN : ENGLISH;
  // "Sept" is the one English month that Intl does not cut at three letters.
  const month = russian ? months[m - 1] : months[m - 1]?.slice(0, 3);
  const day = `${d}\u00a0${month}${year ? `\u00a0${y}${russian ? '\u00a0г.' : ''}` : ''}`;
  if (!weekday) return day;
  const name = weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()];
  return russian ? `${name}, ${day}` : `${name}\u00a0${day}`;
}

/** A legal day: ISO in, words out, never broken over lines. */
export function Day({ iso, locale, ...options }: DayOptions & { iso: string; locale: string }) {
  return <time dateTime={iso}>{dayText(iso, locale, options)}</time>;
}
