import type { CaseHeader } from '../cases/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { FeeOn, FeeTotal } from '../law/fee.ts';
import type { FilingId } from '../law/fees/filings.ts';
import type { FeeForum } from '../law/fees/schedule.ts';
import type { FeeNote } from '../law/owed-fees.ts';

/** What was said of a fee. due: said again that it is owed, which takes back what was said before. */
export const FEE_STATUSES = ['paid', 'waived', 'not_payable', 'due'] as const;
export type FeeStatus = (typeof FEE_STATUSES)[number];

/** One statement about a fee; a later one stands in its place, and none is ever removed. */
export type FeeRecord = {
  eventId: string;
  feeId: string;
  /** 1 for the first one about this fee. */
  revision: number;
  status: FeeStatus;
  /** The day it was paid, waived or found not payable (ISO); null of `due`. */
  on: string | null;
  /** Whole US dollars; null unless paid. */
  usd: number | null;
  /** The payment's own number; empty where none was written down. */
  receipt: string;
  reason: string;
  /** A member's name; null: their account is gone. */
  by: string | null;
  /** ISO instant. */
  at: string;
};

/**
 * How a fee stands. late, due: the annual fee by the legal clock. unrecorded: filed, and nobody wrote down that it was
 * paid. ahead: comes with what is not done yet. free: the amount is none. over: the case was decided first.
 */
export type FeeState = 'late' | 'due' | 'unrecorded' | 'ahead' | 'paid' | 'waived' | 'not_payable' | 'free' | 'over';

/** A fee of a case: what it costs, when, and how it stands. Days are ISO. */
export type CaseFee = {
  /** Names the row in an address: the fee and the event it hangs on. */
  key: string;
  kind: 'filed' | 'annual' | 'ahead';
  /** On the day that chooses its version. */
  cost: FeeOn;
  /** On the day it is due, where another answer holds then. */
  later: FeeOn | null;
  fact: { eventId: string; type: EventType; details: EventDetails; on: string };
  dueOn: string | null;
  safeOn: string | null;
  /** From today to `dueOn`; negative when past; null where there is no such day. */
  days: number | null;
  /** A deadline has that day; else it only opens or is expected then. */
  isDeadline: boolean;
  state: FeeState;
  /** The day of the statement that stands, or of the payment on the timeline. */
  settledOn: string | null;
  note: FeeNote | null;
  /** What was paid is none of the amounts of that day: the agency may reject the filing. */
  wrongAmount: boolean;
  /** Newest first. */
  records: readonly FeeRecord[];
};

/** The nearest day on which money is needed, and how much. */
export type NextDue = { on: string; total: FeeTotal; count: number };

/** What a filing costs in a forum on a day that was asked about; or why there is no answer. */
export type Asked = { filing: FilingId; forum: FeeForum; typed: string } & (
  | { problem: string }
  | { elsewhere: readonly FeeForum[] }
  | { on: string; fees: readonly FeeOn[]; total: FeeTotal }
);

export type FeesPage = {
  header: CaseHeader;
  opened: boolean;
  /** The firm's time zone: days of what was said. */
  zone: string;
  fees: readonly CaseFee[];
  next: NextDue | null;
  /** Filed fees of which no payment is written down. */
  unrecorded: FeeTotal & { count: number };
  /** What was said of fees whose fact was struck out since. */
  orphans: readonly FeeRecord[];
  asked: Asked | null;
};
