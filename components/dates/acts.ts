import type { z } from 'zod';
import type {
  confirmDateSchema,
  enterDateSchema,
  handleDateSchema,
  moveDateSchema,
  recordCountSchema,
  settleDifferenceSchema,
} from '@/lib/dates/schema/acts';
import type { Answer } from '@/lib/fields/types';
import type { snoozeSchema } from '@/lib/reminders/schema';

type Act<S extends z.ZodType> = (input: z.input<S>) => Promise<Answer<unknown>>;

/** What can be done about dates; each a server action. */
export type DateActs = {
  confirm: Act<typeof confirmDateSchema>;
  move: Act<typeof moveDateSchema>;
  close: Act<typeof handleDateSchema>;
  reopen: Act<typeof handleDateSchema>;
  enter: Act<typeof enterDateSchema>;
  settle: Act<typeof settleDifferenceSchema>;
  recordCount: Act<typeof recordCountSchema>;
  snooze: Act<typeof snoozeSchema>;
};

/** The date that an act is about, as it was looked at. */
export type Looked = { dateId: string; revision: number };
