import type { z } from 'zod';
import type { Answer } from '@/lib/fields/types';
import type {
  caseOnlySchema,
  correctEventSchema,
  previewEventSchema,
  publishDateSchema,
  publishStatusSchema,
  recordEventSchema,
  strikeEventSchema,
} from '@/lib/timeline/schema/event';
import type { Preview } from '@/lib/timeline/types';

type Act<S extends z.ZodType, R = unknown> = (input: z.input<S>) => Promise<Answer<R>>;

/** A date shown to the client, or taken back. */
export type DateActs = { publish: Act<typeof publishDateSchema>; withdraw: Act<typeof publishDateSchema> };

/** The server's actions, as the page hands them down. */
export type TimelineActs = {
  record: Act<typeof recordEventSchema>;
  strike: Act<typeof strikeEventSchema>;
  correct: Act<typeof correctEventSchema>;
  preview: Act<typeof previewEventSchema, Preview>;
  publishStatus: Act<typeof publishStatusSchema>;
  withdrawStatus: Act<typeof caseOnlySchema>;
  date: DateActs;
};
