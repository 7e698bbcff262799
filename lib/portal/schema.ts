import { z } from 'zod';
import { id } from '../fields/schema.ts';

/** Which of the account's cases; the own one where absent. */
export const portalPageSchema = z.strictObject({ caseId: id.optional(), allOpenings: z.boolean().default(false) });
