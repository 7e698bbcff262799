import { memberChoices } from '../cases/store/members.ts';
import { query } from '../platform/use-case.ts';
import { firmHistorySchema } from './schema.ts';
import { firmHistory } from './store.ts';
import type { FirmHistoryPage } from './types.ts';

/**
 * The firm's audit log, 50 entries at a time, of a member or of a kind of act. What was done to a case that the owner may
 * not see is not there for them. Reading it is an entry too.
 */
export const getFirmHistory = query('history.firm-page', {
  may: 'audit:read',
  input: firmHistorySchema,
  sensitive: true,
  run: async ({ db, actor, input: { after, ...filter } }): Promise<FirmHistoryPage> => ({
    filter,
    members: await memberChoices(db),
    ...(await firmHistory(db, filter, after)),
    zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
  }),
  audit: ({ input }) => ({ subject: input.member ?? null, kind: input.kind }),
});
