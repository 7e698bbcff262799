import { checkRevision } from '../fields/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid } from '../platform/problem.ts';
import { command, isTaken } from '../platform/use-case.ts';
import { wrapNewKey } from '../platform/vault.ts';
import { changedFields, shortNameOf } from './rules.ts';
import { editFirmSchema, foundFirmSchema } from './schema.ts';
import { addMember, readSettings, writeSettings } from './store.ts';

/**
 * Makes a firm with its data key and its owner. The actor is a system actor that already carries the new firm's
 * id, so that even this runs behind row security.
 */
export const foundFirm = command('firm.found', {
  may: 'jobs:run',
  input: foundFirmSchema,
  run: async ({ db, actor, input }) => {
    const { firmId } = actor;
    await db.firm
      .create({
        data: {
          id: firmId,
          shortName: input.shortName ?? shortNameOf(input.name),
          name: input.name,
          timeZone: input.timeZone,
        },
      })
      .catch((error: unknown) => {
        if (isTaken(error)) invalid({ shortName: 'taken' });
        throw error;
      });
    await db.firmKey.create({ data: wrapNewKey(firmId, 1) });
    const ownerId = await addMember(db, input.owner);
    const { passwordHash } = input;
    if (passwordHash) await db.user.updateMany({ where: { id: ownerId }, data: { passwordHash } });
    return { firmId, ownerId };
  },
  audit: ({ result }) => ({ subject: result.firmId }),
});

/** The firm's name, its time zone, where clients leave to, and whether staff must have a second factor. */
export const editFirm = command('firm.edit', {
  may: 'firm:write',
  input: editFirmSchema,
  run: async ({ db, actor, input, now }) => {
    const { revision: seen, ...settings } = input;
    const { firmId } = actor;
    const revision = await checkRevision(db, {
      ...{ subjectId: firmId, section: 'settings', seen, now, userId: userIdOf(actor) },
      theirs: () => readSettings(db),
    });
    const changed = changedFields(await readSettings(db), settings);
    await writeSettings(db, settings);
    return { revision, changed };
  },
  audit: ({ actor, result }) => ({ subject: actor.firmId, fields: result.changed }),
});
