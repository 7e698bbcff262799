import { type Db, firmOf, toDate, toIsoOrNull } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import type { Proceeding } from './types.ts';

/** The case's proceedings in their order. */
export async function loadProceedings(db: Db, caseId: string): Promise<Proceeding[]> {
  const rows = await db.proceeding.findMany({
    where: { firmId: firmOf(db), caseId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    track: row.track as Proceeding['track'],
    agency: row.agency as Proceeding['agency'],
    officeId: row.officeId,
    courtId: row.courtId,
    judge: row.judge,
    number: row.number,
    startedOn: toIsoOrNull(row.startedOn),
    endedOn: toIsoOrNull(row.endedOn),
    note: row.note,
  }));
}

/** Which of the case's proceedings events on its timeline belong to. */
export async function proceedingsWithEvents(db: Db, caseId: string): Promise<Set<string>> {
  const rows = await db.caseEvent.findMany({
    where: { firmId: firmOf(db), caseId, proceedingId: { not: null } },
    select: { proceedingId: true },
    distinct: ['proceedingId'],
  });
  return new Set(rows.flatMap((row) => row.proceedingId ?? []));
}

export type NewProceeding = Omit<Proceeding, 'id'> & { id: string | null };

/**
 * Makes the case's proceedings these, in this order, and brings its court and office up to date; their ids. Ids must
 * be the case's own; one that is left out must have no events.
 */
export async function writeProceedings(
  db: Db,
  caseId: string,
  proceedings: readonly NewProceeding[],
): Promise<string[]> {
  const firmId = firmOf(db);
  const kept = proceedings.flatMap(({ id }) => id ?? []);
  await db.proceeding.deleteMany({ where: { firmId, caseId, id: { notIn: kept } } });
  const ids: string[] = [];
  for (const [position, { id, startedOn, endedOn, ...rest }] of proceedings.entries()) {
    const data = {
      ...rest,
      position,
      startedOn: startedOn === null ? null : toDate(startedOn),
      endedOn: endedOn === null ? null : toDate(endedOn),
    };
    const rowId = id ?? newId();
    if (id) await db.proceeding.updateMany({ where: { firmId, caseId, id }, data });
    else await db.proceeding.create({ data: { ...data, firmId, id: rowId, caseId } });
    ids.push(rowId);
  }
  await projectPlace(db, caseId);
  return ids;
}

/** Court and office of the case: those of its newest open proceeding, or of the newest where none is open. */
export async function projectPlace(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    update cases set (court_id, office_id) = (
      select p.court_id, p.office_id from proceeding p where p.firm_id = cases.firm_id and p.case_id = cases.id
      order by p.ended_on is not null, p.position desc limit 1)
    where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid`;
}
