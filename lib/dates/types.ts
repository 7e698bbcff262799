import type { Bounded } from '../calendar/types.ts';
import type { CaseHeader } from '../cases/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { Confidence, Text } from '../law/rule.ts';
import type { DateKind } from '../law/rules/deadlines.ts';
import type { Snooze } from '../reminders/types.ts';
import type { ChangeCause, DateStanding, Hand, StoredKind } from './types/stored.ts';

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
  /** The fact it comes from afterwards; before, where it goes. */
  eventId: string;
  before: Pick<CaseDate, 'dueOn' | 'state'> | null;
  after: Pick<CaseDate, 'dueOn' | 'state'> | null;
};

/** A kept date that a change of the facts would put back to unconfirmed: it was confirmed, or a lawyer moved or closed it. */
export type Unsettled = { title: Text; dueOn: string | null; confirmed: boolean; hand: Hand | null };

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

/** Somebody who stands for a date: who gave it its value (`source` null), or read it in its source. `at` is an ISO instant. */
export type Signer = {
  userId: string;
  name: string;
  initials: string;
  isLawyer: boolean;
  at: string;
  source: string | null;
};

/** What is kept of a date beside what the law makes of it. */
export type KeptDate = {
  id: string;
  revision: number;
  standing: DateStanding;
  hand: Hand | null;
  /** Of a date put in by hand: where it stands written. */
  source: string;
  lawDueOn: string | null;
  /** The day reminders are counted from; null where there is nothing to be reminded of. */
  warnOn: string | null;
  /** What warned before and warns on. */
  former: { dueOn: string; safeOn: string | null } | null;
  signers: readonly Signer[];
  /** What a recount found to be otherwise. */
  difference: { id: string; dueOn: string | null; state: string } | null;
};

/** A date as the page shows it. `kept` is null of one that a fact brought after the last recount. */
export type ShownDate = Omit<CaseDate, 'kind' | 'state' | 'trigger'> & {
  kind: StoredKind;
  state: CaseDate['state'] | 'gone' | 'closed';
  /** null: put in by hand, or its fact stands no longer. */
  trigger: DateTrigger | null;
  kept: KeptDate | null;
};

/** Something that became of a date. `by` is a member's name; null: the firm's own job. */
export type DateEvent = {
  id: string;
  at: string;
  by: string | null;
  what: ChangeCause | 'first' | 'confirmed' | 'alone';
  from: { dueOn: string | null; state: string } | null;
  to: { dueOn: string | null; state: string };
  /** A reason, or the source that was read. */
  text: string;
  eventId: string | null;
};

/** The government's number of the work-permit clock beside ours for the same day (ISO). */
export type PermitCount = { days: number; ours: number | null; asOf: string; source: string; by: string | null };

export type DatesPage = Omit<CaseReckoning, 'dates'> & {
  header: CaseHeader;
  opened: boolean;
  dates: readonly ShownDate[];
  /** What became of the date that is explained. */
  history: readonly DateEvent[];
  /** Who put reminders of it off. */
  snoozes: readonly Snooze[];
  permitCount: PermitCount | null;
  supposed: Supposition | null;
  mayMove: boolean;
  mayConfirm: boolean;
  /** The reader's IANA zone. */
  zone: string;
};

/** A date in a list over many cases. `details` are those of the notice that set a hearing; `title` of a date put in by hand. */
export type ListedDate = {
  dateId: string;
  caseId: string;
  rule: string;
  kind: StoredKind;
  title: string;
  dueOn: string | null;
  safeOn: string | null;
  /** The day it warns from; null of what only opens. */
  warnOn: string | null;
  state: string;
  standing: DateStanding;
  confidence: Confidence;
  details: EventDetails | null;
  client: DateClient;
  signers: readonly { initials: string; isLawyer: boolean }[];
};

export type DateClient = { surname: string; given: string; latin: string; number: string };

/** The first dates of a list, and how many there are, counted up to a bound. */
export type DateList = { total: Bounded; dates: readonly ListedDate[] };
