import * as z from 'zod';
import { id } from '../fields/schema.ts';

/** The reader's own cases, the firm's, or those of one member (`lawyer`). */
export const todaySchema = z.strictObject({
  scope: z.enum(['mine', 'firm'], 'invalid').default('mine'),
  lawyer: id.optional(),
});
