import type { Text } from '../../law/rule.ts';

/** The ways in which Cyrillic names were and are written in Latin letters, a bit each. Source: domain.md 8.2, 8.3. */
export const SCHEMES = {
  FR: 1,
  MVD310: 2,
  MVD782: 4,
  GOST52535: 8,
  ICAO: 16,
  ISO9: 32,
  GOST779B: 64,
  BGN: 128,
  /** Everyday spellings: Dmitry, Alexey, -sky, tz, x. */
  POPULAR: 256,
  /** ISO 9 whose marks were lost on the way: Zukovskij. */
  STRIPPED: 512,
} as const;

export type Scheme = keyof typeof SCHEMES;

export const EVERY = Object.values(SCHEMES).reduce((all, bit) => all | bit, 0);

export const SCHEME_LABELS: Readonly<Record<Scheme, Text>> = {
  FR: { en: 'Soviet and early passports (French style)', ru: 'советские и первые паспорта (французская система)' },
  MVD310: { en: 'passports of 1997-2010', ru: 'паспорта 1997–2010' },
  MVD782: { en: 'driver licences of the 2000s', ru: 'водительские права 2000-х' },
  GOST52535: { en: 'passports of 2010-2013', ru: 'паспорта 2010–2013' },
  ICAO: { en: 'passports since 2013/2014', ru: 'паспорта с 2013/2014' },
  ISO9: { en: 'libraries and some translations (ISO 9)', ru: 'библиотеки и часть переводов (ISO 9)' },
  GOST779B: { en: 'technical (GOST 7.79 B)', ru: 'техническая (ГОСТ 7.79 Б)' },
  BGN: { en: 'US government and many translators (BGN/PCGN)', ru: 'ведомства США и многие переводчики (BGN/PCGN)' },
  POPULAR: { en: 'everyday spelling', ru: 'обиходное написание' },
  STRIPPED: { en: 'ISO 9 without its marks', ru: 'ISO 9 без надстрочных знаков' },
};

/** The schemes of a mask, in the order of the table. */
export const schemesOf = (mask: number): Scheme[] =>
  (Object.keys(SCHEMES) as Scheme[]).filter((scheme) => (mask & SCHEMES[scheme]) !== 0);
