import type { Revision } from '../fields/types.ts';

/** What the frame of every staff page shows. */
export type Shell = {
  firm: string;
  user: { name: string; roles: readonly ('owner' | 'lawyer' | 'paralegal')[]; zone: string };
  /** Counts by key (`cases.open`, `people`, …) as the worker last counted them, and when (ISO instant). */
  totals: Readonly<Record<string, number>>;
  countedAt: string | null;
};

/** What the firm decides about itself. `exitUrl` empty: clients leave to a neutral page of our own. */
export type FirmSettings = {
  name: string;
  timeZone: string;
  exitUrl: string;
  phone: string;
  requireSecondFactor: boolean;
  /** Months after which the law is read again at its source. */
  verifyMonths: number;
};

export type FirmPage = {
  settings: FirmSettings;
  /** How often they were saved, by whom and when; null: never since the firm was founded. */
  saved: Revision | null;
  /** The reader may change them. */
  mayEdit: boolean;
  /** The reader may check the audit log. */
  mayCheck: boolean;
  /** The reader's zone, for instants. */
  zone: string;
};

/** How many entries the audit log has, and the first that does not follow from the one before it (null: whole). */
export type ChainAnswer = { entries: number; broken: number | null };
