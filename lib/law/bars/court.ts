import type { ProcedureEvent } from '../case-status.ts';
import { IN_COURT, OUT_OF_COURT } from '../rules/bars.ts';

/** The event by which the case is before a judge; null where it is not, or no more. */
export function isInCourt(events: readonly ProcedureEvent[]): ProcedureEvent | null {
  const last = events.findLast(({ type }) => IN_COURT.includes(type) || OUT_OF_COURT.includes(type));
  return last && IN_COURT.includes(last.type) ? last : null;
}
