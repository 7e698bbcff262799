/** What the frame of every staff page shows. */
export type Shell = {
  firm: string;
  user: { name: string; roles: readonly ('owner' | 'lawyer' | 'paralegal')[]; zone: string };
  /** Counts by key (`cases.open`, `people`, …) as the worker last counted them, and when (ISO instant). */
  totals: Readonly<Record<string, number>>;
  countedAt: string | null;
};
