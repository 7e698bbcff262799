import * as z from 'zod';
import { cursor, isoDate } from '../fields/schema.ts';

/** One month, or one day in full; the month of the firm's today where neither is asked. */
export const calendarSchema = z.strictObject({
  month: z
    .string()
    .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, 'bad-month')
    .optional(),
  day: isoDate.optional(),
  /** Goes on within a day. */
  after: cursor,
  /** The same for what was recorded. */
  facts: cursor,
  scope: z.enum(['mine', 'firm'], 'invalid').default('mine'),
});
