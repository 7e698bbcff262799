import type { Actor } from '../../platform/actor.ts';
import { tellChanged } from '../../platform/auth/notices.ts';
import { endSessions } from '../../platform/auth/sessions.ts';
import { notFound } from '../../platform/problem.ts';
import type { Db } from '../../platform/use-case.ts';

/** The user who acts on their own account, and the session they do it in. The firm's own jobs have none. */
export function own(actor: Actor): { userId: string; sessionId: string | null } {
  return actor.kind === 'system' ? notFound() : { userId: actor.userId, sessionId: actor.sessionId };
}

/** After a change of how one signs in: other sessions end, and a mail says so. */
export async function afterChange(
  db: Db,
  actor: Actor,
  template: 'factor-changed' | 'password-changed',
  now: Date,
): Promise<void> {
  const { userId, sessionId } = own(actor);
  await endSessions(db, { userId, by: userId, except: sessionId }, now);
  await tellChanged(db, userId, template);
}
