import type { ProcedureEvent } from './case-status.ts';
import { CLOCK_EVENTS, type ClockRoute, type ClockType } from './clock-events.ts';
import { inOrder } from './derive-status.ts';
import type { DetailKey, EventType } from './event.ts';
import { sendsBack } from './sent-back.ts';

/** An event of the clock's contract: its type and day, and of a stop the day it ends (null: still stopped). */
export type ClockEntry = {
  readonly eventId: string;
  readonly type: ClockType;
  readonly on: string;
  readonly until?: string | null;
};

const DECISIONS: readonly EventType[] = ['oral_decision', 'written_decision_served'];

/**
 * The facts as the clock reads them, by day. One decision is one entry: the text of an oral decision starts no second
 * period of appeal. Struck events must be left out by the caller, and so must days that were taken off the calendar.
 */
export function clockEntries(events: readonly ProcedureEvent[]): readonly ClockEntry[] {
  const ordered = inOrder(events);
  return ordered.flatMap((event, index) => {
    const earlier = ordered.slice(0, index);
    const later = ordered.slice(index + 1);
    if (isTextOfOral(event, earlier)) return [];
    const decided = event.type === 'asylum_pretermitted' ? decidedAfter(later) : undefined;
    if (decided) return [{ eventId: event.id, type: 'stop', on: event.on, until: decided.on } as const];
    return (CLOCK_EVENTS[event.type] ?? []).flatMap((route) => entryOf(route, event, later));
  });
}

function entryOf(route: ClockRoute, event: ProcedureEvent, later: readonly ProcedureEvent[]): readonly ClockEntry[] {
  const { details, id: eventId } = event;
  const fits = Object.entries(route.when ?? {}).every(([key, values]) =>
    values.includes(details[key as DetailKey] ?? ''),
  );
  const on = route.on ? details[route.on] : event.on;
  if (!fits || !on) return [];
  const { type } = route;
  return [type === 'stop' ? { eventId, type, on, until: endOf(route, event, later) } : { eventId, type, on }];
}

function endOf({ until, endedBy = [] }: ClockRoute, { details }: ProcedureEvent, later: readonly ProcedureEvent[]) {
  const own = until && details[until];
  if (own) return own;
  for (const event of later) {
    const end = endedBy.find(({ type }) => type === event.type);
    const on = end?.on ? event.details[end.on] : end && event.on;
    if (on) return on;
  }
  return null;
}

function isTextOfOral({ type, details }: ProcedureEvent, earlier: readonly ProcedureEvent[]): boolean {
  if (type !== 'written_decision_served') return false;
  const before = earlier.findLast((event) => sendsBack(event) || DECISIONS.includes(event.type));
  return before?.type === 'oral_decision' && before.details.outcome === details.outcome;
}

/**
 * The decision that took the place of a pretermission: the appeal runs from it. A written denial may be the
 * pretermission's own text, and then the earlier date is the legal one: both stay.
 */
function decidedAfter(later: readonly ProcedureEvent[]): ProcedureEvent | undefined {
  const next = later.find((event) => sendsBack(event) || DECISIONS.includes(event.type));
  if (next?.type === 'written_decision_served') return next.details.outcome === 'DENIED' ? undefined : next;
  return next?.type === 'oral_decision' ? next : undefined;
}
