import { z } from 'zod';
import { cursor, id, line } from '../../fields/schema.ts';
import { TRACKS } from '../../law/rule.ts';
import { GROUNDS } from '../../law/russia/grounds.ts';
import { STAGE_KEYS } from '../../law/stages.ts';

export const CASE_SORTS = ['activity', 'name', 'opened', 'hearing'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

// A view is an address that people keep and send: what it cannot mean any more is left out, never an error.
const many = <T extends z.ZodType<string>>(item: T) =>
  z
    .preprocess((given) => (given === undefined || given === '' ? [] : [given].flat()), z.array(z.unknown()).max(40))
    .transform((given) => [
      ...new Set(
        given.flatMap((value) => {
          const read = item.safeParse(value);
          return read.success ? [read.data as z.output<T>] : [];
        }),
      ),
    ])
    .catch([]);
const flag = z.preprocess((given) => given === true || given === '1', z.boolean());

const filters = {
  q: line(100).catch('').default(''),
  state: z.enum(['open', 'closed', 'all']).catch('open').default('open'),
  stage: many(z.enum(STAGE_KEYS)),
  ground: many(z.enum(GROUNDS.map(({ code }) => code))),
  track: many(z.enum(TRACKS.map((track) => track.id))),
  lawyer: many(id),
  court: many(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)),
  /** Asylum office. */
  office: many(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)),
  /** Country of transit. */
  transit: many(z.string().regex(/^[A-Z]{2}$/)),
  waiting: many(z.enum(['firm', 'client', 'government'])),
  step: z.enum(['none']).optional().catch(undefined),
  mine: flag,
  restricted: flag,
};

export const caseFilterSchema = z.object(filters);
export type CaseFilter = z.output<typeof caseFilterSchema>;

/** The address of a list of cases, read: filters, order, and where the page begins (`after`) or ends (`before`). */
export const listCasesSchema = z.object({
  ...filters,
  sort: z.enum(CASE_SORTS).catch('activity').default('activity'),
  after: cursor.catch(undefined),
  before: cursor.catch(undefined),
});
export type CaseView = z.output<typeof listCasesSchema>;
