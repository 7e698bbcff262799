const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * The formatter of a language and its options, made once: making one takes as long as using it five times, and a page of
 * events asked for a hundred. There are as many as zones that people work in.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = kept.get(key) ?? new Intl.DateTimeFormat(locale, options);
  kept.set(key, known);
  return known;
}
