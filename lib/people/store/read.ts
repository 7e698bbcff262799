import { type Db, firmOf, Prisma, toIso } from '../../platform/db.ts';
import type { Contact, KnownDate, Life, Names, OtherName, PersonCase, PersonRow, Sex } from '../types.ts';

export type PersonColumns = {
  id: string;
  surname: string;
  given: string;
  patronymic: string;
  name_in_use: string;
  latin_surname: string;
  latin_given: string;
  sex: string;
  birth_on: Date | null;
  birth_until: Date | null;
  birth_precision: string | null;
  birth_place: string;
  birth_country: string;
  merged_into_id: string | null;
};

export const columns = Prisma.sql`p.id, p.surname, p.given, p.patronymic, p.name_in_use, p.latin_surname, p.latin_given, p.sex,
  p.birth_on, p.birth_until, p.birth_precision, p.birth_place, p.birth_country, p.merged_into_id`;

/** The columns of a date known to some precision, as one value. */
export function knownDate(on: Date | null, until: Date | null, precision: string | null): KnownDate | null {
  if (!on || !precision) return null;
  return { on: toIso(on), until: toIso(until ?? on), precision: precision as KnownDate['precision'] };
}

export const birthOf = (row: PersonColumns) => knownDate(row.birth_on, row.birth_until, row.birth_precision);
export const nameOf = ({ surname, given, patronymic }: PersonColumns) => ({ surname, given, patronymic });

async function person(db: Db, personId: string): Promise<PersonColumns | null> {
  const rows = await db.$queryRaw<PersonColumns[]>`
    select ${columns} from person p where p.firm_id = ${firmOf(db)}::uuid and p.id = ${personId}::uuid`;
  return rows[0] ?? null;
}

/** Whether the person is there and visible, and into whom they were merged; null otherwise. */
export async function findPerson(db: Db, personId: string): Promise<{ mergedIntoId: string | null } | null> {
  const found = await person(db, personId);
  return found && { mergedIntoId: found.merged_into_id };
}

async function otherNames(db: Db, personId: string): Promise<OtherName[]> {
  const rows = await db.personName.findMany({
    where: { firmId: firmOf(db), personId },
    orderBy: { position: 'asc' },
    select: { script: true, type: true, surname: true, given: true, patronymic: true, note: true },
  });
  return rows as OtherName[];
}

async function namesOfRow(db: Db, row: PersonColumns): Promise<Names> {
  return { ...nameOf(row), nameInUse: row.name_in_use, names: await otherNames(db, row.id) };
}

async function lifeOfRow(db: Db, row: PersonColumns): Promise<Life> {
  const where = { firmId: firmOf(db), personId: row.id };
  const citizenships = await db.personCitizenship.findMany({ where, orderBy: { country: 'asc' } });
  const languages = await db.personLanguage.findMany({
    where,
    orderBy: [{ fluency: 'asc' }, { language: 'asc' }],
    select: { language: true, fluency: true },
  });
  return {
    sex: row.sex as Sex,
    birth: birthOf(row),
    birthPlace: row.birth_place,
    birthCountry: row.birth_country,
    citizenships: citizenships.map(({ country }) => country),
    languages: languages as Life['languages'],
  };
}

/** A section as it stands now, for an editor whose edit came second. The person must exist. */
export async function readNames(db: Db, personId: string): Promise<Names | null> {
  const row = await person(db, personId);
  return row && namesOfRow(db, row);
}

export async function readLife(db: Db, personId: string): Promise<Life | null> {
  const row = await person(db, personId);
  return row && lifeOfRow(db, row);
}

export async function readContacts(db: Db, personId: string): Promise<Contact[]> {
  const rows = await db.contactPoint.findMany({
    where: { firmId: firmOf(db), personId },
    orderBy: { position: 'asc' },
    select: { kind: true, value: true, note: true },
  });
  return rows as Contact[];
}

/** Numbers by their last characters; whole ones are a separate, audited read. */
export function readNumbers(db: Db, personId: string) {
  return db.identityNumber.findMany({
    where: { firmId: firmOf(db), personId },
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, tail: true, note: true },
  });
}

/** The cases a person `p` is in, newest first, as JSON; only cases the actor may see. */
export const theirCases = (firmId: string) => Prisma.sql`(
  select coalesce(json_agg(json_build_object('caseId', x.case_id, 'number', c.number, 'role', x.role,
      'closedOn', c.closed_on) order by x.case_id desc), '[]'::json)
  from case_person x
  cross join lateral (select c.* from cases c where c.firm_id = ${firmId}::uuid and c.id = x.case_id offset 0) c
  where x.firm_id = ${firmId}::uuid and x.person_id = p.id)`;

/** People as rows of a list, in the order of the ids; those not visible are left out. One statement. */
export async function personRows(db: Db, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(PersonColumns & { alien_tail: string | null; cases: PersonCase[] })[]>`
    select ${columns}, (select n.tail from identity_number n where n.firm_id = ${firmId}::uuid and n.person_id = p.id
      and n.kind = 'a-number' order by n.id limit 1) as alien_tail, ${theirCases(firmId)} as cases
    from person p where p.firm_id = ${firmId}::uuid and p.id = any(${ids}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return {
      id,
      name: nameOf(row),
      nameInUse: row.name_in_use,
      latinSurname: row.latin_surname,
      latinGiven: row.latin_given,
      alienTail: row.alien_tail,
      birth: birthOf(row),
      cases: row.cases,
    };
  });
}

/** Every Latin spelling and former name of these people, by person. */
export async function spellingsOf(
  db: Db,
  personIds: readonly string[],
): Promise<Map<string, { surname: string; given: string }[]>> {
  const rows = await db.$queryRaw<{ person_id: string; surname: string; given: string }[]>`
    select n.person_id, n.surname, n.given from person_name n
    where n.firm_id = ${firmOf(db)}::uuid and n.person_id = any(${personIds}::uuid[])`;
  return Map.groupBy(rows, (row) => row.person_id);
}
