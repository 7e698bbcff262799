import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';

/** Keeps that a person wants not to be told of a date's value before a day. */
export async function keepSnooze(
  db: Db,
  snooze: {
    date: { id: string; valueNo: number };
    caseId: string;
    userId: string;
    untilOn: string;
    reason: string;
    at: Date;
  },
): Promise<void> {
  const { date, caseId, userId, untilOn, reason, at } = snooze;
  await db.$executeRaw`
    insert into date_snooze (firm_id, id, date_id, case_id, user_id, value_no, until_on, reason, snoozed_at)
    values (${firmOf(db)}::uuid, ${newId()}::uuid, ${date.id}::uuid, ${caseId}::uuid, ${userId}::uuid, ${date.valueNo},
      ${untilOn}::date, ${reason}, ${at})`;
}
