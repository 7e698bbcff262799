import { type Db, firmOf } from '../../platform/db.ts';
import { notFound } from '../../platform/problem.ts';
import type { TeamRole } from '../types.ts';

export type Seat = { userId: string; role: TeamRole };

/** Who is on the case's team. */
export async function loadTeam(db: Db, caseId: string): Promise<Seat[]> {
  const rows = await db.caseMember.findMany({
    where: { firmId: firmOf(db), caseId },
    select: { userId: true, role: true },
    orderBy: { addedAt: 'asc' },
  });
  return rows as Seat[];
}

/** Refuses "not found" unless all of them are members of the firm who may sign in. */
export async function mustBeMembers(db: Db, userIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(userIds)];
  const known = await db.member.count({ where: { firmId: firmOf(db), userId: { in: wanted }, disabledAt: null } });
  if (known !== wanted.length) notFound();
}

/** Makes the team what `seats` says; the lead's id goes on the case's row. */
export async function writeTeam(
  db: Db,
  caseId: string,
  { before, seats }: { before: readonly Seat[]; seats: readonly Seat[] },
  by: { userId: string | null; now: Date },
): Promise<void> {
  const firmId = firmOf(db);
  const gone = before.filter((seat) => !seats.some((other) => other.userId === seat.userId));
  if (gone.length > 0)
    await db.caseMember.deleteMany({ where: { firmId, caseId, userId: { in: gone.map((seat) => seat.userId) } } });
  const fresh = seats.filter((seat) => !before.some((other) => other.userId === seat.userId));
  if (fresh.length > 0)
    await db.caseMember.createMany({
      data: fresh.map((seat) => ({ firmId, caseId, ...seat, addedAt: by.now, addedBy: by.userId })),
    });
  for (const seat of seats.filter((one) => before.some((b) => b.userId === one.userId && b.role !== one.role))) {
    await db.caseMember.updateMany({ where: { firmId, caseId, userId: seat.userId }, data: { role: seat.role } });
  }
  const leadId = seats.find((seat) => seat.role === 'lead')?.userId ?? null;
  await db.$executeRaw`update cases set lead_id = ${leadId}::uuid, activity_at = greatest(activity_at, ${by.now})
    where firm_id = ${firmId}::uuid and id = ${caseId}::uuid`;
}

/** Why, since when and by whom the case is its team's alone; null where it is not. */
export async function openRestriction(
  db: Db,
  caseId: string,
): Promise<{ reason: string; by: string | null; at: string } | null> {
  const [row] = await db.$queryRaw<{ reason: string; by: string | null; at: Date }[]>`
    select r.reason, r.restricted_at as at,
      (select m.name from member m where m.firm_id = r.firm_id and m.user_id = r.restricted_by) as by
    from case_restriction r
    where r.firm_id = ${firmOf(db)}::uuid and r.case_id = ${caseId}::uuid and r.lifted_at is null`;
  return row ? { ...row, at: row.at.toISOString() } : null;
}
