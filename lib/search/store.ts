import { latinKey, nameKey } from '../people/rules.ts';
import { type Db, firmOf, toIsoOrNull } from '../platform/db.ts';
import { blind } from '../platform/vault.ts';
import type { CaseHit } from './types.ts';

/** The end of the range of texts that begin with `prefix` (the database compares by code point). */
const endOf = (prefix: string) => `${prefix}\u{10ffff}`;

type Found = { person_id: string; score: number };

/** People one of whose names begins with a key: an index range, which finds a common surname without weighing all. */
async function beginningWith(db: Db, key: string, most: number): Promise<Found[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<{ person_id: string }[]>`
    (select p.id as person_id from person p where p.firm_id = ${firmId}::uuid and p.sort_key >= ${key}
       and p.sort_key < ${endOf(key)} and p.merged_into_id is null order by p.sort_key, p.id limit ${most})
    union all
    (select n.person_id from person_name n where n.firm_id = ${firmId}::uuid and n.search_key >= ${key}
       and n.search_key < ${endOf(key)} order by n.search_key, n.person_id limit ${most})`;
  return rows.map(({ person_id }) => ({ person_id, score: 1 }));
}

/**
 * People by a name in either script, best first: names that begin with it, then, if those do not fill the list, names
 * that hold words like it. A Cyrillic name is looked for in its ICAO spelling too. Fewer than three letters only
 * begin names: trigrams of two would weigh half the firm.
 */
export async function findByName(db: Db, asked: string, most: number): Promise<{ personId: string; score: number }[]> {
  const keys = [...new Set([nameKey(asked), latinKey(asked)])].filter((key) => /[\p{L}\p{N}]/u.test(key));
  const best = new Map<string, number>();
  const keep = (found: readonly Found[]) => {
    for (const { person_id, score } of found) best.set(person_id, Math.max(score, best.get(person_id) ?? 0));
  };
  for (const key of keys) keep(await beginningWith(db, key, most));
  if (best.size < most) {
    for (const key of keys.filter((long) => long.length > 2)) {
      keep(await db.$queryRaw<Found[]>`select person_id, score from search_people(${key}, ${most}::int)`);
    }
  }
  return [...best]
    .map(([personId, score]) => ({ personId, score }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most);
}

/** People who carry one of these identity numbers; values normalised. */
export async function findByNumber(
  db: Db,
  numbers: readonly { kind: string; value: string }[],
): Promise<{ personId: string; kind: string }[]> {
  if (numbers.length === 0) return [];
  const hashes = numbers.map(({ kind, value }) => blind(db, kind, value));
  return db.$queryRaw<{ personId: string; kind: string }[]>`
    select n.person_id as "personId", n.kind from identity_number n
    where n.firm_id = ${firmOf(db)}::uuid and n.blind = any(${hashes}::text[]) limit 20`;
}

/** People reached by exactly this phone number or address, as kept (lib/people/schema.ts). */
export async function findByContact(db: Db, values: readonly string[]): Promise<string[]> {
  if (values.length === 0) return [];
  const rows = await db.$queryRaw<{ person_id: string }[]>`
    select distinct c.person_id from contact_point c
    where c.firm_id = ${firmOf(db)}::uuid and c.value = any(${values}::text[]) limit 20`;
  return rows.map(({ person_id }) => person_id);
}

/** Ids of cases whose number begins with the text. */
export async function findCasesByNumber(db: Db, typed: string, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select c.id from cases c where c.firm_id = ${firmOf(db)}::uuid and c.number >= ${typed} and c.number < ${endOf(typed)}
    order by c.number limit ${most}`;
  return rows.map(({ id }) => id);
}

/** Cases as results, in the order of the ids; those not visible are left out. */
export async function caseHits(db: Db, ids: readonly string[]): Promise<CaseHit[]> {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<
    (Omit<CaseHit, 'principal' | 'closedOn'> & CaseHit['principal'] & { closed_on: Date | null })[]
  >`
    select c.id as "caseId", c.number, c.stage, c.track, c.closed_on, p.surname, p.given, p.patronymic,
      p.latin_surname as "latinSurname", p.latin_given as "latinGiven"
    from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmOf(db)}::uuid and c.id = any(${ids}::uuid[])`;
  const byId = new Map(
    rows.map(({ closed_on, surname, given, patronymic, ...hit }) => [
      hit.caseId,
      { ...hit, principal: { surname, given, patronymic }, closedOn: toIsoOrNull(closed_on) },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
