import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

export const IDENTIFIER_KINDS = [
  'a-number',
  'uscis-receipt',
  'uscis-account',
  'i94',
  'ssn',
  'eoir-id',
  'circuit-docket',
  'passport-ru-foreign',
  'passport-ru-internal',
  'birth-certificate-ru',
  'inn',
  'snils',
  'military-id',
  'ru-court-uid',
  'visa-foil',
  'sevis',
  'cbp-one',
  'interpol-ccf',
  'passport-other',
  'other',
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

export type IdentifierDefinition = {
  readonly label: Text;
  /** What a valid one looks like, for the hint beside the field. */
  readonly example: string;
  readonly law: Sourced;
  /** The stored form of what was typed, or null where it is none. */
  readonly normalise: (typed: string) => string | null;
  /** The stored form as people write it. */
  readonly display: (stored: string) => string;
};

const source = (confidence: Confidence, from = 'Format as printed on the document'): Sourced => ({
  source: from,
  confidence,
  asOf: KNOWLEDGE_HORIZON,
});

const digitsOnly = (typed: string): string => typed.replace(/\D/g, '');
/** Spaces, dashes, dots, slashes and the number sign carry no meaning inside these numbers. */
const compact = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\-‐-―.№#/]/g, '');
const only = (pattern: RegExp, text: string): string | null => (pattern.test(text) ? text : null);
const same = (stored: string): string => stored;
const freeText = (typed: string): string | null => {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return text.length >= 2 && text.length <= 60 && !/\p{C}/u.test(text) ? text : null;
};

const LATIN_TWINS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};
const inCyrillic = (letters: string): string => letters.replace(/[A-Z]/g, (letter) => LATIN_TWINS[letter] ?? letter);

const sum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, index) => total + weight * Number(digits[index] ?? 0), 0);

const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** A person's INN: two check digits, each a weighted sum modulo 11 modulo 10. */
const isInn = (digits: string): boolean =>
  /^\d{12}$/.test(digits) &&
  !/^0+$/.test(digits) &&
  (sum(digits, INN_11) % 11) % 10 === Number(digits[10]) &&
  (sum(digits, INN_12) % 11) % 10 === Number(digits[11]);

/** SNILS: nine digits weighted 9 to 1, modulo 101, 100 counting as 00. Numbers up to 001-001-998 carry no check. */
const isSnils = (digits: string): boolean => {
  if (!/^\d{11}$/.test(digits) || /^0+$/.test(digits)) return false;
  if (Number(digits.slice(0, 9)) <= 1_001_998) return true;
  return (sum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));
};

const groups = (stored: string, ...sizes: number[]): string[] => {
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return stored.slice(at - size, at);
  });
};

