import type { CaseStatus, ProcedureEvent, StatusPeriod, TraceStep } from './case-status.ts';
import type { DetailKey, EventType } from './event.ts';
import type { Track } from './rule.ts';
import { MOVES, type Move } from './rules/moves.ts';
import { reopens } from './sent-back.ts';
import type { StageKey } from './stages.ts';
import { govStatus, type StatusCode } from './status.ts';

/** By day, then by order of recording, then by id: the same facts give the same order however they were stored. */
export function inOrder(events: readonly ProcedureEvent[]): readonly ProcedureEvent[] {
  return [...events].sort((a, b) => compare(a.on, b.on) || a.seq - b.seq || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Firm work that marks a station although the court or agency has moved the status on already. */
const STATION_OF: Readonly<Partial<Record<EventType, StageKey>>> = {
  intake_contact: 'intake',
  intake_interview: 'intake',
  retained: 'intake',
  i589_drafting: 'claim',
  i589_ready: 'claim',
  i589_filed_court: 'filed',
};

const STEPS_AFTER_GRANT: readonly StatusCode[] = ['P01', 'P02', 'P03', 'P04', 'P05', 'P06', 'P07', 'P07R', 'P08'];

export type Place = {
  readonly status: StatusCode;
  readonly track: Track;
  readonly seen: ReadonlySet<EventType>;
  readonly decided: string | null;
  /** Recalendared or reopened, and in no new case since. */
  readonly returned: boolean;
};

export const START: Place = { status: 'N00', track: 'AFF', seen: new Set(), decided: null, returned: false };

/** The legal move an event makes from a place in the procedure; null: none; 'free': its type moves nothing anywhere. */
export function moveFor(place: Place, event: ProcedureEvent): Move | 'free' | null {
  const moves = MOVES[event.type];
  if (!moves) return 'free';
  return (
    moves.find((move) => (move.from === '*' || move.from.includes(place.status)) && fits(move, place, event)) ?? null
  );
}

function fits(move: Move, place: Place, event: ProcedureEvent): boolean {
  if (move.needs && !place.seen.has(move.needs)) return false;
  if (move.decided && !move.decided.includes(place.decided ?? '')) return false;
  if (move.returned && !place.returned) return false;
  return hasDetails(move, event);
}

const hasDetails = (move: Move, event: ProcedureEvent): boolean =>
  Object.entries(move.when ?? {}).every(([key, values]) => values.includes(event.details[key as DetailKey] ?? ''));

/** Where an unlawful step leads all the same: what such an event does where it is lawful. */
const forcedMove = (event: ProcedureEvent): Move | undefined =>
  MOVES[event.type]?.find((move) => move.to !== 'STAY' && hasDetails(move, event));

/** One step of the fold: the place after the event and how it was reached. Never throws. */
export function step(place: Place, event: ProcedureEvent): { place: Place; how: TraceStep['how'] } {
  const lawful = moveFor(place, event);
  const move = lawful === 'free' ? undefined : (lawful ?? forcedMove(event));
  const status = target(place.status, move);
  const how = lawful === null ? 'forced' : move && move.to !== 'STAY' ? 'moved' : 'stayed';
  return {
    how,
    place: {
      status,
      track: status === place.status && !move?.track ? place.track : trackAt(place.track, status, move),
      seen: new Set(place.seen).add(event.type),
      decided: decisionOf(event) ?? place.decided,
      returned: event.type !== 'nta_filed' && (place.returned || event.type === 'recalendared' || reopens(event)),
    },
  };
}

function target(from: StatusCode, move: Move | undefined): StatusCode {
  if (!move || move.to === 'STAY') return from;
  if (move.forward && STEPS_AFTER_GRANT.indexOf(move.to) < STEPS_AFTER_GRANT.indexOf(from)) return from;
  return move.to;
}

/** Withholding-only proceedings walk through the court's statuses without becoming ordinary removal proceedings. */
function trackAt(before: Track, status: StatusCode, move: Move | undefined): Track {
  const own = move?.track ?? govStatus(status).track;
  if (own === null) return before;
  return before === 'WHO' && own === 'DEF' && !move?.track ? 'WHO' : own;
}

function decisionOf(event: ProcedureEvent): string | null {
  if (event.type === 'oral_decision' || event.type === 'written_decision_served') return event.details.outcome ?? null;
  if (event.type === 'in_absentia_order' || event.type === 'asylum_pretermitted') return 'DENIED';
  return null;
}

/** The place a case is at after these events, without its history. */
export const placeAfter = (events: readonly ProcedureEvent[]): Place =>
  inOrder(events).reduce((place, event) => step(place, event).place, START);

/**
 * Folds dated facts into the exact status, the firm's stage and how they came about. Any sequence gives a result; steps
 * the procedure does not know are marked `forced` in the trace. Order of the array does not matter.
 */
export function deriveStatus(events: readonly ProcedureEvent[]): CaseStatus {
  const history: StatusPeriod[] = [];
  const trace: TraceStep[] = [];
  const stageDates: Partial<Record<StageKey, string>> = {};
  let place = START;
  let before: Track = START.track;
  let closedOn: string | null = null;

  for (const event of inOrder(events)) {
    const from = place;
    const { place: to, how } = step(from, event);
    const { stage, law } = govStatus(to.status);
    trace.push({
      eventId: event.id,
      type: event.type,
      on: event.on,
      from: from.status,
      to: to.status,
      how,
      source: law.source,
    });
    const station = STATION_OF[event.type];
    if (station) stageDates[station] = event.on;
    const entered = to.status !== from.status || (how === 'moved' && history.length === 0);
    if (entered || to.track !== from.track) {
      history.push({ status: to.status, track: to.track, stage, since: event.on, eventId: event.id });
      if (stage !== govStatus(from.status).stage || stageDates[stage] === undefined) stageDates[stage] = event.on;
    }
    if (to.track !== 'POST') before = to.track;
    if (event.type === 'case_closed') closedOn = event.on;
    if (event.type === 'case_reopened') closedOn = null;
    place = to;
  }
  const last = history.at(-1);
  return {
    track: place.track,
    status: place.status,
    stage: govStatus(place.status).stage,
    since: last?.since ?? null,
    eventId: last?.eventId ?? null,
    before,
    history,
    stageDates,
    closedOn,
    trace,
  };
}
