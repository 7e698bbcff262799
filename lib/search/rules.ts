import { type IdentifierKind, normaliseIdentifier } from '../law/identifiers.ts';

/** Kinds with a form of their own; free text would make an identity number of every word. */
const RECOGNISED: readonly IdentifierKind[] = [
  ...(['a-number', 'uscis-receipt', 'uscis-account', 'i94', 'ssn', 'sevis', 'visa-foil'] as const),
  ...(['passport-ru-foreign', 'passport-ru-internal', 'passport-other', 'birth-certificate-ru'] as const),
  ...(['inn', 'snils', 'military-id', 'ru-court-uid'] as const),
];

const CASE_NUMBER = /^(19|20)\d{2}-\d{1,7}$/;
const digitsIn = (text: string) => text.replace(/\D/g, '');

/** The identity numbers that a text typed into the search box may be, in stored form; none for names and case numbers. */
export function numbersIn(typed: string): { kind: IdentifierKind; value: string }[] {
  const text = typed.trim();
  if (digitsIn(text).length < 5 || CASE_NUMBER.test(text)) return [];
  return RECOGNISED.flatMap((kind) => {
    const value = normaliseIdentifier(kind, text);
    return value === null ? [] : { kind, value };
  });
}

/**
 * The forms in which a phone number or address typed into the search box may be on file: an American number without
 * its country, a Russian one that begins with 8.
 */
export function contactsIn(typed: string): string[] {
  const text = typed.trim();
  if (text.includes('@')) return [...new Set([text, text.toLowerCase()])];
  const digits = digitsIn(text);
  if (!/^[+\d\s().-]+$/.test(text) || digits.length < 7 || digits.length > 15) return [];
  const forms = [digits, `+${digits}`];
  if (digits.length === 10) forms.push(`+1${digits}`, `+7${digits}`);
  if (digits.length === 11 && digits.startsWith('8')) forms.push(`+7${digits.slice(1)}`);
  return forms;
}

/** Whether a text can be a name: it has a letter, is no address and no document's number. */
export function isNameLike(typed: string): boolean {
  return /\p{L}/u.test(typed) && !typed.includes('@') && digitsIn(typed).length < 4;
}

/** Whether a text can be the beginning of a case number: a year, at least. */
export function isCaseNumberLike(typed: string): boolean {
  return /^(19|20)\d{2}(-\d*)?$/.test(typed.trim());
}
