import { type EventDetails, type EventType, eventType } from '../../law/event.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import type { EventDate } from '../types.ts';

/** A fact that somebody wants to record. */
export type Candidate = { type: EventType; date: EventDate; details: EventDetails };

/** The candidate as the procedure reads it: recorded after everything that is there. */
export function candidateOf(event: Candidate, events: readonly ProcedureEvent[]): ProcedureEvent {
  const { type, date, details } = event;
  const seq = events.reduce((last, { seq }) => Math.max(last, seq), 0) + 1;
  return { id: 'candidate', type, on: date.on, precision: date.precision, seq, details, overridden: false };
}

/**
 * Fields whose day lies after `today` (ISO) although a fact lies behind us: the event's own day (the first it may
 * have been) and the dates among its details that announce nothing.
 */
export function datesAhead({ type, date, details }: Candidate, today: string): string[] {
  const facts = eventType(type)
    .fields.filter(({ key, input, mayLieAhead }) => input === 'date' && !mayLieAhead && (details[key] ?? '') > today)
    .map(({ key }) => `details.${key}`);
  return date.on > today ? ['date', ...facts] : facts;
}
