import type { ClockEvent } from '../clock/facts.ts';
import type { EventType } from '../event.ts';
import type { PartialDate } from '../partial-date.ts';
import type { ExceptionCode } from '../rules/one-year-exceptions.ts';

/** An arrival in the US: how the person came in (an id of entry.ts; null: not known) and the last day allowed (ISO). */
export type Arrival = {
  readonly id: string;
  readonly date: PartialDate;
  readonly manner: string | null;
  readonly until: string | null;
};

/** A dated fact of the timeline that is read for itself; `until` (ISO) where its paper names a last day. */
export type DatedFact = {
  readonly id: string;
  readonly type: EventType;
  /** Its kind, where its type has several; null where it is not said. */
  readonly subtype: string | null;
  readonly date: PartialDate;
  readonly until: string | null;
};

/** An exception as the firm recorded it. `until` null: it goes on. */
export type RecordedException = {
  readonly id: string;
  readonly code: ExceptionCode;
  readonly from: PartialDate;
  readonly until: PartialDate | null;
};

/** Everything the engine is told; `asOf` (ISO) is its only today. */
export type OneYearFacts = {
  readonly asOf: string;
  /** What the timeline says to the legal clock. */
  readonly clock: readonly ClockEvent[];
  /** Arrivals and departures from the US, by day. */
  readonly arrivals: readonly Arrival[];
  readonly departures: readonly DatedFact[];
  /** Facts that may be an exception: harm in Russia, parole, filings that were returned. In order. */
  readonly facts: readonly DatedFact[];
  readonly birth: PartialDate | null;
  readonly circuit: string | null;
  readonly exceptions: readonly RecordedException[];
};
