import { enterDate } from '../../lib/dates/commands/enter.ts';
import type { StaffActor } from '../../lib/platform/actor.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { addAbsence, addAbsenceOf } from '../../lib/reminders/commands/own.ts';
import { at, ok, type TestFirm } from './firm.ts';
import { asSuperuser } from './sql.ts';

/** A date put in by hand, of that day; not critical, so that nobody need sign it. Its id. */
export async function dateOn(by: StaffActor, caseId: string, dueOn: string, critical = false): Promise<string> {
  const order = { title: 'Witness list', source: 'Order of 2 March, page 2' };
  const asked = { caseId, ...order, dueOn, critical: critical ? ('yes' as const) : ('no' as const) };
  return ok(await enterDate(by, asked, at('2026-03-01'))).dateId;
}

/** When a member's daily mail comes: their zone and hour. */
export async function daily(actor: StaffActor, timeZone: string, digestHour: number | null): Promise<void> {
  await transact(contextOf(actor), (db) =>
    db.user.update({ where: { id: actor.userId }, data: { timeZone, digestHour } }),
  );
}

export type Notice = { userId: string; kind: string; level: string | null; dateId: string | null; forDay: string };

/** What a firm's members were told of, in order; each with the mail it went with. */
export const noticesOf = (firmId: string) =>
  asSuperuser<Notice & { messageId: string; sentAt: Date }>(
    `select user_id as "userId", kind, level, date_id as "dateId", for_day::text as "forDay", message_id as "messageId",
      sent_at as "sentAt" from member_notice where firm_id = $1 order by sent_at, kind, user_id, date_id`,
    [firmId],
  );

/** Days on which the owner and the paralegal are away, for samples that name them. */
export async function absencesOf({ owner, paralegal }: TestFirm): Promise<{ absence: string; absenceOf: string }> {
  const days = { fromOn: '2099-02-02', untilOn: '2099-02-09' };
  const { absenceId: absence } = ok(await addAbsence(owner, days));
  const { absenceId: absenceOf } = ok(await addAbsenceOf(owner, { ...days, userId: paralegal.userId }));
  return { absence, absenceOf };
}
