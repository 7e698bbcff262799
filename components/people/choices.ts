import { COUNTRIES } from '@/lib/law/country-codes';
import { countryName, languageName } from './words';

/** Where most clients come from or came through, before the rest of the alphabet. */
const FIRST_COUNTRIES = ['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'TR', 'US'];

/** Languages of Russia and its neighbours, English and the usual languages of exile. */
const LANGUAGES = [
  ...[
    'ru',
    'en',
    'uk',
    'be',
    'kk',
    'tt',
    'ba',
    'cv',
    'ce',
    'inh',
    'av',
    'lez',
    'kum',
    'os',
    'kbd',
    'krc',
    'bua',
    'sah',
  ],
  ...['xal', 'tyv', 'udm', 'mhr', 'myv', 'ka', 'hy', 'az', 'uz', 'ky', 'tg', 'tk', 'ro', 'he', 'tr', 'es', 'de', 'fr'],
];

type Option = { value: string; label: string };

/** Choices of a form, named on the server: browsers name some countries otherwise and would not agree with its page. */
export type Choices = { countries: readonly Option[]; languages: readonly Option[] };

export const choicesIn = (locale: string, recorded: readonly string[] = []): Choices => ({
  countries: countryOptions(locale),
  languages: languageOptions(locale, recorded),
});

/** Countries by name in the reader's language, the usual ones first. */
function countryOptions(locale: string): Option[] {
  const named = (code: string) => ({ value: code, label: countryName(code, locale) });
  const rest = COUNTRIES.filter((code) => !FIRST_COUNTRIES.includes(code)).map(named);
  return [...FIRST_COUNTRIES.map(named), ...rest.sort((one, other) => one.label.localeCompare(other.label, locale))];
}

/** Languages by name; one recorded before that is not on the list stays a choice. */
function languageOptions(locale: string, recorded: readonly string[]): Option[] {
  const codes = [...new Set([...LANGUAGES, ...recorded])];
  return codes.map((code) => ({ value: code, label: languageName(code, locale) }));
}
