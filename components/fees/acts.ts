import type { z } from 'zod';
import type { excuseFeeSchema, payFeeSchema, undoFeeSchema } from '@/lib/fees/schema';
import type { Answer } from '@/lib/fields/types';

type Act<S extends z.ZodType> = (input: z.input<S>) => Promise<Answer<unknown>>;

/** What can be said of a fee; each a server action. */
export type FeeActs = {
  pay: Act<typeof payFeeSchema>;
  waive: Act<typeof excuseFeeSchema>;
  exempt: Act<typeof excuseFeeSchema>;
  undo: Act<typeof undoFeeSchema>;
};

/** The fee a form speaks of, and the last statement about it that its author saw. */
export type FeeTarget = { caseId: string; eventId: string; feeId: string };
