import { isUnprotectedReason } from '../law/russia/reasons.ts';
import { type Db, firmOf } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { openField, sealField } from '../platform/vault.ts';
import type { ClaimGround, Reason } from './types.ts';

const place = (row: string) => ({ table: 'case_reason', row, column: 'cipher' });

/** The case's grounds in their order. */
export async function loadGrounds(db: Db, caseId: string): Promise<ClaimGround[]> {
  const rows = await db.caseGround.findMany({
    where: { firmId: firmOf(db), caseId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, code: true, strength: true, attribution: true, note: true },
  });
  return rows as ClaimGround[];
}

/** The client's reasons for leaving, decrypted, in their order. */
export async function loadReasons(db: Db, caseId: string): Promise<Reason[]> {
  const rows = await db.caseReason.findMany({
    where: { firmId: firmOf(db), caseId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, cipher: true, lang: true, groundId: true, unprotected: true },
  });
  const reasons: Reason[] = [];
  for (const { cipher, unprotected, ...row } of rows) {
    const text = await openField(db, place(row.id), cipher);
    reasons.push({ ...row, text, unprotected: unprotected && isUnprotectedReason(unprotected) ? unprotected : null });
  }
  return reasons;
}

export type NewGround = Omit<ClaimGround, 'id'> & { id: string | null };

/**
 * Makes the case's grounds these, in this order; their ids. A ground named by id keeps it, and with it the reasons
 * tied to it, also where its code changes. Ids must be the case's own; a ground left out must have no reasons.
 */
export async function writeGrounds(db: Db, caseId: string, grounds: readonly NewGround[]): Promise<string[]> {
  const firmId = firmOf(db);
  const kept = grounds.flatMap(({ id }) => id ?? []);
  await db.caseGround.deleteMany({ where: { firmId, caseId, id: { notIn: kept } } });
  // Two grounds may swap their codes; the key (case, code) is checked row by row.
  await db.$executeRaw`update case_ground set code = id::text
    where firm_id = ${firmId}::uuid and case_id = ${caseId}::uuid`;
  const ids: string[] = [];
  for (const [position, { id, ...ground }] of grounds.entries()) {
    if (id) await db.caseGround.updateMany({ where: { firmId, caseId, id }, data: { ...ground, position } });
    const rowId = id ?? newId();
    if (!id) await db.caseGround.create({ data: { ...ground, firmId, id: rowId, caseId, position } });
    ids.push(rowId);
  }
  return ids;
}

export type NewReason = Omit<Reason, 'id'> & { id: string | null };

/** Makes the case's reasons these, in this order, each text encrypted for its row; their ids. */
export async function writeReasons(db: Db, caseId: string, reasons: readonly NewReason[]): Promise<string[]> {
  const firmId = firmOf(db);
  const rows = reasons.map((reason, position) => ({ ...reason, id: reason.id ?? newId(), position }));
  await db.caseReason.deleteMany({ where: { firmId, caseId } });
  const data = [];
  for (const { text, ...row } of rows) {
    data.push({ ...row, firmId, caseId, cipher: await sealField(db, place(row.id), text) });
  }
  if (data.length > 0) await db.caseReason.createMany({ data });
  return rows.map(({ id }) => id);
}
