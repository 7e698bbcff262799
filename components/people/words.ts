import { displayNames } from '@/components/ui/formats';
import { identifierKind, isIdentifierKind } from '@/lib/law/identifiers';
import type { NativeName } from '@/lib/people/types';

/** "Соловьёв Артём Игоревич". */
export const nativeName = (name: NativeName): string =>
  [name.surname, name.given, name.patronymic].filter(Boolean).join(' ');

/** "Artem SOLOVEV": the surname as passports print it, the given name with one capital a word. */
export function latinName({ surname, given }: { surname: string; given: string }): string {
  const capital =
    given === given.toUpperCase() ? given.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase()) : given;
  return `${capital} ${surname.toUpperCase()}`.trim();
}

/** What a kind of number is called; its code where it is of an older list. */
export const kindName = (kind: string, locale: 'en' | 'ru'): string =>
  isIdentifierKind(kind) ? identifierKind(kind).label[locale] : kind;

/** A number by its last characters; an A-number in its groups, which do not break. */
export const maskedNumber = (kind: string, tail: string): string =>
  kind === 'a-number' && tail ? `A‑•••‑•••‑${tail}` : `•••${tail}`;

/** A phone number in groups: American and Russian ones as they are written there, others as they are. */
export function phoneText(kept: string): string {
  const american = /^\+?1(\d{3})(\d{3})(\d{4})$/.exec(kept);
  if (american) return `+1\u00a0${american[1]}\u00a0${american[2]}‑${american[3]}`;
  const russian = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(kept);
  return russian ? `+7\u00a0${russian[1]}\u00a0${russian[2]}‑${russian[3]}‑${russian[4]}` : kept;
}

/** The script of a run of text, for its `lang`: names in Cyrillic are read as Russian. */
export const langOf = (text: string): 'ru' | undefined => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : undefined);

/** A country in the reader's language; the code where it has no name. */
export function countryName(code: string, locale: string): string {
  return displayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** A language in the reader's language; the code where it has no name. */
export function languageName(code: string, locale: string): string {
  return displayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
}
