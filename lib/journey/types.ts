/** A date as well as it is known: `on` = `until` (ISO) is a day; otherwise it lies somewhere in that span. */
export type KnownDate = { on: string; until: string; precision: string };

export type StopKind = 'departure' | 'transit' | 'arrival';

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
