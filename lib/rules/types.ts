import type { CaseDate } from '../dates/types.ts';
import type { Confidence, Text } from '../law/rule.ts';
import type { DateRule, DateVersion } from '../law/rules/deadlines.ts';
import type { EadVersion } from '../law/rules/ead-clock.ts';

export const TOPICS = [
  'procedure',
  'dates',
  'one-year',
  'bars',
  'fees',
  'statuses',
  'grounds',
  'reasons',
  'statutes',
  'events',
  'entry',
  'courts',
  'offices',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Whether the text was found as it stands here, or otherwise. */
export const FINDINGS = ['stands', 'differs'] as const;
export type Finding = (typeof FINDINGS)[number];

/** The newest reading of a datum at its source: the ISO day, who read what, and what they found. */
export type Verified = { on: string; by: string | null; source: string; finding: Finding; note: string };

/** One datum of the law as the page shows it. `on`: ISO day of a dated one; `second`: penalty, area, circuit. */
export type RuleEntry = {
  id: string;
  title: Text;
  text: Text | null;
  second: Text | null;
  on: string | null;
  source: string;
  confidence: Confidence;
  asOf: string;
  /** The rule of dates it is a version of: that has a page. */
  rule: string | null;
};

/** The same in a firm: who verified it there, whether that is due again, and what the firm decided about it. */
export type FirmEntry = RuleEntry & { verified: Verified | null; due: boolean; decided: Decided | null };

/** The firm's latest decision on a version. `alone`: approved by one person, since the firm had no second lawyer. */
export type Decided = { on: boolean; from: string; alone: boolean };

export type RulesPage = {
  topic: Topic;
  counts: Record<Topic, number>;
  /** How many of the topic's entries are uncertain. */
  uncertain: number;
  /** Those of this page. */
  entries: readonly FirmEntry[];
  /** The entry that the page before and the one after begin with; null where there is none. */
  before: string | null;
  after: string | null;
  /** Only what is to be verified is listed. */
  dueOnly: boolean;
  /** Entries of all topics that are to be verified, and the firm's limit in months. */
  due: number;
  months: number;
  /** Changes that wait for somebody. */
  pending: readonly RuleChange[];
  mayDecide: boolean;
};

/** A stretch of days for which one version counts (null: none is known); ISO, both included, null: open. */
export type Period = { versionId: string | null; from: string | null; to: string | null };

/**
 * counting: the open cases are being gone through. proposed: waits for approval. checking: approved, compared with the facts
 * of this moment. lapsed: the list changed after the approval, so it is to be approved anew.
 */
export type ChangeState = 'counting' | 'proposed' | 'checking' | 'lapsed' | 'applied' | 'withdrawn';

/** Who did it and when (ISO instant); `by` is a member's name. */
export type Signed = { by: string | null; at: string };

/** How far the newest counting has come. */
export type Count = { number: number; countedOn: string; cases: number; done: number; ended: boolean };

/** The newest list that is complete. */
export type ChangeList = { number: number; countedOn: string; cases: number; movedCases: number; movedDates: number };

/** A proposal to treat a version as on or off for days from `from` (ISO) on, with what became of it. */
export type RuleChange = {
  id: string;
  ruleId: string;
  versionId: string;
  on: boolean;
  from: string;
  reason: string;
  proposed: Signed & { userId: string };
  state: ChangeState;
  count: Count | null;
  list: ChangeList | null;
  approved: (Signed & { number: number; alone: boolean }) | null;
  withdrawn: (Signed & { reason: string }) | null;
  /** ISO instant from which on it counts. */
  applied: string | null;
};

type Stands = Pick<CaseDate, 'dueOn' | 'state'> | null;

/**
 * A date of a case under two books: as it stands and as it would; `eventId` is the fact it comes from. `settled`: nothing is
 * left to do about it; such dates are listed last, the others by `sortOn`.
 */
export type MovedDate = {
  rule: string;
  eventId: string;
  before: Stands;
  after: Stands;
  settled: boolean;
  sortOn: string;
};

/** The same in a list of cases. */
export type MovedRow = MovedDate & {
  caseId: string;
  number: string;
  principal: { surname: string; given: string };
  fact: string;
  factOn: string;
};

export type ChangePage = {
  change: RuleChange;
  rows: readonly MovedRow[];
  after: string | null;
  /** Cases of the list that only their teams see, and the reader not. */
  hidden: number;
  /** Whether the reader may approve now, alone or not; or why not. */
  say: { may: true; alone: boolean } | { may: false; why: 'not-lawyer' | 'own-proposal' | 'same-day' };
  mayDecide: boolean;
  zone: string;
  today: string;
};

export type RulePage = {
  id: string;
  rule: Omit<DateRule, 'id' | 'versions'> & { dates: readonly Text[] };
  versions: readonly ((DateVersion | EadVersion) & {
    verified: Verified | null;
    due: boolean;
    decided: Decided | null;
    /** On today, by the firm's latest word or else the law's data; another one that is on may go before it. */
    isOn: boolean;
  })[];
  /** What counts in this firm for which days; a line for each kind of fact the versions tell apart. */
  periods: readonly (readonly Period[])[];
  changes: readonly RuleChange[];
  months: number;
  mayDecide: boolean;
  zone: string;
  today: string;
};

export type VerifyPage = {
  topic: Topic;
  entry: FirmEntry;
  past: readonly (Verified & { at: string })[];
  mayDecide: boolean;
  today: string;
  zone: string;
};
