const russianDay = new Intl.DateTimeFormat('ru', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

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
  const parts = (russian ? russianDay : englishDay).formatToParts(Date.UTC(y, m - 1, d));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const month = russian ? of('month') : of('month').slice(0, 3);
  const day = `${of('day')}\u00a0${month}${year ? `\u00a0${of('year')}${russian ? '\u00a0г.' : ''}` : ''}`;
  if (!weekday) return day;
  return russian ? `${of('weekday')}, ${day}` : `${of('weekday')}\u00a0${day}`;
}

/** A legal day: ISO in, words out, never broken over lines. */
export function Day({ iso, locale, ...options }: DayOptions & { iso: string; locale: string }) {
  return <time dateTime={iso}>{dayText(iso, locale, options)}</time>;
}
