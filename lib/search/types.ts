import type { PersonRow } from '../people/types.ts';

/** Why a person is listed: the name, or the exact identity number, phone or address typed. */
export type FoundBy = 'name' | 'number' | 'contact';

export type PersonHit = PersonRow & { by: FoundBy };

export type CaseHit = {
  caseId: string;
  number: string;
  principal: { surname: string; given: string; patronymic: string };
  latinSurname: string;
  latinGiven: string;
  stage: string;
  track: string;
  closedOn: string | null;
};

/**
 * At most 10 people and 10 cases. `readAs` are the kinds of identity number the text was looked up as, `carrying` in how
 * many cases a proceeding has it.
 */
export type SearchResult = { q: string; people: PersonHit[]; cases: CaseHit[]; readAs: string[]; carrying: number };
