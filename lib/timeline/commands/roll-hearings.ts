import { z } from 'zod';
import { firmOf } from '../../platform/db.ts';
import { command } from '../../platform/use-case.ts';
import { recompute } from '../store.ts';

/** So many a run, so that no transaction lasts; the worker calls again until none is left. */
const MOST = 200;

/**
 * Moves on the cases whose next hearing lies behind the firm's today: no event told them that the day has passed.
 * The number of cases moved.
 */
export const rollHearings = command('timeline.roll-hearings', {
  may: 'jobs:run',
  input: z.strictObject({}),
  run: async ({ db, today, now }) => {
    // Locked in the order of their ids, like a recount: whoever waits for the other holds nothing that it wants.
    const cases = await db.$queryRaw<{ id: string }[]>`
      select id from cases where firm_id = ${firmOf(db)}::uuid and id = any (array(
        select id from cases where firm_id = ${firmOf(db)}::uuid and next_hearing < ${today}::date
        order by next_hearing, id limit ${MOST})) order by id for update`;
    for (const { id } of cases) await recompute(db, id, { today, cause: 'recount', by: null, at: now });
    return { moved: cases.length };
  },
  audit: ({ result }) => (result.moved > 0 ? { moved: result.moved } : null),
});
