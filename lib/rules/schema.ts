import * as z from 'zod';
import { line } from '../fields/schema.ts';
import { TOPICS } from './types.ts';

/** An unknown topic in the address shows the first one. */
export const rulesPageSchema = z.strictObject({
  topic: z.enum(TOPICS).catch('procedure'),
  q: line(100).default(''),
  from: line(100).default(''),
});
