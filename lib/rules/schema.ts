import * as z from 'zod';
import { cursor, id, line, requiredDay, requiredLine, requiredParagraph } from '../fields/schema.ts';
import { FINDINGS, TOPICS } from './types.ts';

/** An unknown topic in the address shows the first one. */
export const rulesPageSchema = z.strictObject({
  topic: z.enum(TOPICS).catch('procedure'),
  q: line(100).default(''),
  from: line(100).default(''),
  due: z.literal('1').optional().catch(undefined),
});

/** The name of a rule, of a version or of another datum of the law. */
const name = z.string().min(1, 'required').max(100, 'too-long');

export const rulePageSchema = z.strictObject({ ruleId: name });

export const changePageSchema = z.object({ changeId: id, after: cursor.catch(undefined) });

export const changeIdSchema = z.strictObject({ changeId: id });

export const verifyPageSchema = z.strictObject({ topic: z.enum(TOPICS, 'invalid'), entry: name });

/** The values of the form. */
export const proposalForm = z.strictObject({ from: requiredDay, reason: requiredParagraph(2000) });

export const proposeSchema = proposalForm.extend({ versionId: name, on: z.boolean('invalid') });

/** `number`: the counting whose list the lawyer has seen. */
export const approveSchema = changeIdSchema.extend({ number: z.number('required').int('invalid').min(0, 'invalid') });

export const withdrawalForm = z.strictObject({ reason: requiredParagraph(2000) });

export const withdrawSchema = withdrawalForm.extend({ changeId: id });

/** The values of the form. */
export const verificationForm = z.strictObject({
  on: requiredDay,
  source: requiredLine(300),
  finding: z.enum(FINDINGS, 'required'),
  note: line(1000),
});

export const verifySchema = verificationForm.extend({ topic: z.enum(TOPICS, 'invalid'), entry: name });
