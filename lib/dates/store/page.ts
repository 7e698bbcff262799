import { type Db, firmOf, toIso } from '../../platform/db.ts';
import type { Kept } from '../rules/shown.ts';
import type { DateEvent, KeptDate, PermitCount, Signer } from '../types.ts';
import { storedOf } from './stored.ts';

type SignerRow = Omit<Signer, 'at'> & { dateId: string; at: Date };

/** Who stands for the present value of each date of a case, in order. */
async function signers(db: Db, caseId: string): Promise<Map<string, Signer[]>> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<SignerRow[]>`
    select w.date_id as "dateId", w.user_id as "userId", m.name, m.initials, w.at, w.source,
      exists (select 1 from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = w.user_id and r.role = 'lawyer')
        as "isLawyer"
    from (select d.id as date_id, d.set_by as user_id, d.set_at as at, null as source, 0 as place from case_date d
        where d.firm_id = ${firmId}::uuid and d.case_id = ${caseId}::uuid and d.set_by is not null
      union all select c.date_id, c.confirmed_by, c.confirmed_at, c.source, 1 from date_confirmation c
        join case_date d on d.firm_id = c.firm_id and d.id = c.date_id
        where c.firm_id = ${firmId}::uuid and c.case_id = ${caseId}::uuid and c.value_no = d.value_no) w
    join member m on m.firm_id = ${firmId}::uuid and m.user_id = w.user_id order by w.place, w.at`;
  const byDate = Map.groupBy(rows, ({ dateId }) => dateId);
  return new Map(
    [...byDate].map(([dateId, found]) => [
      dateId,
      found.map(({ dateId: _, at, ...signer }) => ({ ...signer, at: at.toISOString() })),
    ]),
  );
}

/** The dates kept of a case with who stands for them and what a recount found. Three statements. */
export async function keptDates(db: Db, caseId: string): Promise<Kept[]> {
  const firmId = firmOf(db);
  const rows = await db.caseDate.findMany({
    where: { firmId, caseId },
    include: { differences: { where: { settledAt: null }, select: { id: true, dueOn: true, state: true } } },
  });
  const signed = rows.length > 0 ? await signers(db, caseId) : new Map<string, Signer[]>();
  return rows.map((row) => {
    const [found] = row.differences;
    const difference: KeptDate['difference'] = found
      ? { id: found.id, dueOn: found.dueOn && toIso(found.dueOn), state: found.state }
      : null;
    return { ...storedOf(row), signers: signed.get(row.id) ?? [], difference };
  });
}

type EventRow = Omit<DateEvent, 'at' | 'from' | 'to'> & {
  at: Date;
  fromDueOn: string | null;
  fromState: string | null;
  toDueOn: string | null;
  toState: string;
};

/** Whatever became of a date, newest first: what changed it, who read it. */
export async function dateHistory(db: Db, dateId: string): Promise<DateEvent[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<EventRow[]>`
    select w.*, m.name as by from (
      select c.id, c.changed_at as at, c.changed_by, c.cause as what, c.from_due_on::text as "fromDueOn",
        c.from_state as "fromState", c.to_due_on::text as "toDueOn", c.to_state as "toState", c.reason as text,
        c.event_id as "eventId"
      from date_change c where c.firm_id = ${firmId}::uuid and c.date_id = ${dateId}::uuid
      union all
      select s.id, s.confirmed_at, s.confirmed_by, s.outcome, null, null, s.due_on::text, s.state, s.source, null
      from date_confirmation s where s.firm_id = ${firmId}::uuid and s.date_id = ${dateId}::uuid) w
    left join member m on m.firm_id = ${firmId}::uuid and m.user_id = w.changed_by
    order by w.at desc, w.id desc limit 50`;
  return rows.map(({ id, at, by, what, fromDueOn, fromState, toDueOn, toState, text, eventId }) => ({
    ...{ id, at: at.toISOString(), by, what, text, eventId },
    from: fromState === null ? null : { dueOn: fromDueOn, state: fromState },
    to: { dueOn: toDueOn, state: toState },
  }));
}

/** The government's last number of the work-permit clock; null where nobody typed one in. */
export async function lastPermitCount(db: Db, caseId: string): Promise<PermitCount | null> {
  const firmId = firmOf(db);
  const [row] = await db.$queryRaw<PermitCount[]>`
    select c.days, c.ours, c.as_of::text as "asOf", c.source, m.name as by from permit_count c
    left join member m on m.firm_id = c.firm_id and m.user_id = c.recorded_by
    where c.firm_id = ${firmId}::uuid and c.case_id = ${caseId}::uuid and c.latest`;
  return row ?? null;
}
