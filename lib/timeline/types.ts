import type { CaseHeader } from '../cases/types.ts';
import type { DateChange, Unsettled } from '../dates/types.ts';
import type { EventDetails, EventKind, EventType } from '../law/event.ts';
import type { Text, Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';

/** A day, or the first and last day of what is known of it (ISO). */
export type EventDate = { on: string; until: string; precision: 'day' | 'month' | 'season' | 'year' | 'about' };

/** Whose name stands beside what was done; null: the firm's own job. `at` is an ISO instant. */
export type Done = { by: string | null; at: string };

/** A rule that was gone against, and the lawyer's reason. */
export type Override = { rule: string; reason: string };

/** An event as the timeline shows it. */
export type TimelineEntry = {
  id: string;
  /** Its place among those of one day. */
  seq: number;
  type: EventType;
  kind: EventKind;
  date: EventDate;
  details: EventDetails;
  note: string;
  source: string;
  recorded: Done;
  /** Recorded against a rule, by a lawyer, with this reason. */
  override: Override | null;
  strike: (Done & { reason: string; override: Override | null }) | null;
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

/** What the client was last told. */
export type PublishedStanding = Done & { status: StatusCode; since: string | null };

export type JourneyStay = {
  kind: 'departure' | 'transit' | 'arrival';
  place: string;
  country: string;
  from: EventDate | null;
  to: EventDate | null;
};

/** What recording a type today would do: move the case, fit without moving it, or be refused. */
export type NextType =
  | { type: EventType; effect: 'moves'; to: StatusCode }
  | { type: EventType; effect: 'fits' }
  | { type: EventType; effect: 'refused'; rule: string; reason: Text; source: string };

export type TimelinePage = {
  header: CaseHeader;
  opened: boolean;
  entries: TimelineEntry[];
  /** Of all that stands, before the filter. */
  counts: Partial<Record<EventKind, number>>;
  struck: number;
  stays: JourneyStay[];
  published: PublishedStanding | null;
  /** Only where something is to be recorded. */
  next: NextType[] | null;
  /** Only where an event is to be struck out. */
  strikePreview: Preview | null;
  mayOverride: boolean;
  mayPublish: boolean;
  firmZone: string;
};

type StandingText = Standing & { statusLabel: Text; stageLabel: Text };

/** A rule that concerns the event and could not be checked: a clock or a fact of the file is missing. */
export type Unchecked = { rule: string; text: Text; source: string };

/** What a change would do, before it is saved. */
export type Preview = {
  before: StandingText;
  after: StandingText;
  decision:
    | { kind: 'accepted'; unchecked: Unchecked[] }
    | { kind: 'refused'; rule: string; reason: Text; source: string; overridable: boolean };
  /** Days that would be taken off the calendar. */
  dropped: { label: Text; on: string }[];
  /** Dates that would come, go, move or be met. */
  dates: DateChange[];
  /** Kept dates that would wait for two people again. */
  unsettled: Unsettled[];
  /** The client would go on reading the status published before. */
  clientReads: Text | null;
  /** The published status would be taken back: with the change the case never stood at it. */
  clientLoses: Text | null;
};
