import { type IdentifierKind, normaliseIdentifier } from '../law/identifiers.ts';
import type { Agency } from './types.ts';

/** The numbers by which these agencies name a person's case. */
const KINDS: readonly IdentifierKind[] = ['uscis-receipt', 'a-number', 'uscis-account'];

/** A district court's docket: "1:26-cv-01234-ABC". */
const DISTRICT_DOCKET = /^\d{1,2}:\d{2}-[a-z]{2}-\d{1,6}(-[A-Z]{2,4})*$/i;

const isDocket = (typed: string) =>
  DISTRICT_DOCKET.test(typed) || normaliseIdentifier('circuit-docket', typed) !== null;

/** So many digits can be an identity number, in whatever words they stand. */
const MANY = 7;

/**
 * What a proceeding's number is: an immigration court's is the client's A-number, USCIS's their receipt number. Null for
 * a docket of a federal court, or what is too short to name a person: that may be read as it stands.
 */
export function identityIn(agency: Agency, typed: string): { kind: IdentifierKind; value: string } | null {
  if (agency === 'federal-court' && isDocket(typed)) return null;
  for (const kind of KINDS) {
    const value = normaliseIdentifier(kind, typed);
    if (value !== null) return { kind, value };
  }
  return typed.replace(/\D/g, '').length < MANY ? null : { kind: 'other', value: typed };
}
