import { randomBytes } from 'node:crypto';
import { blindIndex, derive, keyIdOf, open, type Place, seal } from './crypto.ts';
import { type Db, firmOf } from './db.ts';
import { secret } from './env.ts';

type FirmKeys = { current: number; byId: Map<number, Buffer> };

// Unwrapped data keys of this process, per firm. Bounded: a process serves few firms.
const cache = new Map<string, FirmKeys>();

const wrapPlace = (firmId: string, id: number): Place => ({
  table: 'firm_key',
  row: `${firmId}/${id}`,
  column: 'wrapped',
});

/** A new data key for a firm, wrapped by the key outside the database: the row of firm_key to insert. */
export function wrapNewKey(firmId: string, id: number): { firmId: string; id: number; wrapped: string } {
  return { firmId, id, wrapped: seal(derive(secret('kek'), 'firm-key'), 0, wrapPlace(firmId, id), randomBytes(32)) };
}

async function keysOf(db: Db): Promise<FirmKeys> {
  const firmId = firmOf(db);
  const known = cache.get(firmId);
  if (known) return known;
  const rows = await db.firmKey.findMany({ where: { firmId }, orderBy: { id: 'asc' } });
  const last = rows.at(-1);
  if (!last) throw new Error('the firm has no data key');
  const wrapping = derive(secret('kek'), 'firm-key');
  const keys = {
    current: last.id,
    byId: new Map(rows.map((row) => [row.id, open(wrapping, wrapPlace(firmId, row.id), row.wrapped)])),
  };
  cache.set(firmId, keys);
  return keys;
}

function keyFor(keys: FirmKeys, id: number): Buffer {
  const key = keys.byId.get(id);
  if (!key) throw new Error(`the firm has no data key ${id}`);
  return key;
}

/** Encrypts a field's value for its place (table, row id, column). */
export async function sealField(db: Db, place: Place, plain: string): Promise<string> {
  const keys = await keysOf(db);
  return seal(keyFor(keys, keys.current), keys.current, place, plain);
}

/** Decrypts a field's value; throws where it was moved or changed. */
export async function openField(db: Db, place: Place, sealed: string): Promise<string> {
  const keys = await keysOf(db);
  return open(keyFor(keys, keyIdOf(sealed)), place, sealed).toString('utf8');
}

/** The blind index of a normalised identity number, different in every firm. */
export function blind(db: Db, kind: string, normalised: string): string {
  return blindIndex(derive(secret('index-key'), `blind:${firmOf(db)}`), kind, normalised);
}
