import type { PersonRow } from '../people/types.ts';

export const FAMILY_ROLES = ['spouse', 'partner', 'child', 'parent', 'sibling', 'relative', 'other'] as const;
export type FamilyRole = (typeof FAMILY_ROLES)[number];

/** Why a person was taken off a case as if never added; anything that was true once is ended instead. */
export const MISTAKES = ['wrong-person', 'wrong-case', 'twice'] as const;

/** The tie itself, without the person. `since`: the marriage, the adoption, living together. Days are ISO. */
export type FamilyTie = {
  role: FamilyRole;
  /** On the principal's application as a derivative. */
  included: boolean;
  since: string | null;
  until: string | null;
  endReason: string;
  note: string;
};

/** Somebody of the client's family; `person.cases` are their other cases that the reader may see. */
export type FamilyMember = FamilyTie & { id: string; person: PersonRow };
