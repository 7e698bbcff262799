/** One line of a caseload table: a code of the law's data (stage, ground, track, country) or a month, and how many. */
export type Count = { key: string; cases: number };

/** The firm's open cases as the worker last counted them; restricted cases are not among them. */
/** What asks for a person: late dates, open cases without a next date or step or silent for long, dates that one person confirmed. */
export const WATCHED = ['dates.late', 'cases.no-date', 'cases.quiet', 'cases.no-step', 'dates.alone'] as const;
export type Watched = (typeof WATCHED)[number];

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
