import type { DateList } from '../dates/types.ts';
import type { RuleChange } from '../rules/types.ts';

/** One line of a caseload table: a code of the law's data (stage, ground, track, country) or a month, and how many. */
export type Count = { key: string; cases: number };

/**
 * What asks for a person: late dates, open cases without a next date or step or silent for long, dates that one person
 * confirmed, changes of a rule that one person approved.
 */
export const WATCHED = [
  'dates.late',
  'cases.no-date',
  'cases.quiet',
  'cases.no-step',
  'dates.alone',
  'rules.alone',
] as const;
export type Watched = (typeof WATCHED)[number];

/** The firm's open cases as the worker last counted them; restricted cases are not among them. */
export type Reports = {
  watch: Readonly<Record<Watched, number>>;
  open: number;
  byStage: Count[];
  byGround: Count[];
  byTrack: Count[];
  byCountry: Count[];
  /** Cases opened in each of the last twelve months, oldest first. */
  byMonth: Count[];
  /** Instant, ISO; null: not counted yet. */
  countedAt: string | null;
  /** The reader's zone, for that instant. */
  zone: string;
};

/** What one person settled alone; `next` is the cursor of the rest of the dates, `continued`: earlier ones stand before. */
export type OnePersonPage = {
  dates: DateList;
  next: string | null;
  continued: boolean;
  /** The newest, and how many there are; each stands on its rule's page too. */
  changes: readonly RuleChange[];
  allChanges: number;
  /** The firm's ISO day, and the reader's zone. */
  today: string;
  zone: string;
};
