import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Snooze } from '../types.ts';

const SHOWN = 20;

/** Who put reminders of a date's present value off, until when and why; newest first. */
export async function snoozesOf(db: Db, dateId: string): Promise<Snooze[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(Omit<Snooze, 'at'> & { at: Date })[]>`
    select s.id, m.name, s.until_on::text as "untilOn", s.reason, s.snoozed_at as at
    from date_snooze s join member m on m.firm_id = s.firm_id and m.user_id = s.user_id
    where s.firm_id = ${firmId}::uuid and s.date_id = ${dateId}::uuid
      and s.value_no = (select d.value_no from case_date d where d.firm_id = ${firmId}::uuid and d.id = ${dateId}::uuid)
    order by s.snoozed_at desc, s.id desc limit ${SHOWN}`;
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

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
