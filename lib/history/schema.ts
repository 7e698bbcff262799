import * as z from 'zod';
import { cursor, id } from '../fields/schema.ts';
import { ACT_KINDS } from './rules.ts';

/** A page's address as anyone may have changed it: what cannot be used is as if it were not there. */
export const firmHistorySchema = z.object({
  member: id.optional().catch(undefined),
  kind: z.enum(ACT_KINDS).optional().catch(undefined),
  after: cursor.catch(undefined),
});
