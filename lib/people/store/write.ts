import { bumpRevisions } from '../../fields/store.ts';
import { KEYS_VERSION } from '../../names/rules/keys.ts';
import { type Db, firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { blind, sealField } from '../../platform/vault.ts';
import { primaryLatin, searchKey, sortKey, tailOf } from '../rules.ts';
import type { Contact, Life, Names, NewPerson, OtherName, SpokenLanguage } from '../types.ts';
import { writeKeys } from './keys.ts';

/** The columns a person's names are kept in. */
function nameColumns(names: Names) {
  const { surname, given, patronymic, nameInUse } = names;
  const keys = { sortKey: sortKey(names), searchKey: searchKey(names), keyedBy: KEYS_VERSION };
  return { surname, given, patronymic, nameInUse, ...primaryLatin(names.names), ...keys };
}

/** The columns of life facts; citizenships and languages are rows of their own. */
function lifeColumns({ sex, birth, birthPlace, birthCountry }: Life) {
  return {
    sex,
    birthOn: birth && toDate(birth.on),
    birthUntil: birth && toDate(birth.until),
    birthPrecision: birth?.precision ?? null,
    birthPlace,
    birthCountry,
  };
}

async function writeOtherNames(db: Db, personId: string, names: readonly OtherName[]): Promise<void> {
  const firmId = firmOf(db);
  await db.personName.deleteMany({ where: { firmId, personId } });
  if (names.length === 0) return;
  await db.personName.createMany({
    data: names.map((name, position) => ({
      ...name,
      firmId,
      id: newId(),
      personId,
      position,
      searchKey: sortKey(name),
    })),
  });
}

async function writeCitizenships(db: Db, personId: string, countries: readonly string[]): Promise<void> {
  const firmId = firmOf(db);
  await db.personCitizenship.deleteMany({ where: { firmId, personId } });
  const data = [...new Set(countries)].map((country) => ({ firmId, personId, country }));
  if (data.length > 0) await db.personCitizenship.createMany({ data });
}

async function writeLanguages(db: Db, personId: string, languages: readonly SpokenLanguage[]): Promise<void> {
  const firmId = firmOf(db);
  await db.personLanguage.deleteMany({ where: { firmId, personId } });
  const data = [...new Map(languages.map((spoken) => [spoken.language, spoken])).values()];
  if (data.length > 0)
    await db.personLanguage.createMany({ data: data.map((spoken) => ({ ...spoken, firmId, personId })) });
}

/** Replaces the native name, the name in use and every other spelling; cases of theirs are sorted anew. */
export async function writeNames(db: Db, personId: string, names: Names): Promise<void> {
  const firmId = firmOf(db);
  const columns = nameColumns(names);
  await db.person.updateMany({ where: { firmId, id: personId }, data: columns });
  await writeOtherNames(db, personId, names.names);
  await writeKeys(db, personId, names);
  await db.case.updateMany({ where: { firmId, principalId: personId }, data: { sortName: columns.sortKey } });
}

/** Replaces sex, birth, citizenships and languages. */
export async function writeLife(db: Db, personId: string, life: Life): Promise<void> {
  await db.person.updateMany({ where: { firmId: firmOf(db), id: personId }, data: lifeColumns(life) });
  await writeCitizenships(db, personId, life.citizenships);
  await writeLanguages(db, personId, life.languages);
}

/** Replaces all contact points. */
export async function writeContacts(db: Db, personId: string, contacts: readonly Contact[]): Promise<void> {
  const firmId = firmOf(db);
  await db.contactPoint.deleteMany({ where: { firmId, personId } });
  if (contacts.length === 0) return;
  await db.contactPoint.createMany({
    data: contacts.map((contact, position) => ({ ...contact, firmId, id: newId(), personId, position })),
  });
}

/** Takes away the person's numbers that are not among these, and sets the notes of the others. */
export async function keepNumbers(
  db: Db,
  personId: string,
  kept: readonly { id: string; note: string }[],
): Promise<void> {
  const firmId = firmOf(db);
  await db.identityNumber.deleteMany({ where: { firmId, personId, id: { notIn: kept.map(({ id }) => id) } } });
  for (const { id, note } of kept) {
    await db.identityNumber.updateMany({ where: { firmId, personId, id, NOT: { note } }, data: { note } });
  }
}

/** Adds one identity number, encrypted for its row; `value` is normalised. Null where the person has it already. */
export async function addNumber(
  db: Db,
  personId: string,
  number: { kind: string; value: string; note: string },
  by: { userId: string | null; now: Date },
): Promise<string | null> {
  const firmId = firmOf(db);
  const id = newId();
  const hash = blind(db, number.kind, number.value);
  if (await db.identityNumber.findFirst({ where: { firmId, personId, blind: hash }, select: { id: true } }))
    return null;
  await db.identityNumber.create({
    data: {
      firmId,
      id,
      personId,
      kind: number.kind,
      cipher: await sealField(db, { table: 'identity_number', row: id, column: 'cipher' }, number.value),
      blind: hash,
      tail: tailOf(number.value),
      note: number.note,
      createdAt: by.now,
      createdBy: by.userId,
    },
  });
  return id;
}

/**
 * Adds numbers that a paper of the person's carries, those they have already left out; the ids of the new ones. An edit
 * of the numbers that was begun before meets a conflict.
 */
export async function addNumbers(
  db: Db,
  personId: string,
  numbers: readonly { kind: string; value: string }[],
  by: { userId: string | null; now: Date },
): Promise<string[]> {
  const added: string[] = [];
  for (const number of numbers) {
    const id = await addNumber(db, personId, { ...number, note: '' }, by);
    if (id) added.push(id);
  }
  if (added.length > 0) await bumpRevisions(db, { subjectId: personId, sections: ['numbers'], ...by });
  return added;
}

/** Stores a new person with everything known of them; the id. Input as parsed by `personSchema`. */
export async function addPerson(db: Db, person: NewPerson, by: { userId: string | null; now: Date }): Promise<string> {
  const id = newId();
  await db.person.create({
    data: {
      firmId: firmOf(db),
      id,
      ...nameColumns(person),
      ...lifeColumns(person),
      createdAt: by.now,
      createdBy: by.userId,
    },
  });
  if (person.names.length > 0) await writeOtherNames(db, id, person.names);
  await writeKeys(db, id, person);
  if (person.citizenships.length > 0) await writeCitizenships(db, id, person.citizenships);
  if (person.languages.length > 0) await writeLanguages(db, id, person.languages);
  if (person.contacts.length > 0) await writeContacts(db, id, person.contacts);
  for (const number of person.numbers) await addNumber(db, id, number, by);
  return id;
}
