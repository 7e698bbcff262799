import type { ClockType } from '../clock-events.ts';
import type { Day } from './days.ts';

/** Facts of the contract as JSON: days are ISO text. `type` decides which other fields there are. */
export type ClockEvent =
  | { type: PlainType; on: string }
  | { type: 'i589_received'; on: string; forum: 'USCIS' | 'COURT' }
  | { type: 'stop'; on: string; cause: string; until: string | null }
  | { type: 'asylum_granted'; on: string; by: 'USCIS' | 'IJ' | 'BIA'; final: boolean }
  | { type: 'hearing'; on: string; kind: 'MASTER' | 'INDIVIDUAL' }
  | { type: 'court_order'; on: string; what: string; dueOn: string }
  | { type: 'ij_decision'; on: string; outcome: IjOutcome; served: 'ORAL' | 'MAIL' | 'ELECTRONIC'; waived: boolean }
  | { type: 'appeal_filed'; on: string; by: 'RESPONDENT' | 'DHS' }
  | { type: 'bia_decision'; on: string; outcome: 'DISMISSED' | 'SUSTAINED' | 'REMANDED' }
  | { type: 'aaf_order'; on: string; dueOn: string }
  | { type: 'address_reported'; on: string; form: 'AR11' | 'EOIR33' }
  | { type: 'ead'; on: string; expiresOn: string };

export const IJ_OUTCOMES = ['DENIED', 'GRANTED', 'WITHHOLDING', 'CAT', 'TERMINATED'] as const;
export type IjOutcome = (typeof IJ_OUTCOMES)[number];

/** Types of events that say nothing but their day. */
export const PLAIN_TYPES = [
  'last_arrival',
  'i589_rejected',
  'recommended_approval',
  'uscis_denied',
  'referred',
  'noid',
  'interview_missed',
  'briefing_schedule',
  'petition_filed',
  'reopen_filed',
  'reconsider_filed',
  'rescind_filed',
  'ead_filed',
  'i730_filed',
  'i485_filed',
  'in_absentia',
  'aaf_notice',
  'aaf_paid',
  'moved',
  'ead_renewal_filed',
  'evidence_filed',
] as const satisfies readonly ClockType[];
export type PlainType = (typeof PLAIN_TYPES)[number];

/** Everything the clock is told; `asOf` is its only today. */
export type LegalFacts = {
  asOf: string;
  detained: boolean;
  circuit?: string | undefined;
  events: readonly ClockEvent[];
};

/** A fact with its day, and its place among those it was given with. */
export type Fact<T extends ClockType = ClockType> =
  Extract<ClockEvent, { type: T }> extends never
    ? Extract<ClockEvent, { type: PlainType }> & { day: Day; place: number }
    : Extract<ClockEvent, { type: T }> & { day: Day; place: number };
