export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** The cookie that carries the choice of a person; it is not in the address, so a link never switches the reader's language. */
export const localeCookie = 'locale';

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The best of our languages for an Accept-Language header such as "ru-RU,ru;q=0.9,en;q=0.8"; English if none fits. */
export function preferredLocale(acceptLanguage: string | null | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .slice(0, 400)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
      return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter((wish) => wish.weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wishes.map((wish) => wish.language).find(isLocale) ?? 'en';
}
