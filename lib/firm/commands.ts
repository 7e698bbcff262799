import { command } from '../platform/use-case.ts';
import { wrapNewKey } from '../platform/vault.ts';
import { shortNameOf } from './rules.ts';
import { foundFirmSchema } from './schema.ts';
import { addMember } from './store.ts';

/**
 * Makes a firm with its data key and its owner. The actor is a system actor that already carries the new firm's
 * id, so that even this runs behind row security.
 */
export const foundFirm = command('firm.found', {
  may: 'jobs:run',
  input: foundFirmSchema,
  run: async ({ db, actor, input }) => {
    const { firmId } = actor;
    await db.firm.create({
      data: {
        id: firmId,
        shortName: input.shortName ?? shortNameOf(input.name),
        name: input.name,
        timeZone: input.timeZone,
      },
    });
    await db.firmKey.create({ data: wrapNewKey(firmId, 1) });
    const ownerId = await addMember(db, input.owner);
    const { passwordHash } = input;
    if (passwordHash) await db.user.updateMany({ where: { id: ownerId }, data: { passwordHash } });
    return { firmId, ownerId };
  },
  audit: ({ result }) => ({ subject: result.firmId }),
});
