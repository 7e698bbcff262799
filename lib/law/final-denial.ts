import type { ProcedureEvent } from './case-status.ts';
import { sendsBack } from './sent-back.ts';

type Asylum = {
  /** Who ended the application: USCIS (a new one may follow) or the court's final order (only a reopening undoes it). */
  readonly ended: 'uscis' | 'court' | null;
  /** A judge has refused asylum and nothing has sent the case back since. */
  readonly refused: boolean;
  readonly appealed: boolean;
  readonly waivedBy: readonly string[];
};

const PENDING: Asylum = { ended: null, refused: false, appealed: false, waivedBy: [] };

const refuse = (before: Asylum): Asylum => (before.refused ? before : { ...before, refused: true });
const order = (before: Asylum): Asylum => ({ ...before, refused: true, ended: 'court' });

/** Both sides waived, in one act or in two. */
function waive(before: Asylum, by: string): Asylum {
  const waivedBy = [...before.waivedBy, ...(by === 'BOTH' ? ['RESPONDENT', 'DHS'] : [by])];
  const all = ['RESPONDENT', 'DHS'].every((side) => waivedBy.includes(side));
  return all && before.refused ? order({ ...before, waivedBy }) : { ...before, waivedBy };
}

/**
 * What an event does to the application for asylum. An order is final when the BIA dismisses the appeal, when both sides
 * waive it or when it is given in absentia; that nobody appealed in time is recorded as `order_final`.
 */
function after(before: Asylum, event: ProcedureEvent): Asylum {
  const { type, details } = event;
  if (sendsBack(event)) return PENDING;
  switch (type) {
    case 'denial':
    case 'aaf_rejection':
    case 'rejection_notice':
      return before.ended === 'court' ? before : { ...before, ended: 'uscis' };
    case 'receipt_notice':
    case 'i589_filed_court':
      return before.ended === 'uscis' ? { ...before, ended: null } : before;
    case 'oral_decision':
    case 'written_decision_served':
      return details.outcome === 'GRANTED' ? PENDING : refuse(before);
    case 'asylum_pretermitted':
      return refuse(before);
    case 'appeal_waived':
      return waive(before, details.by ?? '');
    case 'eoir26_filed':
      return { ...before, appealed: true };
    case 'bia_decision':
      // DHS lost its appeal from a grant: that makes the grant final, not a denial.
      return before.appealed && !before.refused ? before : order(before);
    case 'in_absentia_order':
    case 'order_final':
    case 'removal_executed':
      return order(before);
    case 'departed_us':
      return before.refused ? order(before) : before;
    case 'approval':
    case 'grant_final':
      return PENDING;
    default:
      return before;
  }
}

/**
 * Whether asylum is finally denied or the application rejected after these events (in order). `unknown`: a judge refused
 * it, and nothing says whether there was an appeal; only the days can tell.
 */
export function isFinallyDenied(events: readonly ProcedureEvent[]): 'yes' | 'no' | 'unknown' {
  const { ended, refused, appealed } = events.reduce(after, PENDING);
  if (ended) return 'yes';
  return refused && !appealed ? 'unknown' : 'no';
}
