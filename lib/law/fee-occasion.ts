import type { ProcedureEvent } from './case-status.ts';
import type { FilingId } from './fees/filings.ts';
import type { FeeForum } from './fees/schedule.ts';
import { I589_RETURNED } from './rules/one-year-exceptions.ts';

/** What the legal clock says of a date, as far as fees ask; days are ISO. A CaseDate is one. */
export type FeeDate = {
  readonly rule: string;
  readonly dueOn: string | null;
  readonly safeOn: string | null;
  readonly metOn: string | null;
  readonly state: 'open' | 'met' | 'overdue' | 'void' | 'unknown';
  readonly trigger: { readonly eventId: string };
};

/**
 * What a reader must know of how the fee was found. receipt-day: no day of sending is recorded, so the day of receipt
 * chose the version. first-supposed: the event does not say whether it is a renewal. same-application: it may be the
 * referred application, which owes nothing again. asylum-only: exempt if it rests on asylum alone. which-exception: exempt
 * if there was no notice or the client was in custody.
 */
export type FeeNote = 'receipt-day' | 'first-supposed' | 'same-application' | 'asylum-only' | 'which-exception';

/**
 * Something a fee comes with. filed: a filing on the timeline. annual: a notice or a judge's order. ahead: a filing or a
 * fee that the legal clock expects. `on` chooses the version of its fees; `date` is the clock's, where one stands behind it.
 */
export type FeeOccasion = {
  readonly kind: 'filed' | 'annual' | 'ahead';
  readonly filing: FilingId;
  readonly forum: FeeForum;
  readonly eventId: string;
  readonly on: string;
  readonly date: FeeDate | null;
  readonly note: FeeNote | null;
};

const PERMITS: Readonly<Record<string, Readonly<{ INITIAL: FilingId; RENEWAL: FilingId }>>> = {
  C8: { INITIAL: 'I765_C8_INITIAL', RENEWAL: 'I765_C8_RENEWAL' },
  A5: { INITIAL: 'I765_A5_INITIAL', RENEWAL: 'I765_A5_RENEWAL' },
  C11: { INITIAL: 'I765_C11_INITIAL', RENEWAL: 'I765_C11_RENEWAL' },
};
/** The form of a work permit by its category. */
export const permit = (category: string | undefined, which: 'INITIAL' | 'RENEWAL'): FilingId =>
  PERMITS[category ?? '']?.[which] ?? 'I765_OTHER';

/** A filing that a fee may come with, as a fact names it. */
export type FoundFiling = Pick<FeeOccasion, 'filing' | 'forum'> & Partial<Pick<FeeOccasion, 'on' | 'note'>>;

export const atUscis = (filing: FilingId, more: Partial<FoundFiling> = {}): FoundFiling[] => [
  { filing, forum: 'USCIS', ...more },
];

/** Whether one of these stands on record and was not sent back since: after a return the next one is a filing of its own. */
export const isFiledAmong = (events: readonly ProcedureEvent[], types: readonly string[]): boolean =>
  events
    .slice(events.findLastIndex(({ type }) => I589_RETURNED.includes(type)) + 1)
    .some(({ type }) => types.includes(type));
