import * as z from 'zod';
import { cursor, id, isoDate, requiredLine } from '../fields/schema.ts';

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

export const whoseCalendar = z.enum(['mine', 'firm'], 'invalid').default('mine');

/** The week of a day; this week where none is asked. */
export const weekSchema = z.strictObject({ on: isoDate.optional(), scope: whoseCalendar });

/** What is ahead from a day on; from today where none is asked. */
export const agendaSchema = z.strictObject({ from: isoDate.optional(), after: cursor, scope: whoseCalendar });

/** The same week on paper, of one member (`lawyer`), of the reader's own cases or of the firm. */
export const docketSchema = z.strictObject({
  on: isoDate.optional(),
  lawyer: id.optional(),
  after: cursor,
  scope: whoseCalendar,
});

export const feedSchema = z.strictObject({ feedId: id });

/** A feed of one case, or without one of all cases of the member. */
export const makeFeedSchema = z.strictObject({
  name: requiredLine(60),
  caseId: id.optional(),
  current: z.string().min(1, 'required').max(1024, 'too-long'),
});

export const caseFeedsSchema = z.strictObject({ caseId: id });
