import { z } from 'zod';
import { command } from '../platform/use-case.ts';
import { hasChanged, recount } from './store.ts';

/** Brings the firm's totals up to date; the worker runs it every minute. Nothing changed: nothing is counted. */
export const recountTotals = command('reports.recount', {
  may: 'jobs:run',
  input: z.strictObject({}),
  run: async ({ db, actor, now, today }) =>
    (await hasChanged(db, { zone: actor.firmZone, today })) ? recount(db, { now, today }) : 0,
  // Counting what is there changes nothing that anybody could be asked about.
  audit: () => null,
});
