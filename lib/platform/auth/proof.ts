import type { Db } from '../db.ts';
import { invalid, refuse } from '../problem.ts';
import { close, forgive, take } from './limits.ts';
import { passwordFits } from './password.ts';

/**
 * Asks for the password again before an account changes: whoever sits at an unlocked screen is not its owner.
 * Refuses with "password-wrong" at `field`; five wrong ones wait 15 minutes.
 */
export async function provePassword(db: Db, userId: string, password: string, field: string): Promise<void> {
  const taken = await take('proof', userId);
  if (!taken.ok) refuse({ kind: 'rate-limited', retryAfter: taken.retryAfter });
  const user = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  if (await passwordFits(user?.passwordHash ?? null, password)) return forgive('proof', userId);
  if (taken.last) await close('proof', userId);
  invalid({ [field]: 'password-wrong' });
}
