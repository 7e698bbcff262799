import type { ProcedureEvent } from './case-status.ts';
import { FINAL_MOTION } from './rules/moves.ts';

/** Whether a granted motion opens again what an order had ended. */
export const reopens = ({ type, details }: ProcedureEvent): boolean =>
  type === 'motion_ruled' && details.outcome === 'GRANTED' && FINAL_MOTION.includes(details.subtype ?? '');

/** Whether the case is to be decided anew: reopened, or sent back by the BIA or a court of appeals. */
export function sendsBack(event: ProcedureEvent): boolean {
  const { type, details } = event;
  if (type === 'bia_decision') return details.outcome === 'SUSTAINED' || details.outcome === 'REMANDED';
  if (type === 'circuit_decision') return details.outcome === 'GRANTED';
  return type === 'remand' || reopens(event);
}
