import type { Track } from '../law/rule.ts';

export const AGENCIES = ['USCIS', 'EOIR', 'BIA', 'CBP', 'ICE', 'federal-court'] as const;
export type Agency = (typeof AGENCIES)[number];

/** One track of a case before one agency. Days are ISO; empty texts: not known. */
export type Proceeding = {
  id: string;
  track: Track;
  agency: Agency;
  officeId: string | null;
  courtId: string | null;
  judge: string;
  /** As typed, where it names no person: a docket. */
  number: string;
  /** An identity number by its last characters; the whole one is a separate, audited read. */
  identity: { kind: string; tail: string } | null;
  startedOn: string | null;
  endedOn: string | null;
  note: string;
};
