import { compareNames } from '../names/rules/compare.ts';
import { queryKeys } from '../names/rules/keys.ts';
import { latinKey, nameKey } from '../people/rules.ts';
import { type Db, firmOf, Prisma, toIsoOrNull } from '../platform/db.ts';
import { blind } from '../platform/vault.ts';
import type { CaseHit } from './types.ts';

/** The end of the range of texts that begin with `prefix` (the database compares by code point). */
const endOf = (prefix: string) => `${prefix}\u{10ffff}`;

type Found = { person_id: string; score: number };

// Surname first, as documents have it, or given name first, as people say it.
const ORDERS = {
  surname: { person: Prisma.sql`p.sort_key`, name: Prisma.sql`n.search_key` },
  given: { person: Prisma.sql`p.given_key`, name: Prisma.sql`n.given_key` },
};

/** People one of whose names begins with one of the keys, in either order: index ranges, which find a common name without weighing all. */
async function beginningWith(db: Db, keys: readonly string[], most: number): Promise<Found[]> {
  const firmId = firmOf(db);
  const ranges = Object.values(ORDERS).flatMap(({ person, name }) =>
    keys.flatMap((key) => [
      Prisma.sql`(select p.id as person_id from person p where p.firm_id = ${firmId}::uuid and ${person} >= ${key}
        and ${person} < ${endOf(key)} and p.merged_into_id is null order by ${person}, p.id limit ${most})`,
      Prisma.sql`(select n.person_id from person_name n where n.firm_id = ${firmId}::uuid and ${name} >= ${key}
        and ${name} < ${endOf(key)} order by ${name}, n.person_id limit ${most})`,
    ]),
  );
  const rows = await db.$queryRaw<{ person_id: string }[]>`${Prisma.join(ranges, ' union all ')}`;
  return rows.map(({ person_id }) => ({ person_id, score: 1 }));
}

/** So many people who share a key are compared: of a name that more of them have any will do. */
const COMPARED = 300;

type Named = { person_id: string; names: { surname: string; given: string; patronymic: string }[] };

/** People one of whose names may be one of those asked for, in whatever spelling; compared one by one. */
async function matching(db: Db, asked: readonly string[]): Promise<Found[]> {
  const firmId = firmOf(db);
  const keys = [...new Set(asked.flatMap(queryKeys))];
  if (keys.length === 0) return [];
  const rows = await db.$queryRaw<Named[]>`
    select p.id as person_id, json_build_array(
        json_build_object('surname', p.surname, 'given', p.given, 'patronymic', p.patronymic),
        json_build_object('surname', p.surname, 'given', coalesce(nullif(p.name_in_use, ''), p.given), 'patronymic', ''))::jsonb
      || (select coalesce(jsonb_agg(jsonb_build_object('surname', n.surname, 'given', n.given, 'patronymic', n.patronymic)), '[]')
        from person_name n where n.firm_id = ${firmId}::uuid and n.person_id = p.id) as names
    from (select distinct k.person_id from name_key k
      where k.firm_id = ${firmId}::uuid and k.key = any(${keys}::text[]) limit ${COMPARED}) found
    join person p on p.firm_id = ${firmId}::uuid and p.id = found.person_id and p.merged_into_id is null`;
  const scores = new Map<string, number>();
  const scoreOf = (text: string): number => {
    const known = scores.get(text);
    if (known !== undefined) return known;
    const best = Math.max(
      ...asked.map((name) => compareNames(name, text)).map(({ same, score }) => (same ? score : 0)),
    );
    scores.set(text, best);
    return best;
  };
  return rows
    .map(({ person_id, names }) => ({
      person_id,
      score: Math.max(
        ...names.map(({ surname, given, patronymic }) => scoreOf(`${surname}, ${given} ${patronymic}`.trim())),
      ),
    }))
    .filter(({ score }) => score > 0);
}

/** People whose names hold words like one of the keys. */
function like(db: Db, keys: readonly string[], most: number): Promise<Found[]> {
  const searches = keys.map((key) => Prisma.sql`select person_id, score from search_people(${key}, ${most}::int)`);
  return db.$queryRaw<Found[]>`${Prisma.join(searches, ' union all ')}`;
}

/**
 * People by a name in either script, or by several, best first: names that begin with it, then names that may be the same in
 * another spelling; where there are none, or `widely`, names that hold words like it, which need three letters: trigrams of two
 * would weigh half the firm. At most three statements.
 */
export async function findByName(
  db: Db,
  asked: string | readonly string[],
  most: number,
  widely = false,
): Promise<{ personId: string; score: number }[]> {
  const names = [asked].flat().filter((name) => /[\p{L}\p{N}]/u.test(name));
  if (names.length === 0) return [];
  const best = new Map<string, number>();
  const keep = (found: readonly Found[]) => {
    for (const { person_id, score } of found) best.set(person_id, Math.max(score, best.get(person_id) ?? 0));
  };
  keep(await beginningWith(db, [...new Set(names.map(nameKey))], most));
  if (best.size < most) keep(await matching(db, names));
  const long = [...new Set(names.flatMap((name) => [nameKey(name), latinKey(name)]))].filter((key) => key.length > 2);
  if (best.size < (widely ? most : 1) && long.length > 0) keep(await like(db, long, most));
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

/** Cases one of whose proceedings carries one of these identity numbers; values normalised. */
export async function findCasesByIdentity(
  db: Db,
  numbers: readonly { kind: string; value: string }[],
): Promise<string[]> {
  if (numbers.length === 0) return [];
  const hashes = numbers.map(({ kind, value }) => blind(db, kind, value));
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct p.case_id as id from proceeding p
    where p.firm_id = ${firmOf(db)}::uuid and p.number_blind = any(${hashes}::text[]) limit 20`;
  return rows.map(({ id }) => id);
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

type HitRow = Omit<CaseHit, 'principal' | 'latinSurname' | 'latinGiven' | 'closedOn'> & {
  closedOn: Date | null;
  person: (CaseHit['principal'] & Pick<CaseHit, 'latinSurname' | 'latinGiven'>) | null;
};

/**
 * Cases as results, in the order of the ids; those not visible are left out. The principal is a subquery, not a join:
 * joined, each policy is planned for every row and the planner reads the whole tables.
 */
export async function caseHits(db: Db, ids: readonly string[]): Promise<CaseHit[]> {
  if (ids.length === 0) return [];
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<HitRow[]>`
    select c.id as "caseId", c.number, c.stage, c.track, c.closed_on as "closedOn",
      (select json_build_object('surname', p.surname, 'given', p.given, 'patronymic', p.patronymic,
          'latinSurname', p.latin_surname, 'latinGiven', p.latin_given)
        from person p where p.firm_id = ${firmId}::uuid and p.id = c.principal_id) as person
    from cases c where c.firm_id = ${firmId}::uuid and c.id = any(${ids}::uuid[])`;
  return ids.flatMap((id) => {
    const found = rows.find(({ caseId }) => caseId === id);
    if (!found?.person) return [];
    const { person, closedOn, ...shown } = found;
    const { latinSurname, latinGiven, ...principal } = person;
    return { ...shown, principal, latinSurname, latinGiven, closedOn: toIsoOrNull(closedOn) };
  });
}
