import { IDENTIFIER_KINDS, IDENTIFIERS, type IdentifierDefinition, type IdentifierKind } from './rules/identifiers.ts';

export { IDENTIFIER_KINDS, type IdentifierKind } from './rules/identifiers.ts';

export const isIdentifierKind = (kind: string): kind is IdentifierKind =>
  (IDENTIFIER_KINDS as readonly string[]).includes(kind);

/** Label, example and source of a kind. */
export const identifierKind = (kind: IdentifierKind): Pick<IdentifierDefinition, 'label' | 'example' | 'law'> =>
  IDENTIFIERS[kind];

/** The one stored form of what was typed (A-number: nine digits), or null where it is no such number. Input over 100 characters is none. */
export const normaliseIdentifier = (kind: IdentifierKind, typed: string): string | null =>
  typed.length > 100 ? null : IDENTIFIERS[kind].normalise(typed);

/** A stored number as people write it. */
export const displayIdentifier = (kind: IdentifierKind, stored: string): string => IDENTIFIERS[kind].display(stored);

/** All but the last three characters hidden; of a short number nothing is shown. */
export const maskIdentifier = (stored: string): string => {
  const letters = [...stored];
  return letters.length < 6 ? '•••' : `•••${letters.slice(-3).join('')}`;
};
