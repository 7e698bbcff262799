import { type Db, firmOf, toIsoOrNull } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { DatePoint } from '../types/stored.ts';
import type { Hands } from './write.ts';

/** What a recomputation would make of a date. */
export type Difference = { caseId: string; dateId: string; to: DatePoint };

const asText = (dueOn: string | null, safeOn: string | null, state: string): string => `${dueOn} ${safeOn} ${state}`;

/**
 * Lists for a person what a recomputation found to be otherwise in some cases; what was listed and is no longer found is
 * settled as vanished. How many were new.
 */
export async function noteDifferences(
  db: Db,
  caseIds: readonly string[],
  found: readonly Difference[],
  { at, ruleset }: Hands,
): Promise<number> {
  const firmId = firmOf(db);
  const listed = await db.dateDifference.findMany({
    // What a lawyer left as it is is not listed again while it stays the same.
    where: { firmId, caseId: { in: [...caseIds] }, OR: [{ settledAt: null }, { outcome: 'kept' }] },
  });
  if (listed.length === 0 && found.length === 0) return 0;
  const wanted = new Map(found.map((one) => [one.dateId, one]));
  const stands = ({ dateId, dueOn, safeOn, state }: (typeof listed)[number]): boolean => {
    const one = wanted.get(dateId)?.to;
    const value = asText(toIsoOrNull(dueOn), toIsoOrNull(safeOn), state);
    return one !== undefined && value === asText(one.dueOn, one.safeOn, one.state);
  };
  const kept = new Set(listed.filter(stands).map(({ dateId }) => dateId));
  const vanished = listed.filter((row) => row.settledAt === null && !kept.has(row.dateId)).map(({ id }) => id);
  if (vanished.length > 0) {
    await db.dateDifference.updateMany({
      where: { firmId, id: { in: vanished } },
      data: { settledAt: at, outcome: 'vanished' },
    });
  }
  const rows = found
    .filter(({ dateId }) => !kept.has(dateId))
    .map(({ caseId, dateId, to }) => ({
      ...{ id: newId(), case_id: caseId, date_id: dateId, due_on: to.dueOn, safe_on: to.safeOn, state: to.state },
    }));
  if (rows.length === 0) return 0;
  await db.$executeRaw`
    insert into date_difference (firm_id, id, date_id, case_id, due_on, safe_on, state, ruleset, found_at)
    select ${firmId}::uuid, r.id, r.date_id, r.case_id, r.due_on, r.safe_on, r.state, ${ruleset}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, date_id uuid, case_id uuid, due_on date, safe_on date, state text)`;
  return rows.length;
}
