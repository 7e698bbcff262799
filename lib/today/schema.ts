import * as z from 'zod';

export const todaySchema = z.strictObject({ scope: z.enum(['mine', 'firm'], 'invalid').default('mine') });
