import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { OPTIONAL_RULES } from '../rules/shown.ts';
import { warnOn } from '../rules/warning.ts';
import type { ChangeCause, StoredDate } from '../types/stored.ts';

/** Who gave dates their value, when and by which book. `by` null: the firm's own job. */
export type Hands = { by: string | null; at: Date; ruleset: string };

/** Of which case a date is, whether the firm's work on it has ended, and the firm's day (ISO). */
export type CaseNow = { caseId: string; isClosed: boolean; today: string };

/** A date as its table has it. */
export function rowOf(date: StoredDate, { caseId, isClosed, today }: CaseNow) {
  return {
    ...{ id: date.id, case_id: caseId, rule: date.rule, event_id: date.eventId, kind: date.kind },
    ...{ title: date.title, source: date.source },
    ...{ law_due_on: date.lawDueOn, law_safe_on: date.lawSafeOn, law_state: date.lawState },
    ...{ due_on: date.dueOn, safe_on: date.safeOn, state: date.state, hand: date.hand, met_on: date.metOn },
    ...{ critical: date.critical, confidence: date.confidence, standing: date.standing },
    particulars: date.particulars,
    ...{ former_due_on: date.formerDueOn, former_safe_on: date.formerSafeOn },
    warn_on: warnOn(date, { isClosed, today }),
  };
}

export type DateRow = ReturnType<typeof rowOf>;

/** New dates; of one that a fact brought, the fact's recorder is who set it where the firm's own job writes. */
export async function insertDates(db: Db, rows: readonly DateRow[], { by, at, ruleset }: Hands): Promise<void> {
  if (rows.length === 0) return;
  const firmId = firmOf(db);
  await db.$executeRaw`
    insert into case_date (firm_id, id, case_id, rule, event_id, kind, title, source, law_due_on, law_safe_on, law_state,
      due_on, safe_on, state, hand, met_on, critical, confidence, particulars, ruleset, standing, former_due_on, former_safe_on, warn_on,
      set_by, set_at)
    select ${firmId}::uuid, r.id, r.case_id, r.rule, r.event_id, r.kind, r.title, r.source, r.law_due_on, r.law_safe_on,
      r.law_state, r.due_on, r.safe_on, r.state, r.hand, r.met_on, r.critical, r.confidence,
      r.particulars, ${ruleset}, r.standing,
      r.former_due_on, r.former_safe_on, r.warn_on,
      coalesce(${by}::uuid, (select e.recorded_by from case_event e where e.firm_id = ${firmId}::uuid and e.id = r.event_id)),
      ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, case_id uuid, rule text, event_id uuid, kind text,
      title text, source text, law_due_on date, law_safe_on date, law_state text, due_on date, safe_on date, state text,
      hand text, met_on date, critical boolean, confidence text, particulars text, standing text, former_due_on date, former_safe_on date,
      warn_on date)`;
}

/** Writes dates anew. With `isNew` their value is another one: who gave it and when is written too. */
export async function updateDates(
  db: Db,
  rows: readonly DateRow[],
  { by, at, ruleset }: Hands,
  isNew: boolean,
): Promise<void> {
  if (rows.length === 0) return;
  await db.$executeRaw`
    update case_date d set event_id = r.event_id, law_due_on = r.law_due_on, law_safe_on = r.law_safe_on,
      law_state = r.law_state, due_on = r.due_on, safe_on = r.safe_on, state = r.state, hand = r.hand, met_on = r.met_on,
      critical = r.critical, confidence = r.confidence, particulars = r.particulars, ruleset = ${ruleset}, standing = r.standing,
      former_due_on = r.former_due_on, former_safe_on = r.former_safe_on, warn_on = r.warn_on,
      set_by = case when ${isNew} then ${by}::uuid else d.set_by end,
      set_at = case when ${isNew} then ${at} else d.set_at end,
      value_no = d.value_no + case when ${isNew} then 1 else 0 end, revision = d.revision + 1
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, event_id uuid, law_due_on date, law_safe_on date,
      law_state text, due_on date, safe_on date, state text, hand text, met_on date, critical boolean, confidence text,
      particulars text, standing text, former_due_on date, former_safe_on date, warn_on date)
    where d.firm_id = ${firmOf(db)}::uuid and d.id = r.id`;
}

export type Change = {
  caseId: string;
  from: StoredDate;
  to: StoredDate;
  cause: ChangeCause;
  eventId?: string | null;
  reason?: string;
};

/** Keeps what a date was, what it became and why. */
export async function keepChanges(db: Db, changes: readonly Change[], { by, at, ruleset }: Hands): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ caseId, from, to, cause, eventId = null, reason = '' }) => ({
    ...{ id: newId(), date_id: to.id, case_id: caseId, cause, event_id: eventId, reason },
    ...{ from_due_on: from.dueOn, from_state: from.state, from_standing: from.standing },
    ...{ to_due_on: to.dueOn, to_state: to.state },
  }));
  await db.$executeRaw`
    insert into date_change (firm_id, id, date_id, case_id, cause, event_id, reason, from_due_on, from_state, from_standing,
      to_due_on, to_state, ruleset, changed_by, changed_at)
    select ${firmOf(db)}::uuid, r.id, r.date_id, r.case_id, r.cause, r.event_id, r.reason, r.from_due_on, r.from_state,
      r.from_standing, r.to_due_on, r.to_state, ${ruleset}, ${by}::uuid, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, date_id uuid, case_id uuid, cause text,
      event_id uuid, reason text, from_due_on date, from_state text, from_standing text, to_due_on date, to_state text)`;
}

/** The first day that one of a case's dates warns from, by the same rule as `keepNextDate`; for whoever writes without it. */
export const nextDate = (rows: readonly DateRow[], today: string): string | null =>
  rows
    .filter(({ rule, due_on }) => !OPTIONAL_RULES.includes(rule) || (due_on ?? today) >= today)
    .flatMap(({ warn_on }) => warn_on ?? [])
    .sort()[0] ?? null;

/**
 * Keeps on each case the first day that one of its dates warns from. A right whose last day has passed unused is no next
 * date. `today` ISO, the firm's.
 */
export async function keepNextDate(db: Db, caseIds: readonly string[], today: string): Promise<void> {
  const firmId = firmOf(db);
  await db.$executeRaw`
    update cases c set next_date = n.day from (
      select a.id, (select min(d.warn_on) from case_date d where d.firm_id = ${firmId}::uuid and d.case_id = a.id
        and (d.rule <> all (${OPTIONAL_RULES}::text[]) or coalesce(d.due_on >= ${today}::date, true))) as day
      from unnest(${caseIds}::uuid[]) as a(id)) n
    where c.firm_id = ${firmId}::uuid and c.id = n.id and c.next_date is distinct from n.day`;
}
