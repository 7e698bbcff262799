const kept = new Map<string, unknown>();

/**
 * A formatter, made once for its language and options: making one takes as long as using it five times, and a page of
 * events asked for a hundred. There are as many as zones that people work in.
 */
function once<F>(kind: string, locale: string, options: object, make: () => F): F {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  const format = (kept.get(key) as F | undefined) ?? make();
  kept.set(key, format);
  return format;
}

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once('date', locale, options, () => new Intl.DateTimeFormat(locale, options));

/** Names of countries or languages; what has none is undefined, or its code. */
export const displayNames = (locale: string, options: Intl.DisplayNamesOptions): Intl.DisplayNames =>
  once('names', locale, options, () => new Intl.DisplayNames(locale, options));

/** Words side by side, without an "and". */
export const listFormat = (locale: string): Intl.ListFormat =>
  once('list', locale, {}, () => new Intl.ListFormat(locale, { type: 'unit', style: 'long' }));
