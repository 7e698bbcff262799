/** One line of a caseload table: a code of the law's data (stage, ground, track, country) or a month, and how many. */
export type Count = { key: string; cases: number };

/** The firm's open cases as the worker last counted them; restricted cases are not among them. */
export type Reports = {
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
