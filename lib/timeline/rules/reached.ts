import type { CaseStatus } from '../../law/case-status.ts';
import { START } from '../../law/derive-status.ts';
import type { StatusCode } from '../../law/status.ts';

/**
 * Whether a case with this history has ever stood at a status. A published status that it has passed is out of date; one
 * it never stood at was a mistake.
 */
export const hasReached = ({ history }: Pick<CaseStatus, 'history'>, status: StatusCode): boolean =>
  status === START.status || history.some((period) => period.status === status);
