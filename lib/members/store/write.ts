import { revokeFeeds } from '../../calendar/store/feeds.ts';
import { initialsOf } from '../../firm/rules.ts';
import { type Db, firmOf } from '../../platform/db.ts';

/** Name and roles as given; roles no longer held are taken away. */
export async function writeMember(
  db: Db,
  userId: string,
  { name, roles }: { name: string; roles: readonly string[] },
): Promise<void> {
  const firmId = firmOf(db);
  const initials = initialsOf(name);
  await db.member.update({ where: { firmId_userId: { firmId, userId } }, data: { name, initials } });
  await db.memberRole.deleteMany({ where: { firmId, userId, role: { notIn: [...roles] } } });
  await db.memberRole.createMany({
    data: [...new Set(roles)].map((role) => ({ firmId, userId, role })),
    skipDuplicates: true,
  });
}

/** May no longer sign in (`at`), or may again (null). */
export async function setDisabled(db: Db, userId: string, at: Date | null, by: string | null): Promise<void> {
  const firmId = firmOf(db);
  await db.member.update({
    where: { firmId_userId: { firmId, userId } },
    data: { disabledAt: at, disabledBy: at && by },
  });
}

/** Takes back every way in that was handed out: tokens of the API, calendar addresses, links not yet used. How many tokens. */
export async function revokeWaysIn(db: Db, userId: string, now: Date): Promise<number> {
  const { count } = await db.apiToken.updateMany({
    where: { firmId: firmOf(db), userId, revokedAt: null },
    data: { revokedAt: now },
  });
  await revokeFeeds(db, userId, now);
  await db.userToken.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  return count;
}
