import { userIdOf } from '../platform/actor.ts';
import { command } from '../platform/use-case.ts';
import { createPersonSchema } from './schema.ts';
import { addPerson } from './store/write.ts';

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
