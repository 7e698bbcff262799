import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { Snooze } from '../../reminders/types.ts';
import type { Kept } from '../rules/shown.ts';
import type { DateEvent, KeptDate, PermitCount, Signer } from '../types.ts';
import { type StoredRow, storedOf } from './stored.ts';

type KeptRow = StoredRow & { difference: KeptDate['difference']; signers: Signer[] };

const ISO = Prisma.sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Who stands for the present value of a date `d`, in order: who gave it, and who read it since. */
const signers = (firmId: string) => Prisma.sql`(
  select coalesce(json_agg(json_build_object('userId', w.user_id, 'name', m.name, 'initials', m.initials,
      'at', to_char(w.at at time zone 'UTC', ${ISO}), 'source', w.source,
      'isLawyer', exists (select 1 from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = w.user_id
        and r.role = 'lawyer')) order by w.place, w.at), '[]')
  from (select d.set_by as user_id, d.set_at as at, null as source, 0 as place
    union all select c.confirmed_by, c.confirmed_at, c.source, 1 from date_confirmation c
      where c.firm_id = ${firmId}::uuid and c.date_id = d.id and c.value_no = d.value_no) w
  join member m on m.firm_id = ${firmId}::uuid and m.user_id = w.user_id) as signers`;

/** The dates kept of a case with who stands for them and what a recount found. */
export async function keptDates(db: Db, caseId: string): Promise<Kept[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<KeptRow[]>`
    select d.id, d.case_id as "caseId", d.rule, d.event_id as "eventId", d.kind, d.title, d.source,
      d.law_due_on as "lawDueOn", d.law_safe_on as "lawSafeOn", d.law_state as "lawState", d.due_on as "dueOn",
      d.safe_on as "safeOn", d.state, d.hand, d.met_on as "metOn", d.critical, d.confidence,
      d.particulars, d.standing,
      d.former_due_on as "formerDueOn", d.former_safe_on as "formerSafeOn", d.warn_on as "warnOn", d.set_by as "setBy",
      d.value_no as "valueNo", d.revision,
      (select json_build_object('id', x.id, 'dueOn', x.due_on, 'state', x.state) from date_difference x
        where x.firm_id = ${firmId}::uuid and x.date_id = d.id and x.settled_at is null) as difference,
      ${signers(firmId)}
    from case_date d where d.firm_id = ${firmId}::uuid and d.case_id = ${caseId}::uuid`;
  return rows.map(({ difference, signers: signed, ...row }) => ({ ...storedOf(row), difference, signers: signed }));
}

type StoryRow = {
  id: string;
  at: Date;
  by: string | null;
  what: DateEvent['what'] | 'snooze';
  fromDueOn: string | null;
  fromState: string | null;
  toDueOn: string | null;
  toState: string;
  text: string;
  eventId: string | null;
};

/** Whatever became of a date, newest first: what changed it, who read it; and who put reminders of its present value off. */
export async function dateStory(
  db: Db,
  dateId: string,
): Promise<{ history: readonly DateEvent[]; snoozes: readonly Snooze[] }> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<StoryRow[]>`
    select w.*, m.name as by from (
      select c.id, c.changed_at as at, c.changed_by, c.cause as what, c.from_due_on::text as "fromDueOn",
        c.from_state as "fromState", c.to_due_on::text as "toDueOn", c.to_state as "toState", c.reason as text,
        c.event_id as "eventId"
      from date_change c where c.firm_id = ${firmId}::uuid and c.date_id = ${dateId}::uuid
      union all
      select s.id, s.confirmed_at, s.confirmed_by, s.outcome, null, null, s.due_on::text, s.state, s.source, null
      from date_confirmation s where s.firm_id = ${firmId}::uuid and s.date_id = ${dateId}::uuid
      union all
      select z.id, z.snoozed_at, z.user_id, 'snooze', null, null, z.until_on::text, '', z.reason, null
      from date_snooze z where z.firm_id = ${firmId}::uuid and z.date_id = ${dateId}::uuid
        and z.value_no = (select d.value_no from case_date d where d.firm_id = ${firmId}::uuid and d.id = ${dateId}::uuid)) w
    left join member m on m.firm_id = ${firmId}::uuid and m.user_id = w.changed_by
    order by w.at desc, w.id desc limit 50`;
  const history: DateEvent[] = [];
  const snoozes: Snooze[] = [];
  for (const { id, at, by, what, fromDueOn, fromState, toDueOn, toState, text, eventId } of rows) {
    const seen = { id, at: at.toISOString() };
    if (what === 'snooze') snoozes.push({ ...seen, name: by ?? '', untilOn: toDueOn ?? '', reason: text });
    else {
      const from = fromState === null ? null : { dueOn: fromDueOn, state: fromState };
      history.push({ ...seen, by, what, text, eventId, from, to: { dueOn: toDueOn, state: toState } });
    }
  }
  return { history, snoozes };
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
