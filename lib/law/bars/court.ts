import type { ProcedureEvent } from '../case-status.ts';
import { AT_USCIS, IN_COURT, OUT_OF_COURT, TO_COURT } from '../rules/bars.ts';

/** The event by which the case is before a judge; null where it is not, or no more. */
export function isInCourt(events: readonly ProcedureEvent[]): ProcedureEvent | null {
  const last = events.findLast(({ type }) => IN_COURT.includes(type) || OUT_OF_COURT.includes(type));
  return last && IN_COURT.includes(last.type) ? last : null;
}

/** The event by which a case before a judge ended, and none began since; null where there is none. */
export function leftCourt(events: readonly ProcedureEvent[]): ProcedureEvent | null {
  const ended = events.findLast(({ type }) => OUT_OF_COURT.includes(type)) ?? null;
  return isInCourt(events) ? null : ended;
}

const lastOf = (events: readonly ProcedureEvent[]): ProcedureEvent | undefined =>
  events.findLast(({ type }) => AT_USCIS.includes(type) || TO_COURT.includes(type));

/** The receipt of an asylum office, where nothing since has sent the case on to a judge. */
export function isAtUscis(events: readonly ProcedureEvent[]): ProcedureEvent | null {
  const last = lastOf(events);
  return last && AT_USCIS.includes(last.type) ? last : null;
}

/** What sent the case on to a judge, where no receipt came after it. */
export function sentToCourt(events: readonly ProcedureEvent[]): ProcedureEvent | null {
  const last = lastOf(events);
  return last && TO_COURT.includes(last.type) ? last : null;
}
