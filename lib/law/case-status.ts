import type { EventDetails, EventType } from './event.ts';
import type { Precision } from './partial-date.ts';
import type { Track } from './rule.ts';
import type { StageKey } from './stages.ts';
import type { StatusCode } from './status.ts';

/** A dated fact as the procedure reads it. `on` is the first day it may have happened (ISO); `seq` the order of recording. */
export type ProcedureEvent = {
  readonly id: string;
  readonly type: EventType;
  readonly on: string;
  readonly precision: Precision;
  readonly seq: number;
  readonly details: EventDetails;
  /** A lawyer recorded it with a written reason although a rule refused it. */
  readonly overridden: boolean;
};

/** `moved`: by law; `stayed`: known and without effect here; `forced`: not a legal next step, taken as a fact all the same. */
export type TraceStep = {
  readonly eventId: string;
  readonly type: EventType;
  readonly on: string;
  readonly from: StatusCode;
  readonly to: StatusCode;
  readonly how: 'moved' | 'stayed' | 'forced';
  readonly source: string;
};

export type StatusPeriod = {
  readonly status: StatusCode;
  readonly track: Track;
  readonly stage: StageKey;
  readonly since: string;
  readonly eventId: string;
};

export type CaseStatus = {
  readonly track: Track;
  readonly status: StatusCode;
  readonly stage: StageKey;
  /** The day the present status began (ISO); null where nothing has moved the case yet. */
  readonly since: string | null;
  readonly eventId: string | null;
  /** The track the case was on before the grant: it decides the path that is drawn. */
  readonly before: Track;
  readonly history: readonly StatusPeriod[];
  /** The day each station was last entered. */
  readonly stageDates: Readonly<Partial<Record<StageKey, string>>>;
  readonly closedOn: string | null;
  readonly trace: readonly TraceStep[];
};