export const IDENTIFIERS: Readonly<Record<IdentifierKind, IdentifierDefinition>> = {
  'a-number': {
    label: { en: 'A-number', ru: 'A-номер' },
    example: 'A-012-345-678',
    law: source('K', 'DHS alien registration number; forms take digits only'),
    normalise: (typed) => {
      if (!/^\s*[AaАа]?[\s\-‐-―#№.\d]*$/.test(typed)) return null;
      const digits = digitsOnly(typed);
      return /^\d{7,9}$/.test(digits) && !/^0+$/.test(digits) ? digits.padStart(9, '0') : null;
    },
    display: (stored) => `A-${groups(stored, 3, 3, 3).join('-')}`,
  },
  'uscis-receipt': {
    label: { en: 'USCIS receipt number', ru: 'Номер дела USCIS' },
    example: 'IOE0912345678',
    law: source('V', 'USCIS receipt numbers: 3 letters and 10 digits'),
    normalise: (typed) => only(/^(IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC|Z[A-Z]{2})\d{10}$/, compact(typed)),
    display: same,
  },
  'uscis-account': {
    label: { en: 'USCIS online account number', ru: 'Номер учётной записи USCIS' },
    example: '0123 4567 8901',
    law: source('K'),
    normalise: (typed) => only(/^\d{12}$/, compact(typed)),
    display: (stored) => groups(stored, 4, 4, 4).join(' '),
  },
  i94: {
    label: { en: 'I-94 number', ru: 'Номер I-94' },
    example: '123456789A1',
    law: source('K', 'CBP: 11 characters; since May 2019 nine digits, a letter, a digit'),
    normalise: (typed) => only(/^(\d{11}|\d{9}[A-Z]\d)$/, compact(typed)),
    display: same,
  },
  ssn: {
    label: { en: 'Social Security number', ru: 'Номер Social Security' },
    example: '123-45-6789',
    law: source('K', 'SSA: never 000, 666 or 900-999 first, nor zeros in a group'),
    normalise: (typed) => only(/^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/, compact(typed)),
    display: (stored) => groups(stored, 3, 2, 4).join('-'),
  },
  'eoir-id': {
    label: { en: 'EOIR ID', ru: 'Номер EOIR' },
    example: 'AB123456',
    law: source('K', 'EOIR eRegistry'),
    normalise: (typed) => only(/^[A-Z0-9]{4,12}$/, compact(typed)),
    display: same,
  },
  'circuit-docket': {
    label: { en: 'Court of appeals docket', ru: 'Номер в апелляционном суде' },
    example: '26-1234',
    law: source('K'),
    normalise: (typed) => {
      const match = /^\s*(\d{2})\s?[-‐-―]\s?(\d{1,5})\s*$/.exec(typed);
      return match ? `${match[1]}-${match[2]}` : null;
    },
    display: same,
  },
  'passport-ru-foreign': {
    label: { en: 'Russian passport for travel', ru: 'Загранпаспорт РФ' },
    example: '75 1234567',
    law: source('K'),
    normalise: (typed) => only(/^\d{9}$/, compact(typed)),
    display: (stored) => groups(stored, 2, 7).join(' '),
  },
  'passport-ru-internal': {
    label: { en: 'Russian internal passport', ru: 'Внутренний паспорт РФ' },
    example: '45 08 123456',
    law: source('K'),
    normalise: (typed) => only(/^\d{10}$/, compact(typed)),
    display: (stored) => groups(stored, 2, 2, 6).join(' '),
  },
  'birth-certificate-ru': {
    label: { en: 'Russian birth certificate', ru: 'Свидетельство о рождении РФ' },
    example: 'IV-МЮ № 123456',
    law: source('K'),
    normalise: (typed) => {
      const match = /^([IVXLC]+)([А-ЯA-Z]{2})(\d{6})$/.exec(compact(typed).replace(/^[ІХСЛ]+/, romanFromCyrillic));
      const letters = inCyrillic(match?.[2] ?? '');
      return match && /^[А-Я]{2}$/.test(letters) ? `${match[1]}${letters}${match[3]}` : null;
    },
    display: (stored) => stored.replace(/^([IVXLC]+)([А-Я]{2})(\d{6})$/, '$1-$2 № $3'),
  },
  inn: {
    label: { en: 'INN (tax number)', ru: 'ИНН' },
    example: '500100732259',
    law: source('K', 'Federal Tax Service: 12 digits, two of them check digits'),
    normalise: (typed) => (isInn(compact(typed)) ? compact(typed) : null),
    display: same,
  },
  snils: {
    label: { en: 'SNILS', ru: 'СНИЛС' },
    example: '112-233-445 95',
    law: source('K', 'Social Fund of Russia: 11 digits, two of them check digits'),
    normalise: (typed) => (isSnils(compact(typed)) ? compact(typed) : null),
    display: (stored) => `${groups(stored, 3, 3, 3).join('-')} ${stored.slice(9)}`,
  },
  'military-id': {
    label: { en: 'Military ID', ru: 'Военный билет' },
    example: 'АК 1234567',
    law: source('K'),
    normalise: (typed) => only(/^[А-ЯЁ]{2}\d{7}$/, compact(typed).replace(/^[A-ZА-ЯЁ]{2}/, inCyrillic)),
    display: (stored) => groups(stored, 2, 7).join(' '),
  },
  'ru-court-uid': {
    label: { en: 'Russian court case UID', ru: 'УИД дела в суде РФ' },
    example: '77RS0001-01-2022-000000-00',
    law: source('K'),
    normalise: (typed) => {
      const match = /^(\d{2}[A-Z]{2}\d{4})(\d{2})(\d{4})(\d{6})(\d{2})$/.exec(compact(typed));
      return match ? match.slice(1).join('-') : null;
    },
    display: same,
  },
  'visa-foil': {
    label: { en: 'Visa foil number', ru: 'Номер визы' },
    example: 'A1234567',
    law: source('K', 'Red number on the visa, 8 characters'),
    normalise: (typed) => only(/^[A-Z0-9]{8}$/, compact(typed)),
    display: same,
  },
  sevis: {
    label: { en: 'SEVIS number', ru: 'Номер SEVIS' },
    example: 'N0012345678',
    law: source('K'),
    normalise: (typed) => only(/^N\d{10}$/, compact(typed)),
    display: same,
  },
  'cbp-one': {
    label: { en: 'CBP One confirmation', ru: 'Подтверждение CBP One' },
    example: '20240611-ABCD',
    law: source('K', 'Kept as text beside the screenshot'),
    normalise: freeText,
    display: same,
  },
  'interpol-ccf': {
    label: { en: 'Interpol CCF reference', ru: 'Номер обращения в CCF Интерпола' },
    example: 'CCF/2026/R1234',
    law: source('K'),
    normalise: freeText,
    display: same,
  },
  'passport-other': {
    label: { en: 'Passport of another country', ru: 'Паспорт другой страны' },
    example: 'AB1234567',
    law: source('K', 'Formats differ by country'),
    normalise: (typed) => only(/^[A-ZА-ЯЁ0-9]{5,20}$/, compact(typed)),
    display: same,
  },
  other: {
    label: { en: 'Other number', ru: 'Другой номер' },
    example: '5-123/2022',
    law: source('K', 'Kept as text'),
    normalise: freeText,
    display: same,
  },
};

/** Typed on a Russian layout, the Roman figures look the same and are other letters. */
function romanFromCyrillic(letters: string): string {
  return letters.replaceAll('І', 'I').replaceAll('Х', 'X').replaceAll('С', 'C').replaceAll('Л', 'L');
}
