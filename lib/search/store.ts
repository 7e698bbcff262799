import { latinKey, nameKey } from '../people/rules.ts';
import { type Db, firmOf, toIsoOrNull } from '../platform/db.ts';
import { blind } from '../platform/vault.ts';
import type { CaseHit } from './types.ts';

/** The end of the range of texts that begin with `prefix` (the database compares by code point). */
const endOf = (prefix: string) => `${prefix}\u{10ffff}`;

type Found = { person_id: string; score: number };

/**
 * People one of whose names begins with a key: index ranges, which find a common name without weighing all. Surname
 * first, as documents have it, or given name first, as people say it.
 */
async function beginningWith(db: Db, order: 'surname' | 'given', key: string, most: number): Promise<Found[]> {
  const firmId = firmOf(db);
  const end = endOf(key);
  const rows =
    order === 'surname'
      ? await db.$queryRaw<{ person_id: string }[]>`
          (select p.id as person_id from person p where p.firm_id = ${firmId}::uuid and p.sort_key >= ${key}
             and p.sort_key < ${end} and p.merged_into_id is null order by p.sort_key, p.id limit ${most})
          union all
          (select n.person_id from person_name n where n.firm_id = ${firmId}::uuid and n.search_key >= ${key}
             and n.search_key < ${end} order by n.search_key, n.person_id limit ${most})`
      : await db.$queryRaw<{ person_id: string }[]>`
          (select p.id as person_id from person p where p.firm_id = ${firmId}::uuid and p.given_key >= ${key}
             and p.given_key < ${end} and p.merged_into_id is null order by p.given_key, p.id limit ${most})
          union all
          (select n.person_id from person_name n where n.firm_id = ${firmId}::uuid and n.given_key >= ${key}
             and n.given_key < ${end} order by n.given_key, n.person_id limit ${most})`;
  return rows.map(({ person_id }) => ({ person_id, score: 1 }));
}

/**
 * People by a name in either script, best first: names that begin with it, then, while they do not fill the list,
 * names that hold words like it. A Cyrillic name is looked for in its ICAO spelling too. Fewer than three letters only
 * begin names: trigrams of two would weigh half the firm.
 */
export async function findByName(db: Db, asked: string, most: number): Promise<{ personId: string; score: number }[]> {
  const keys = [...new Set([nameKey(asked), latinKey(asked)])].filter((key) => /[\p{L}\p{N}]/u.test(key));
  const best = new Map<string, number>();
  const steps = [
    ...keys.map((key) => () => beginningWith(db, 'surname', key, most)),
    ...keys.map((key) => () => beginningWith(db, 'given', key, most)),
    ...keys
      .filter((key) => key.length > 2)
      .map((key) => () => db.$queryRaw<Found[]>`select person_id, score from search_people(${key}, ${most}::int)`),
  ];
  for (const step of steps) {
    if (best.size >= most) break;
    for (const { person_id, score } of await step()) {
      best.set(person_id, Math.max(score, best.get(person_id) ?? 0));
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

type CaseColumns = Pick<CaseHit, 'caseId' | 'number' | 'stage' | 'track'> & {
  principalId: string;
  closedOn: Date | null;
};
type PrincipalColumns = CaseHit['principal'] & { id: string; latinSurname: string; latinGiven: string };

/**
 * Cases as results, in the order of the ids; those not visible are left out. Cases and people are read one after the
 * other: joined, each policy is planned for every row and the planner reads the whole tables.
 */
export async function caseHits(db: Db, ids: readonly string[]): Promise<CaseHit[]> {
  if (ids.length === 0) return [];
  const firmId = firmOf(db);
  const cases = await db.$queryRaw<CaseColumns[]>`
    select c.id as "caseId", c.number, c.stage, c.track, c.principal_id as "principalId", c.closed_on as "closedOn"
    from cases c where c.firm_id = ${firmId}::uuid and c.id = any(${ids}::uuid[])`;
  const principals = await db.$queryRaw<PrincipalColumns[]>`
    select p.id, p.surname, p.given, p.patronymic, p.latin_surname as "latinSurname", p.latin_given as "latinGiven"
    from person p where p.firm_id = ${firmId}::uuid and p.id = any(${cases.map((found) => found.principalId)}::uuid[])`;
  return ids.flatMap((id) => {
    const found = cases.find(({ caseId }) => caseId === id);
    const principal = principals.find((person) => person.id === found?.principalId);
    if (!found || !principal) return [];
    const { caseId, number, stage, track, closedOn } = found;
    const { surname, given, patronymic, latinSurname, latinGiven } = principal;
    const shown = { principal: { surname, given, patronymic }, latinSurname, latinGiven };
    return { caseId, number, stage, track, ...shown, closedOn: toIsoOrNull(closedOn) };
  });
}
