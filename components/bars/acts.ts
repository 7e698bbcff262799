import type { z } from 'zod';
import type { concludeSchema, recordExceptionSchema, withdrawExceptionSchema } from '@/lib/bars/schema';
import type { Answer } from '@/lib/fields/types';

type Act<S extends z.ZodType> = (input: z.input<S>) => Promise<Answer<unknown>>;

/** What can be done on the tab; each a server action. */
export type BarActs = {
  recordException: Act<typeof recordExceptionSchema>;
  withdrawException: Act<typeof withdrawExceptionSchema>;
  conclude: Act<typeof concludeSchema>;
};
