import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { Feed } from '../types.ts';

/** A feed of this member that was not revoked and, where it is of one case, whose case they may still see. */
export async function openFeed(
  db: Db,
  feedId: string,
  userId: string,
): Promise<{ scope: 'mine' } | { scope: 'case'; caseId: string; number: string } | null> {
  const [row] = await db.$queryRaw<{ scope: string; case_id: string | null; number: string | null }[]>`
    select f.scope, c.id as case_id, c.number from calendar_feed f
    left join calendar_feed_case o on o.firm_id = ${firmOf(db)}::uuid and o.feed_id = f.id
    left join cases c on c.firm_id = ${firmOf(db)}::uuid and c.id = o.case_id
    where f.firm_id = ${firmOf(db)}::uuid and f.id = ${feedId}::uuid and f.user_id = ${userId}::uuid
      and f.revoked_at is null`;
  if (row?.scope === 'mine') return { scope: 'mine' };
  return row?.case_id && row.number ? { scope: 'case', caseId: row.case_id, number: row.number } : null;
}

/** Notes that a feed was read; whether this is the first time within an hour. */
export async function markRead(db: Db, feedId: string, now: Date): Promise<boolean> {
  const first = await db.$executeRaw`update calendar_feed set read_at = ${now}
    where firm_id = ${firmOf(db)}::uuid and id = ${feedId}::uuid
      and (read_at is null or read_at <= ${now}::timestamptz - interval '1 hour')`;
  return first > 0;
}

type NewFeed = { id: string; userId: string; name: string; tokenHash: string; caseId: string | null; now: Date };

export async function addFeed(db: Db, { id, userId, name, tokenHash, caseId, now }: NewFeed): Promise<void> {
  const firmId = firmOf(db);
  const scope = caseId ? 'case' : 'mine';
  await db.$executeRaw`insert into calendar_feed (firm_id, id, user_id, scope, name, token_hash, created_at)
    values (${firmId}::uuid, ${id}::uuid, ${userId}::uuid, ${scope}, ${name}, ${tokenHash}, ${now})`;
  if (caseId) {
    await db.$executeRaw`insert into calendar_feed_case (firm_id, feed_id, case_id)
      values (${firmId}::uuid, ${id}::uuid, ${caseId}::uuid)`;
  }
}

/** How many of a member's feeds are open. */
export async function openFeeds(db: Db, userId: string): Promise<number> {
  return db.calendarFeed.count({ where: { firmId: firmOf(db), userId, revokedAt: null } });
}

/** Revokes one of a member's feeds; false where there is none to revoke. */
export async function revokeFeedOf(db: Db, feedId: string, userId: string, now: Date): Promise<boolean> {
  const { count } = await db.calendarFeed.updateMany({
    where: { firmId: firmOf(db), id: feedId, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

/** Revokes all of a member's feeds: their access ended. */
export async function revokeFeeds(db: Db, userId: string, now: Date): Promise<void> {
  await db.calendarFeed.updateMany({
    where: { firmId: firmOf(db), userId, revokedAt: null },
    data: { revokedAt: now },
  });
}

/** More than a member may have open: the rest are long revoked. */
const LISTED = 100;

type FeedRow = Omit<Feed, 'createdAt' | 'readAt'> & { createdAt: Date; readAt: Date | null };

/** A member's feeds, newest first, or those of one case; those of a case they may not see are left out. */
export async function feedsOf(db: Db, userId: string, caseId: string | null): Promise<Feed[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<FeedRow[]>`
    with listed as materialized (
      select f.* from calendar_feed f where f.firm_id = ${firmId}::uuid and f.user_id = ${userId}::uuid
      order by f.revoked_at is not null, f.created_at desc limit ${LISTED})
    select f.id, f.name, c.number, c.id as "caseId", f.created_at as "createdAt", f.read_at as "readAt",
      f.revoked_at is not null as revoked
    from listed f
    left join lateral (select o.case_id from calendar_feed_case o
      where o.firm_id = ${firmId}::uuid and o.feed_id = f.id offset 0) o on true
    left join lateral (
      select c.id, c.number from cases c where c.firm_id = ${firmId}::uuid and c.id = o.case_id offset 0) c on true
    where ${caseId ? Prisma.sql`c.id = ${caseId}::uuid` : Prisma.sql`(f.scope = 'mine' or c.id is not null)`}
    order by f.revoked_at is not null, f.created_at desc`;
  return rows.map(({ createdAt, readAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }));
}

/** Whether the actor sees this case. */
export async function seesCase(db: Db, caseId: string): Promise<boolean> {
  return (await db.case.findFirst({ where: { firmId: firmOf(db), id: caseId }, select: { id: true } })) !== null;
}
