import type { PartialDate } from '../law/partial-date.ts';

/** A date as well as it is known: `on` = `until` (ISO) is a day; otherwise it lies somewhere in that span. */
export type KnownDate = { on: string; until: string; precision: string };

export const stopKinds = ['departure', 'transit', 'arrival'] as const;
export type StopKind = (typeof stopKinds)[number];

/** A stop as recorded: `place` as typed, in either language. */
export type RecordedStop = {
  kind?: StopKind | undefined;
  label: string;
  place: string;
  country: string;
  from: KnownDate | null;
  to: KnownDate | null;
  status: string;
};

/** Length of a stay; `exact` only when both ends are known to the day. */
export type Stay = { days: number; exact: boolean };

export type PlannedStop = {
  n: number;
  kind: StopKind;
  label: string;
  country: string;
  lat: number | null;
  lon: number | null;
  /** The town is unknown and the point only lies in its country. */
  approximate: boolean;
  from: KnownDate | null;
  to: KnownDate | null;
  days: Stay | null;
  status: string;
};

/** `complete` is false when a transit stop lacks a date, so the sum is a lower bound. */
export type TransitTotal = { days: number; exact: boolean; complete: boolean; countries: number };

/** A stop as stored. Empty texts: not known or not asked. `manner` is an id of lib/law/entry.ts. */
export type JourneyStop = {
  kind: StopKind;
  place: string;
  country: string;
  arrived: PartialDate | null;
  left: PartialDate | null;
  statusHeld: string;
  manner: string;
  document: string;
  note: string;
};

/**
 * Two dates of a journey that cannot both be right, or days nobody has accounted for; stops by their number from 1.
 * Said only where it is certain at the precision known. `days` is the least it can be.
 */
export type Contradiction =
  | { kind: 'left-before-arrived'; n: number }
  | { kind: 'overlap'; n: number; next: number }
  | { kind: 'arrival-before-departure'; n: number; next: number }
  | { kind: 'gap'; n: number; next: number; days: number };

/** The arrival the timeline has; `eventId` leads to it. */
export type ArrivalEvent = { eventId: string; date: PartialDate };

/** Journey and timeline do not say the same about the last arrival: never settled by itself. */
export type ArrivalHint =
  | { kind: 'missing'; arrived: PartialDate }
  | { kind: 'differs'; arrived: PartialDate; event: ArrivalEvent };
