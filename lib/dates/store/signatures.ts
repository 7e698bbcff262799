import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Signature } from '../rules/confirmation.ts';
import type { StoredDate } from '../types/stored.ts';

type Row = { userId: string; on: string; isLawyer: boolean };

/** Who stands for the present value of a date: who gave it, and who read it since. Days are the firm's. */
export async function signaturesOf(
  db: Db,
  { id, setBy, setAt, valueNo }: Pick<StoredDate, 'id' | 'setBy' | 'valueNo'> & { setAt: Date },
  zone: string,
): Promise<Signature[]> {
  const firmId = firmOf(db);
  return db.$queryRaw<Row[]>`
    select w.user_id as "userId", to_char(w.at at time zone ${zone}, 'YYYY-MM-DD') as "on",
      exists (select 1 from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = w.user_id and r.role = 'lawyer')
        as "isLawyer"
    from (select ${setBy}::uuid as user_id, ${setAt}::timestamptz as at
      union all select c.confirmed_by, c.confirmed_at from date_confirmation c
        where c.firm_id = ${firmId}::uuid and c.date_id = ${id}::uuid and c.value_no = ${valueNo}) w
    where w.user_id is not null order by w.at`;
}

/**
 * Whether a member other than this one may sign a date of a case: a lawyer or a paralegal who is still with the firm and,
 * where only its team sees the case, on it.
 */
export async function hasColleague(db: Db, userId: string, caseId: string): Promise<boolean> {
  const firmId = firmOf(db);
  const [row] = await db.$queryRaw<{ found: boolean }[]>`
    select exists (select 1 from member m join member_role r on r.firm_id = m.firm_id and r.user_id = m.user_id
      where m.firm_id = ${firmId}::uuid and m.user_id <> ${userId}::uuid and m.disabled_at is null
        and r.role in ('lawyer', 'paralegal')
        and (not exists (select 1 from case_restriction x where x.firm_id = ${firmId}::uuid and x.case_id = ${caseId}::uuid
            and x.lifted_at is null)
          or exists (select 1 from case_member t where t.firm_id = ${firmId}::uuid and t.case_id = ${caseId}::uuid
            and t.user_id = m.user_id))) as found`;
  return row?.found ?? false;
}

/** Keeps that somebody read a date in its source. */
export async function keepSignature(
  db: Db,
  signature: {
    date: StoredDate;
    caseId: string;
    source: string;
    outcome: 'first' | 'confirmed' | 'alone';
    by: string;
    at: Date;
  },
): Promise<void> {
  const { date, caseId, source, outcome, by, at } = signature;
  await db.$executeRaw`
    insert into date_confirmation (firm_id, id, date_id, case_id, due_on, state, value_no, source,
      outcome, confirmed_by, confirmed_at)
    values (${firmOf(db)}::uuid, ${newId()}::uuid, ${date.id}::uuid, ${caseId}::uuid, ${date.dueOn}::date, ${date.state},
      ${date.valueNo}, ${source}, ${outcome}, ${by}::uuid, ${at})`;
}
