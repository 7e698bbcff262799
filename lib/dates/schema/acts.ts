import * as z from 'zod';
import {
  id,
  paragraph,
  requestId,
  requiredDay,
  requiredLine,
  requiredParagraph,
  revision,
  typedDay,
} from '../../fields/schema.ts';

/** `revision`: of the date that was looked at. */
const which = { dateId: id, revision, requestId };

/** What a person types who reads a date in its source; the day only where the date is open. */
export const confirmFormSchema = z.object({ readOn: typedDay.default(null), source: requiredLine(200) });
export const confirmDateSchema = z.strictObject({ ...which, ...confirmFormSchema.shape });

export const moveFormSchema = z.object({ toOn: requiredDay, reason: requiredParagraph(1000) });
export const moveDateSchema = z.strictObject({ ...which, ...moveFormSchema.shape });

export const reasonFormSchema = z.object({ reason: requiredParagraph(1000) });
/** Closes a date, or opens it again. */
export const handleDateSchema = z.strictObject({ ...which, ...reasonFormSchema.shape });

export const enterFormSchema = z.object({
  ...{ title: requiredLine(120), dueOn: requiredDay, source: requiredLine(200) },
  critical: z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes'),
});
export const enterDateSchema = z.strictObject({ caseId: id, requestId, ...enterFormSchema.shape });

export const differenceFormSchema = z.object({ what: z.enum(['apply', 'keep'], 'required'), reason: paragraph(1000) });
/** A difference is applied, or the date left as it is with a reason. */
export const settleDifferenceSchema = z.strictObject({
  ...which,
  ...{ differenceId: id, apply: z.boolean('invalid'), reason: paragraph(1000) },
});

export const countFormSchema = z.object({
  days: z
    .string('invalid')
    .regex(/^\s*\d{1,4}\s*$/, 'invalid')
    .transform(Number),
  asOf: requiredDay,
  source: requiredLine(200),
});
export const recordCountSchema = z.strictObject({ caseId: id, requestId, ...countFormSchema.shape });

/** So many cases a run, so that no transaction lasts and memory stays flat; the worker calls again until none is left. */
export const RECOUNT_MOST = 500;

/** The case to go on after, how many, and whether they are only passed over. */
export const recountDatesSchema = z.strictObject({
  after: id.optional(),
  most: z.int().min(1).max(RECOUNT_MOST).default(RECOUNT_MOST),
  skip: z.boolean().default(false),
});
