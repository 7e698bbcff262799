import { addFeed } from '../../lib/calendar/store/feeds.ts';
import type { StaffActor } from '../../lib/platform/actor.ts';
import { randomSecret, secretHash } from '../../lib/platform/crypto.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';

/** A calendar address of this member, of one case or of all of theirs, as `calendar.make-feed` would make it. */
export async function feedOf(
  { userId, ...actor }: StaffActor,
  caseId: string | null = null,
): Promise<{ feed: string; token: string }> {
  const [id, token] = [newId(), randomSecret()];
  const row = { id, userId, name: 'Phone', tokenHash: secretHash(token), caseId, now: new Date() };
  await transact(contextOf({ ...actor, userId }), (db) => addFeed(db, row));
  return { feed: id, token };
}
