import { KEYS_VERSION, nameKeys } from '../../names/rules/keys.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import type { Names } from '../types.ts';
import { readNames } from './read.ts';

/** Every key under which a person is found: the native name, the name in use, and each recorded spelling. */
export function keysOf({ surname, given, nameInUse, names }: Names): string[] {
  const used = nameInUse === '' ? [] : [{ surname, given: nameInUse }];
  return [...new Set([{ surname, given }, ...used, ...names].flatMap(nameKeys))];
}

/** Replaces the keys of a person by those of their names as they are now. */
export async function writeKeys(db: Db, personId: string, names: Names): Promise<void> {
  const firmId = firmOf(db);
  await db.nameKey.deleteMany({ where: { firmId, personId } });
  const keys = keysOf(names);
  if (keys.length > 0) await db.nameKey.createMany({ data: keys.map((key) => ({ firmId, personId, key })) });
}

/** Makes the keys of people whose keys are of an older version of the rules, at most so many; how many. */
export async function keyBehind(db: Db, most: number): Promise<number> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from person p where p.firm_id = ${firmId}::uuid and p.keyed_by < ${KEYS_VERSION}::int
      and p.merged_into_id is null order by p.keyed_by, p.id limit ${most}`;
  for (const { id } of rows) {
    const names = await readNames(db, id);
    if (names) await writeKeys(db, id, names);
  }
  const ids = rows.map(({ id }) => id);
  await db.person.updateMany({ where: { firmId, id: { in: ids } }, data: { keyedBy: KEYS_VERSION } });
  return rows.length;
}
