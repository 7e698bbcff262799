import { type Db, firmOf, toIsoOrNull } from '../../platform/db.ts';
import type { DateStanding, Hand, LawState, StoredDate, StoredKind } from '../types/stored.ts';

/** A date as its table has it. */
export type StoredRow = {
  id: string;
  caseId: string;
  rule: string;
  eventId: string | null;
  kind: string;
  title: string;
  source: string;
  lawDueOn: Date | null;
  lawSafeOn: Date | null;
  lawState: string;
  dueOn: Date | null;
  safeOn: Date | null;
  state: string;
  hand: string | null;
  metOn: Date | null;
  critical: boolean;
  confidence: string;
  particulars: string | null;
  standing: string;
  formerDueOn: Date | null;
  formerSafeOn: Date | null;
  warnOn: Date | null;
  setBy: string | null;
  valueNo: number;
  revision: number;
};

export const storedOf = (row: StoredRow): StoredDate => ({
  ...{ id: row.id, rule: row.rule, eventId: row.eventId, title: row.title, source: row.source },
  kind: row.kind as StoredKind,
  ...{ lawDueOn: toIsoOrNull(row.lawDueOn), lawSafeOn: toIsoOrNull(row.lawSafeOn), lawState: row.lawState as LawState },
  ...{ dueOn: toIsoOrNull(row.dueOn), safeOn: toIsoOrNull(row.safeOn), state: row.state as StoredDate['state'] },
  ...{ hand: row.hand as Hand | null, metOn: toIsoOrNull(row.metOn), critical: row.critical },
  particulars: row.particulars,
  ...{ confidence: row.confidence as StoredDate['confidence'], standing: row.standing as DateStanding },
  ...{ formerDueOn: toIsoOrNull(row.formerDueOn), formerSafeOn: toIsoOrNull(row.formerSafeOn) },
  ...{ warnOn: toIsoOrNull(row.warnOn), setBy: row.setBy, valueNo: row.valueNo, revision: row.revision },
});

/** What is kept of the dates of some cases, case by case. */
export async function storedDates(db: Db, caseIds: readonly string[]): Promise<Map<string, StoredDate[]>> {
  const rows = await db.caseDate.findMany({ where: { firmId: firmOf(db), caseId: { in: [...caseIds] } } });
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  return new Map([...byCase].map(([caseId, found]) => [caseId, found.map(storedOf)]));
}

/**
 * A date and its case, locked until the transaction ends; null where there is none to be seen. The case first, as whoever
 * records on it locks it: what a recount or a recording writes then is not written over, and nobody waits for the other.
 */
export async function lockDate(
  db: Db,
  dateId: string,
): Promise<{ date: StoredDate; caseId: string; isClosed: boolean; setAt: Date; ruleset: string } | null> {
  const firmId = firmOf(db);
  const [locked] = await db.$queryRaw<{ id: string }[]>`
    select c.id from cases c where c.firm_id = ${firmId}::uuid and c.id = (
      select d.case_id from case_date d where d.firm_id = ${firmId}::uuid and d.id = ${dateId}::uuid) for update`;
  if (!locked) return null;
  const row = await db.caseDate.findFirst({
    where: { firmId, id: dateId },
    include: { case: { select: { closedOn: true } } },
  });
  if (!row) return null;
  const { caseId, setAt, ruleset } = row;
  return { date: storedOf(row), caseId, isClosed: row.case.closedOn !== null, setAt, ruleset };
}
