import { isIdentifierKind, normaliseIdentifier } from '../../law/identifiers.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { blind, sealField } from '../../platform/vault.ts';
import { tailOf } from '../rules.ts';

/** What was typed under a kind; under "other" where it is no number of that kind. */
function read(kind: string, typed: string): { kind: string; value: string } {
  const value = isIdentifierKind(kind) ? normaliseIdentifier(kind, typed) : null;
  return value === null ? { kind: 'other', value: typed } : { kind, value };
}

/**
 * Seals numbers that a migration moved here as they had been typed (a row without a blind index: `cipher` is the typed
 * text), at most so many; how many. One that the person has already is taken away.
 */
export async function sealMoved(db: Db, most: number): Promise<number> {
  const firmId = firmOf(db);
  const rows = await db.identityNumber.findMany({ where: { firmId, blind: '' }, orderBy: { id: 'asc' }, take: most });
  for (const { id, personId, kind: said, cipher } of rows) {
    const { kind, value } = read(said, cipher);
    const hash = blind(db, kind, value);
    const known = await db.identityNumber.count({ where: { firmId, personId, blind: hash } });
    if (known > 0) {
      await db.identityNumber.deleteMany({ where: { firmId, id } });
      continue;
    }
    const sealed = await sealField(db, { table: 'identity_number', row: id, column: 'cipher' }, value);
    const data = { kind, cipher: sealed, blind: hash, tail: tailOf(value) };
    await db.identityNumber.updateMany({ where: { firmId, id }, data });
  }
  return rows.length;
}
