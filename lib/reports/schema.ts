import * as z from 'zod';
import { cursor } from '../fields/schema.ts';

/** What one person decided alone; `after` goes on among the dates. */
export const onePersonSchema = z.strictObject({ after: cursor });
