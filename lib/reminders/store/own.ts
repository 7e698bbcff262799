import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Absence } from '../types.ts';

/** A member's absences that go on or are to come, the next first. `today` ISO, the firm's. */
export async function absencesOf(db: Db, userId: string, today: string): Promise<Absence[]> {
  const firmId = firmOf(db);
  return db.$queryRaw<Absence[]>`
    select a.id as "absenceId", a.from_on::text as "fromOn", a.until_on::text as "untilOn", m.name as by
    from member_absence a left join member m on m.firm_id = a.firm_id and m.user_id = a.entered_by
    where a.firm_id = ${firmId}::uuid and a.user_id = ${userId}::uuid and a.until_on >= ${today}::date and a.ended_at is null
    order by a.from_on, a.id limit 50`;
}

/** Keeps days on which a member is away; the new row's id. */
export async function insertAbsence(
  db: Db,
  absence: { userId: string; fromOn: string; untilOn: string; by: string | null; at: Date },
): Promise<string> {
  const { userId, fromOn, untilOn, by, at } = absence;
  const id = newId();
  await db.$executeRaw`
    insert into member_absence (firm_id, id, user_id, from_on, until_on, entered_by, entered_at)
    values (${firmOf(db)}::uuid, ${id}::uuid, ${userId}::uuid, ${fromOn}::date, ${untilOn}::date, ${by}::uuid, ${at})`;
  return id;
}

/** Ends a member's absence now, or before it began; false where there is none that stands. */
export async function endAbsence(db: Db, userId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await db.memberAbsence.updateMany({
    where: { firmId: firmOf(db), id, userId, endedAt: null },
    data: { endedAt: at },
  });
  return count === 1;
}

/** The hour of a person's daily mail; null: none. */
export async function saveDigestHour(db: Db, userId: string, digestHour: number | null): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: { digestHour } });
}
