import { type RuleDecision, STANDING } from '../../law/rulebook.ts';
import type { VersionStatus } from '../../law/rules/deadlines.ts';
import type { ChangeState } from '../types.ts';

type Version = { readonly id: string; readonly status: VersionStatus };

/** Whether a version counts for days that choose it, by the firm's latest word or else by the law's data. */
export const countsOn = (version: Version, decisions: readonly RuleDecision[], day: string): boolean =>
  decisions.findLast(({ versionId, from }) => versionId === version.id && from <= day)?.on ??
  STANDING.includes(version.status);

/** Whether a decision would leave the version as it is for each day it speaks of. */
export function changesNothing(version: Version, decisions: readonly RuleDecision[], next: RuleDecision): boolean {
  const later = decisions.filter(({ versionId, from }) => versionId === version.id && from > next.from);
  return [next.from, ...later.map(({ from }) => from)].every((day) => countsOn(version, decisions, day) === next.on);
}

export type Asked = {
  /** Who would approve. */
  userId: string;
  proposedBy: string;
  /** The firm's day of the proposal and the firm's today, ISO. */
  proposedOn: string;
  today: string;
  /** Lawyers who may sign in. */
  lawyers: readonly string[];
};

export type Say = { may: true; alone: boolean } | { may: false; why: 'not-lawyer' | 'own-proposal' | 'same-day' };

/**
 * Who may approve a change: a lawyer who did not propose it. Where no other lawyer can sign in, the one there is approves
 * again on a later day, and the approval says so.
 */
export function mayApprove({ userId, proposedBy, proposedOn, today, lawyers }: Asked): Say {
  if (!lawyers.includes(userId)) return { may: false, why: 'not-lawyer' };
  if (userId !== proposedBy) return { may: true, alone: false };
  if (lawyers.some((other) => other !== userId)) return { may: false, why: 'own-proposal' };
  return today > proposedOn ? { may: true, alone: true } : { may: false, why: 'same-day' };
}

export type Steps = {
  withdrawn: boolean;
  applied: boolean;
  /** The newest counting: its number and whether it has ended; null before the first. */
  newest: { number: number; ended: boolean } | null;
  /** The counting of the newest approval. */
  approved: number | null;
};

/** Where a change stands. "checking": approved, and compared with the facts of this moment before it counts. */
export function changeState({ withdrawn, applied, newest, approved }: Steps): ChangeState {
  if (withdrawn) return 'withdrawn';
  if (applied) return 'applied';
  if (!newest?.ended) return approved === null ? 'counting' : 'checking';
  if (approved === null) return 'proposed';
  return approved === newest.number ? 'checking' : 'lapsed';
}
