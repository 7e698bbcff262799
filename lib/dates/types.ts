import type { CaseHeader } from '../cases/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { Confidence, Text } from '../law/rule.ts';
import type { DateKind } from '../law/rules/deadlines.ts';

/** The fact a date is counted from. `vague`: its day is known only roughly, so the earliest it may have been counts. */
export type DateTrigger = { eventId: string; type: EventType; details: EventDetails; on: string; vague: boolean };

/** A date of a case as the law has it; days are ISO. */
export type CaseDate = {
  rule: string;
  kind: DateKind;
  title: Text;
  /** The last legal day, of a window the day it opens; null where no version of the rule is known. */
  dueOn: string | null;
  /** The day the firm works to; null of a window and a forecast. */
  safeOn: string | null;
  state: 'open' | 'met' | 'overdue' | 'void' | 'unknown';
  metOn: string | null;
  /** From today to `dueOn`; negative when past. */
  days: number | null;
  trigger: DateTrigger;
  steps: readonly Text[];
  authority: readonly string[];
  confidence: Confidence;
  note: Text | null;
  /** Two people must confirm it. */
  critical: boolean;
  /** A right that may be left unused: nothing is late when its day has passed. */
  optional: boolean;
  /** A recorded fact would say that it was met; without one a day gone by is a question. */
  told: boolean;
};

/** A stretch of the clock up to today. `to` is null where it goes on; `total` are the days counted at its end. */
export type LedgerLine = {
  from: string;
  to: string | null;
  /** What stopped it; null while it ran. */
  causes: readonly EventType[] | null;
  days: number;
  total: number;
};

export type PermitClock = {
  state: 'not_started' | 'running' | 'stopped' | 'ended';
  startedOn: string;
  elapsedDays: number;
  /** Days at which filing opens and a grant may come; null where no version of the rule is known. */
  fileDay: number | null;
  grantDay: number | null;
  fileOn: string | null;
  grantOn: string | null;
  ledger: readonly LedgerLine[];
};

export type CaseFlag = { code: string; severity: 'critical' | 'warning' | 'info'; message: Text };

export type CaseReckoning = {
  dates: readonly CaseDate[];
  clock: PermitClock | null;
  flags: readonly CaseFlag[];
  /** The book of rules that was used. */
  ruleset: string;
};

/** What a change of the timeline does to a date; null where there is none before, or none after. */
export type DateChange = {
  rule: string;
  title: Text;
  before: Pick<CaseDate, 'dueOn' | 'state'> | null;
  after: Pick<CaseDate, 'dueOn' | 'state'> | null;
};

/** What may be asked of a case without saving it: a continuance, another day of the hearing, a trip abroad. */
export const QUESTIONS = ['continuance', 'hearing', 'reentry'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The dates under a supposition, beside those that stand; or why it cannot be made: a code at the day, or no hearing. */
export type Supposition = { question: Question; typed: string } & (
  | { problem: string }
  | {
      /** ISO. */
      on: string;
      changes: readonly DateChange[];
    }
);

export type DatesPage = CaseReckoning & { header: CaseHeader; opened: boolean; supposed: Supposition | null };
