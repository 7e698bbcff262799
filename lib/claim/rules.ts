import type { ClaimGap, ClaimGround, Reason } from './types.ts';

/**
 * What the claim lacks: a ground, a primary ground, a reason tied to a primary ground (the nexus: INA
 * 208(b)(1)(B)(i) asks for at least one central reason). Each is a warning; none forbids anything.
 */
export function claimGaps(
  grounds: readonly Pick<ClaimGround, 'id' | 'strength'>[],
  reasons: readonly Pick<Reason, 'groundId'>[],
): ClaimGap[] {
  if (grounds.length === 0) return ['no-ground'];
  const primary = new Set(grounds.filter((ground) => ground.strength === 'primary').map((ground) => ground.id));
  if (primary.size === 0) return ['no-primary'];
  const tied = reasons.some((reason) => reason.groundId !== null && primary.has(reason.groundId));
  return tied ? [] : ['no-reason-for-primary'];
}
