import { appendAudit } from '../audit.ts';
import { type Db, firmOf } from '../db.ts';
import { newId } from '../id.ts';
import type { Visitor } from './visitor.ts';

/** Hours after which a session is over whatever happens. */
export const ABSOLUTE_HOURS = 12;

export type Factor = 'none' | 'code' | 'recovery' | 'passkey';

/** A new row for this sign-in, and its line in the audit log; the session's id. The firm must be bound. */
export async function startSession(
  db: Db,
  who: { userId: string; kind: 'staff' | 'client'; factor: Factor; visitor: Visitor },
  now: Date,
): Promise<string> {
  const id = newId();
  const { userId, kind, factor, visitor } = who;
  await db.session.create({
    data: {
      firmId: firmOf(db),
      id,
      userId,
      kind,
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_HOURS * 3_600_000),
      secondFactorAt: factor === 'none' ? null : now,
      agent: visitor.agent,
      network: visitor.network,
    },
  });
  await appendAudit(db, { kind, userId }, 'account.sign-in', { subject: userId, factor }, now);
  return id;
}

/** Ends the sessions of a user that are still open, all or all but one; how many there were. */
export async function endSessions(
  db: Db,
  end: { userId: string; by: string | null; except?: string | null; only?: string },
  now: Date,
): Promise<number> {
  const { count } = await db.session.updateMany({
    where: {
      firmId: firmOf(db),
      userId: end.userId,
      endedAt: null,
      expiresAt: { gt: now },
      id: { not: end.except ?? undefined, equals: end.only },
    },
    data: { endedAt: now, endedBy: end.by },
  });
  return count;
}
