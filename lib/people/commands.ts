import { z } from 'zod';
import { checkRevision } from '../fields/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid, notFound } from '../platform/problem.ts';
import { type Actor, command, type Db } from '../platform/use-case.ts';
import { sealProceedings } from '../proceedings/store.ts';
import {
  createPersonSchema,
  editContactsSchema,
  editLifeSchema,
  editNamesSchema,
  editNumbersSchema,
  mergePeopleSchema,
} from './schema.ts';
import { keyBehind } from './store/keys.ts';
import { mergeRecords } from './store/merge.ts';
import { findPerson, readContacts, readLife, readNames, readNumbers } from './store/read.ts';
import { sealMoved } from './store/seal.ts';
import { addNumber, addPerson, keepNumbers, writeContacts, writeLife, writeNames } from './store/write.ts';

/** Adds a person who is in no case yet; the new id. */
export const createPerson = command('people.create', {
  may: 'people:write',
  input: createPersonSchema,
  once: (input) => input.requestId,
  run: async ({ db, actor, input, now }) => ({
    personId: await addPerson(db, input.person, { userId: userIdOf(actor), now }),
  }),
  audit: ({ result }) => ({ subject: result.personId }),
});

type Edit = { db: Db; actor: Actor; now: Date; input: { personId: string; revision: number } };

/** Claims a section of a living record's page; the new revision. A record that was merged away is not there. */
async function claim(
  { db, actor, now, input }: Edit,
  section: 'names' | 'life' | 'contacts' | 'numbers',
  read: (db: Db, personId: string) => Promise<unknown>,
): Promise<number> {
  const found = await findPerson(db, input.personId);
  if (!found || found.mergedIntoId) notFound();
  return checkRevision(db, {
    subjectId: input.personId,
    section,
    seen: input.revision,
    now,
    userId: userIdOf(actor),
    theirs: () => read(db, input.personId),
  });
}

/** Replaces the native name, the name in use and all other spellings. */
export const editNames = command('people.edit-names', {
  may: 'people:write',
  input: editNamesSchema,
  run: async (context) => {
    const revision = await claim(context, 'names', readNames);
    await writeNames(context.db, context.input.personId, context.input);
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.personId, fields: ['names'] }),
});

/** Replaces sex, birth, citizenships and languages. */
export const editLife = command('people.edit-life', {
  may: 'people:write',
  input: editLifeSchema,
  run: async (context) => {
    const revision = await claim(context, 'life', readLife);
    await writeLife(context.db, context.input.personId, context.input);
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.personId, fields: ['life'] }),
});

/** Replaces all contact points. */
export const editContacts = command('people.edit-contacts', {
  may: 'people:write',
  input: editContactsSchema,
  run: async (context) => {
    const revision = await claim(context, 'contacts', readContacts);
    await writeContacts(context.db, context.input.personId, context.input.contacts);
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.personId, fields: ['contacts'] }),
});

/** Keeps the numbers named, takes the others away, adds new ones; one the person has already is refused. */
export const editNumbers = command('people.edit-numbers', {
  may: 'people:write',
  input: editNumbersSchema,
  run: async (context) => {
    const { db, actor, input, now } = context;
    const revision = await claim(context, 'numbers', readNumbers);
    await keepNumbers(db, input.personId, input.kept);
    const added: string[] = [];
    for (const [place, number] of input.added.entries()) {
      const id = await addNumber(db, input.personId, number, { userId: userIdOf(actor), now });
      if (!id) invalid({ [`added.${place}.value`]: 'repeated' });
      added.push(id);
    }
    return { revision, added };
  },
  audit: ({ input, result }) => ({
    subject: input.personId,
    fields: ['numbers'],
    kept: input.kept.map(({ id }) => id),
    added: result.added,
  }),
});

/**
 * Makes two records one: everything of `goneId` moves to `keptId`, whose own facts win. The gone record stays, empty,
 * and leads to the kept one. Refused where it cannot be told what would be right: see `mergeRecords`.
 */
export const mergePeople = command('people.merge', {
  may: 'people:merge',
  input: mergePeopleSchema,
  once: (input) => input.requestId,
  run: async ({ db, actor, input, now }) => {
    await mergeRecords(db, input, { userId: userIdOf(actor), now });
    return { personId: input.keptId };
  },
  audit: ({ input }) => ({ subject: input.keptId, gone: input.goneId }),
});

/** So many a run, so that no transaction lasts; a start calls again until none is left. */
const MOST = 500;

/**
 * Seals identity numbers that an older release kept in clear: those of proceedings, and those a migration took out of
 * events. SQL has no keys, so a start does it before anybody is served. How many there were.
 */
export const sealNumbers = command('people.seal-numbers', {
  may: 'jobs:run',
  input: z.strictObject({}),
  run: async ({ db }) => ({ sealed: (await sealMoved(db, MOST)) + (await sealProceedings(db, MOST)) }),
  audit: ({ result }) => (result.sealed > 0 ? { sealed: result.sealed } : null),
});

/** Makes the keys under which people are found where they are of an older version of the rules; how many people. */
export const keyNames = command('people.key-names', {
  may: 'jobs:run',
  input: z.strictObject({}),
  run: async ({ db }) => ({ keyed: await keyBehind(db, MOST) }),
  audit: ({ result }) => (result.keyed > 0 ? { keyed: result.keyed } : null),
});
