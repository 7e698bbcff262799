import * as z from 'zod';
import { id } from '../../fields/schema.ts';

export const KINDS = [
  'journey',
  'harm',
  'firm',
  'filing',
  'notice',
  'hearing',
  'decision',
  'detention',
  'post-grant',
] as const;

export const timelinePageSchema = z.strictObject({
  caseId: id,
  kind: z.enum(KINDS, 'invalid').optional(),
  hideStruck: z.boolean().default(false),
  /** Something is to be recorded: what may come next is worked out too. */
  recording: z.boolean().default(false),
  /** An event that is to be struck out: what that would change. */
  strike: id.optional(),
});
