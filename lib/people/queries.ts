import { z } from 'zod';
import { id } from '../fields/schema.ts';
import { can } from '../platform/permissions.ts';
import { notFound } from '../platform/problem.ts';
import { type Db, query } from '../platform/use-case.ts';
import { openField } from '../platform/vault.ts';
import { findByName, findByNumber } from '../search/store.ts';
import { likeness } from './rules.ts';
import { likelyDuplicatesSchema, listPeopleSchema, mergeChoiceSchema } from './schema.ts';
import { listPage } from './store/list.ts';
import { loadPerson } from './store/page.ts';
import { personRows, spellingsOf } from './store/read.ts';
import type { Duplicate, MergeChoice, PeoplePage, PersonPage } from './types.ts';

const FOUND = 50;

/** Everybody the actor may see, 50 a page; or, with `q`, the 50 whose name is most like it (one page, best first). */
export const listPeople = query('people.list', {
  may: 'people:read',
  input: listPeopleSchema,
  run: async ({ db, input }): Promise<PeoplePage> => {
    if (!input.q) return listPage(db, input);
    const found = await findByName(db, input.q, FOUND);
    return {
      rows: await personRows(
        db,
        found.map(({ personId }) => personId),
      ),
      before: null,
      after: null,
    };
  },
});

/** A person's page; for a record that was merged away, the id of the one that has its facts now. */
export const getPerson = query('people.get', {
  may: 'people:read',
  input: z.strictObject({ personId: id }),
  run: async ({
    db,
    actor,
    input,
  }): Promise<
    { mergedIntoId: string } | { mergedIntoId: null; person: PersonPage; mayMerge: boolean; zone: string }
  > => {
    const person = (await loadPerson(db, input.personId)) ?? notFound();
    if ('mergedIntoId' in person) return person;
    const zone = actor.kind === 'system' ? actor.firmZone : actor.zone;
    return { mergedIntoId: null, person, mayMerge: can(actor, 'people:merge'), zone };
  },
});

/** A record that was not merged away. Refuses "not found". */
async function living(db: Db, personId: string): Promise<PersonPage> {
  const person = await loadPerson(db, personId);
  return person && !('mergedIntoId' in person) ? person : notFound();
}

/**
 * The page on which two records are made one: the person, and either the other record chosen or those whose names
 * are like `q` (without it, like the person's own).
 */
export const getMerge = query('people.get-merge', {
  may: 'people:merge',
  input: mergeChoiceSchema,
  run: async ({ db, input }): Promise<MergeChoice> => {
    const kept = await living(db, input.personId);
    if (input.with) {
      return { kept, gone: input.with === kept.id ? notFound() : await living(db, input.with), candidates: [] };
    }
    // The person's own record is always found: relatives and slips of the pen are looked for beside it.
    const found = await findByName(db, input.q || `${kept.names.surname} ${kept.names.given}`, 20, true);
    const ids = found.map(({ personId }) => personId).filter((personId) => personId !== kept.id);
    return { kept, gone: null, candidates: await personRows(db, ids) };
  },
});

/** One identity number in full. Every reading is in the audit log, with the number's id and kind. */
export const revealNumber = query('people.reveal-number', {
  may: 'numbers:reveal',
  input: z.strictObject({ numberId: id }),
  sensitive: true,
  run: async ({ db, actor, input }) => {
    const { firmId } = actor;
    const row = await db.identityNumber.findFirst({ where: { firmId, id: input.numberId } });
    if (!row) notFound();
    const place = { table: 'identity_number', row: row.id, column: 'cipher' };
    return { personId: row.personId, kind: row.kind, value: await openField(db, place, row.cipher) };
  },
  audit: ({ input, result }) => ({ subject: result.personId, number: input.numberId, kind: result.kind }),
});

/**
 * People on file who may be the one being typed, most likely first, five at most. Looking up a typed identity number
 * is an audited read: of the kinds, never of the number.
 */
export const likelyDuplicates = query('people.likely-duplicates', {
  may: 'people:read',
  input: likelyDuplicatesSchema,
  sensitive: true,
  run: async ({ db, input }): Promise<Duplicate[]> => {
    const native = `${input.surname} ${input.given} ${input.patronymic}`.trim();
    const latin = `${input.latinSurname} ${input.latinGiven}`.trim();
    const typed = [native, latin].filter((name) => name.length > 2);
    const alike = (await findByName(db, typed, 40)).map(({ personId }) => personId);
    const numbers = await findByNumber(db, input.numbers);
    const ids = [...new Set([...numbers.map(({ personId }) => personId), ...alike])].filter(
      (personId) => personId !== input.except,
    );
    const rows = await personRows(db, ids);
    const spellings = await spellingsOf(db, ids);
    return rows
      .map((person) => ({
        person,
        ...likeness(input, {
          ...person.name,
          spellings: spellings.get(person.id) ?? [],
          birth: person.birth,
          sameNumbers: numbers.filter(({ personId }) => personId === person.id).map(({ kind }) => kind),
        }),
      }))
      .filter(({ score }) => score >= 0.4)
      .sort((one, other) => other.score - one.score)
      .slice(0, 5);
  },
  audit: ({ input, result }) =>
    input.numbers.length === 0
      ? null
      : { subject: null, kinds: input.numbers.map(({ kind }) => kind), found: result.length },
});
