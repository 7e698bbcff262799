import type { EventDetails, EventKind, EventType } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';

/** A day, or the first and last day of what is known of it (ISO). */
export type EventDate = { on: string; until: string; precision: 'day' | 'month' | 'season' | 'year' | 'about' };

/** Whose name stands beside what was done; null: the firm's own job. `at` is an ISO instant. */
export type Done = { by: string | null; at: string };

/** An event as the timeline shows it. */
export type TimelineEntry = {
  id: string;
  type: EventType;
  kind: EventKind;
  date: EventDate;
  details: EventDetails;
  note: string;
  source: string;
  recorded: Done;
  /** Recorded against a rule, by a lawyer, with this reason. */
  override: { rule: string; reason: string } | null;
  strike: (Done & { reason: string }) | null;
  /** When its date was published to the client; null where it is not. */
  published: Done | null;
};

/** Where a case stands, as derived from its events. */
export type Standing = {
  track: Track;
  stage: StageKey;
  status: StatusCode;
  since: string | null;
  nextHearing: string | null;
};
