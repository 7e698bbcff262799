import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Telling } from '../types.ts';

/** A mail to a person: the digest of a day (ISO), or the dates it is about. `messageId`: of the outbox. */
export type Sent = { userId: string; messageId: string; forDay: string; dates: readonly Telling[] | null };

/**
 * Keeps what people are told of, in the transaction that sends it. A row that is there already fails the whole run, its
 * mails with it. In the order of the cases, as whoever writes on many of them locks them: neither waits for the other for ever.
 */
export async function keepNotices(db: Db, sent: readonly Sent[], at: Date): Promise<void> {
  if (sent.length === 0) return;
  const rows = sent.flatMap(({ userId, messageId, forDay, dates }) =>
    (dates ?? [null]).map((date) => ({
      ...{ id: newId(), user_id: userId, kind: date ? 'urgent' : 'digest', for_day: forDay, message_id: messageId },
      ...{ date_id: date?.dateId, case_id: date?.caseId, value_no: date?.valueNo, level: date?.level },
    })),
  );
  await db.$executeRaw`
    insert into member_notice (firm_id, id, user_id, kind, for_day, date_id, case_id, value_no, level, message_id, sent_at)
    select ${firmOf(db)}::uuid, r.id, r.user_id, r.kind, r.for_day, r.date_id, r.case_id, r.value_no, r.level, r.message_id, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, user_id uuid, kind text, for_day date, date_id uuid,
      case_id uuid, value_no integer, level text, message_id uuid)
    order by r.case_id, r.date_id`;
}
