import { revisions } from '../../fields/store.ts';
import { type Db, firmOf, Prisma, toIso, toIsoOrNull } from '../../platform/db.ts';
import type { Contact, KnownDate, Life, Names, OtherName, PersonCase, PersonPage, PersonRow, Sex } from '../types.ts';

type PersonColumns = {
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

const columns = Prisma.sql`p.id, p.surname, p.given, p.patronymic, p.name_in_use, p.latin_surname, p.latin_given, p.sex,
  p.birth_on, p.birth_until, p.birth_precision, p.birth_place, p.birth_country, p.merged_into_id`;

/** The columns of a date known to some precision, as one value. */
export function knownDate(on: Date | null, until: Date | null, precision: string | null): KnownDate | null {
  if (!on || !precision) return null;
  return { on: toIso(on), until: toIso(until ?? on), precision: precision as KnownDate['precision'] };
}

const birthOf = (row: PersonColumns) => knownDate(row.birth_on, row.birth_until, row.birth_precision);
const nameOf = ({ surname, given, patronymic }: PersonColumns) => ({ surname, given, patronymic });

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

/** The cases these people are in, by person; newest first. Only cases the actor may see. */
export async function casesOf(db: Db, personIds: readonly string[]): Promise<Map<string, PersonCase[]>> {
  const rows = await db.$queryRaw<
    { person_id: string; case_id: string; number: string; role: string; closed_on: Date | null }[]
  >`
    select cp.person_id, cp.case_id, c.number, cp.role, c.closed_on
    from case_person cp join cases c on c.firm_id = cp.firm_id and c.id = cp.case_id
    where cp.firm_id = ${firmOf(db)}::uuid and cp.person_id = any(${personIds}::uuid[]) order by c.id desc`;
  const found = new Map<string, PersonCase[]>(personIds.map((id) => [id, []]));
  for (const row of rows) {
    const { case_id: caseId, number, role } = row;
    found.get(row.person_id)?.push({ caseId, number, role, closedOn: toIsoOrNull(row.closed_on) });
  }
  return found;
}

/** People as rows of a list, in the order of the ids; those not visible are left out. */
export async function personRows(db: Db, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return [];
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(PersonColumns & { alien_tail: string | null })[]>`
    select ${columns}, (select n.tail from identity_number n where n.firm_id = p.firm_id and n.person_id = p.id
      and n.kind = 'a-number' order by n.id limit 1) as alien_tail
    from person p where p.firm_id = ${firmId}::uuid and p.id = any(${ids}::uuid[])`;
  const cases = await casesOf(db, ids);
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
      cases: cases.get(id) ?? [],
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

async function mergedInto(db: Db, personId: string): Promise<PersonPage['merged']> {
  const rows = await db.$queryRaw<(PersonColumns & { reason: string; by: string | null; merged_at: Date })[]>`
    select ${columns}, g.reason, m.name as by, g.merged_at
    from person_merge g join person p on p.firm_id = g.firm_id and p.id = g.gone_id
      left join member m on m.firm_id = g.firm_id and m.user_id = g.merged_by
    where g.firm_id = ${firmOf(db)}::uuid and g.kept_id = ${personId}::uuid order by g.merged_at desc`;
  return rows.map((row) => ({
    id: row.id,
    name: nameOf(row),
    reason: row.reason,
    by: row.by,
    at: row.merged_at.toISOString(),
  }));
}

/** Everything the person's page shows; null where the actor sees no such person, or the record was merged away. */
export async function loadPerson(db: Db, personId: string): Promise<PersonPage | null> {
  const row = await person(db, personId);
  if (!row || row.merged_into_id) return null;
  return {
    id: row.id,
    names: await namesOfRow(db, row),
    latinSurname: row.latin_surname,
    latinGiven: row.latin_given,
    life: await lifeOfRow(db, row),
    contacts: await readContacts(db, personId),
    numbers: await readNumbers(db, personId),
    cases: (await casesOf(db, [personId])).get(personId) ?? [],
    revisions: await revisions(db, personId),
    merged: await mergedInto(db, personId),
  };
}
