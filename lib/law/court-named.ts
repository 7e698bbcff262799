import type { ProcedureEvent } from './case-status.ts';

/**
 * The newest of these facts (in order) that names the court the case is before. The review of a fear finding is held
 * elsewhere and says nothing of it.
 */
export const courtNamed = (ordered: readonly ProcedureEvent[]): ProcedureEvent | undefined =>
  ordered.findLast(({ type, details }) => type !== 'ij_review_requested' && details.court);
