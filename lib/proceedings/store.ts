import { tailOf } from '../people/rules.ts';
import { type Db, firmOf, toDate, toIsoOrNull } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { blind, sealField } from '../platform/vault.ts';
import { identityIn } from './rules.ts';
import type { Agency, Proceeding } from './types.ts';

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
    identity: row.numberKind === null ? null : { kind: row.numberKind, tail: row.numberTail ?? '' },
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

/** `keepsNumber`: an identity number on file stays where no number is given. */
export type NewProceeding = Omit<Proceeding, 'id' | 'identity'> & { id: string | null; keepsNumber: boolean };

/** The columns of a number: sealed for its row where it is an identity number, else as it was typed. */
async function numberColumns(db: Db, id: string, agency: Agency, typed: string) {
  const identity = identityIn(agency, typed);
  if (!identity) {
    return { number: typed, numberKind: null, numberCipher: null, numberBlind: null, numberTail: null };
  }
  const { kind, value } = identity;
  return {
    number: '',
    numberKind: kind,
    numberCipher: await sealField(db, numberPlace(id), value),
    numberBlind: blind(db, kind, value),
    numberTail: tailOf(value),
  };
}

/** Where the sealed number of a proceeding belongs. */
export const numberPlace = (id: string) => ({ table: 'proceeding', row: id, column: 'number_cipher' });

/** Seals identity numbers that lie in clear, at most so many; how many. */
export async function sealProceedings(db: Db, most: number): Promise<number> {
  const firmId = firmOf(db);
  const clear = await db.$queryRaw<{ id: string; agency: Agency; number: string }[]>`
    select p.id, p.agency, p.number from proceeding p where p.firm_id = ${firmId}::uuid and p.number <> ''`;
  const open = clear.filter(({ agency, number }) => identityIn(agency, number)).slice(0, most);
  for (const { id, agency, number } of open) {
    await db.proceeding.updateMany({
      where: { firmId, id, number },
      data: await numberColumns(db, id, agency, number),
    });
  }
  return open.length;
}

/**
 * Makes the case's proceedings these, in this order; their ids. Ids must be the case's own; one that is left out must
 * have no events. The caller recomputes the case: its court and office follow.
 */
export async function writeProceedings(
  db: Db,
  caseId: string,
  proceedings: readonly NewProceeding[],
  now: Date,
): Promise<string[]> {
  const firmId = firmOf(db);
  const kept = proceedings.flatMap(({ id }) => id ?? []);
  await db.proceeding.deleteMany({ where: { firmId, caseId, id: { notIn: kept } } });
  const before = new Map((await loadProceedings(db, caseId)).map((row) => [row.id, row]));
  const ids: string[] = [];
  for (const [position, { id, number, keepsNumber, startedOn, endedOn, ...rest }] of proceedings.entries()) {
    const rowId = id ?? newId();
    const isSaid = rest.courtId !== (before.get(id ?? '')?.courtId ?? null);
    const data = {
      ...rest,
      ...(isSaid && { courtSetAt: rest.courtId ? now : null }),
      // Left out, the columns of an identity number stay as they are.
      ...(number === '' && keepsNumber ? { number } : await numberColumns(db, rowId, rest.agency, number)),
      position,
      startedOn: startedOn === null ? null : toDate(startedOn),
      endedOn: endedOn === null ? null : toDate(endedOn),
    };
    if (id) await db.proceeding.updateMany({ where: { firmId, caseId, id }, data });
    else await db.proceeding.create({ data: { ...data, firmId, id: rowId, caseId } });
    ids.push(rowId);
  }
  return ids;
}

/**
 * Court and office of the case: those of its newest open proceeding, or of the newest where none is open. The court is
 * the one `courtEventId` names (the fact that says where the case is now, if one does) unless a court was said by hand
 * after that was recorded, or the proceeding is a later one before USCIS.
 */
export async function projectPlace(db: Db, caseId: string, courtEventId: string | null): Promise<void> {
  const firmId = firmOf(db);
  await db.$executeRaw`
    with seat as (
      select p.agency, p.court_id, p.office_id, p.court_set_at, p.started_on from proceeding p
      where p.firm_id = ${firmId}::uuid and p.case_id = ${caseId}::uuid
      order by p.ended_on is not null, p.position desc limit 1),
    named as (
      select e.details::jsonb ->> 'court' as court_id from case_event e left join seat on true
      where e.firm_id = ${firmId}::uuid and e.id = ${courtEventId}::uuid
        and e.recorded_at >= coalesce(seat.court_set_at, e.recorded_at)
        and (seat.agency is distinct from 'USCIS' or seat.started_on is null or seat.started_on <= e.on_date))
    update cases set
      court_id = coalesce((select court_id from named), (select court_id from seat)),
      office_id = (select office_id from seat)
    where firm_id = ${firmId}::uuid and id = ${caseId}::uuid`;
}
