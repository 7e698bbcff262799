import { type Db, firmOf, toIsoOrNull } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { DatePoint, LawState } from '../types/stored.ts';
import type { Hands } from './write.ts';

/** What a recomputation would make of a date, and of which of its values. */
export type Difference = { caseId: string; dateId: string; valueNo: number; to: DatePoint };

/** A difference that waits for a person (`id`), or one that a lawyer decided to leave (`isKept`). */
export type Listed = { id: string; dateId: string; isKept: boolean; value: string };

const valueText = ({ dueOn, safeOn, state }: Pick<DatePoint, 'dueOn' | 'safeOn' | 'state'>): string =>
  `${dueOn} ${safeOn} ${state}`;

/**
 * The differences of some cases that wait for a person, and those a lawyer left as they are: these of the date's present
 * value alone, since a date that has changed since is another one.
 */
export async function listedDifferences(db: Db, caseIds: readonly string[]): Promise<Listed[]> {
  const rows = await db.dateDifference.findMany({
    where: { firmId: firmOf(db), caseId: { in: [...caseIds] }, OR: [{ settledAt: null }, { outcome: 'kept' }] },
    include: { date: { select: { valueNo: true } } },
  });
  return rows
    .filter(({ settledAt, valueNo, date }) => settledAt === null || valueNo === date.valueNo)
    .map(({ id, dateId, settledAt, state, ...row }) => ({
      ...{ id, dateId, isKept: settledAt !== null },
      value: valueText({ dueOn: toIsoOrNull(row.dueOn), safeOn: toIsoOrNull(row.safeOn), state: state as LawState }),
    }));
}

/** Whether a recomputation has told of this value of a date before, so that no fact recorded since brings it. */
export const isListed = (listed: readonly Listed[], dateId: string, to: DatePoint): boolean =>
  listed.some((one) => one.dateId === dateId && one.value === valueText(to));

/**
 * Lists for a person what a recomputation found to be otherwise in some cases; what was listed and is no longer found is
 * settled as vanished. What a lawyer left as it is is not listed again while it stays the same. How many were new.
 */
export async function noteDifferences(
  db: Db,
  listed: readonly Listed[],
  found: readonly Difference[],
  { at, ruleset }: Hands,
): Promise<number> {
  if (listed.length === 0 && found.length === 0) return 0;
  const firmId = firmOf(db);
  const wanted = new Map(found.map((one) => [one.dateId, valueText(one.to)]));
  const kept = new Set(listed.filter(({ dateId, value }) => wanted.get(dateId) === value).map(({ dateId }) => dateId));
  const vanished = listed.filter((row) => !row.isKept && !kept.has(row.dateId)).map(({ id }) => id);
  if (vanished.length > 0) {
    await db.dateDifference.updateMany({
      where: { firmId, id: { in: vanished } },
      data: { settledAt: at, outcome: 'vanished' },
    });
  }
  const rows = found
    .filter(({ dateId }) => !kept.has(dateId))
    .map(({ caseId, dateId, valueNo, to }) => ({
      ...{
        id: newId(),
        case_id: caseId,
        date_id: dateId,
        value_no: valueNo,
        due_on: to.dueOn,
        safe_on: to.safeOn,
        state: to.state,
      },
    }));
  if (rows.length === 0) return 0;
  await db.$executeRaw`
    insert into date_difference (firm_id, id, date_id, case_id, value_no, due_on, safe_on, state, ruleset, found_at)
    select ${firmId}::uuid, r.id, r.date_id, r.case_id, r.value_no, r.due_on, r.safe_on, r.state, ${ruleset}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, date_id uuid, case_id uuid, value_no integer, due_on date, safe_on date, state text)`;
  return rows.length;
}
