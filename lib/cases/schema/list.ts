import * as z from 'zod';
import { cursor, id, line } from '../../fields/schema.ts';
import { TRACKS } from '../../law/rule.ts';
import { GROUNDS } from '../../law/russia/grounds.ts';
import { STAGE_KEYS } from '../../law/stages.ts';

export const CASE_SORTS = ['activity', 'name', 'opened', 'hearing'] as const;

// A view is an address that people keep and send: what it cannot mean any more is left out, never an error. A
// parameter may stand in it once or several times.
const given = z.union([z.string(), z.array(z.string()).max(100)]).optional();

const one = <T extends z.ZodType>(item: T, otherwise: z.output<T>) =>
  given
    .transform((value) => {
      const read = item.safeParse(Array.isArray(value) ? value[0] : value);
      return read.success ? (read.data as z.output<T>) : otherwise;
    })
    .catch(otherwise as never);

const many = <T extends z.ZodType<string>>(item: T) =>
  given
    .transform((value) => [
      ...new Set(
        [value ?? []].flat().flatMap((text) => {
          const read = item.safeParse(text);
          return read.success ? [read.data as z.output<T>] : [];
        }),
      ),
    ])
    .catch([]);

const flag = given.transform((value) => value === '1').catch(false);
const place = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);

const filters = {
  q: one(line(100), ''),
  state: one(z.enum(['open', 'closed', 'all']), 'open'),
  stage: many(z.enum(STAGE_KEYS)),
  ground: many(z.enum(GROUNDS.map(({ code }) => code))),
  track: many(z.enum(TRACKS.map((track) => track.id))),
  /** Members who lead. */
  lawyer: many(id),
  court: many(place),
  office: many(place),
  /** Country of transit. */
  transit: many(z.string().regex(/^[A-Z]{2}$/)),
  waiting: many(z.enum(['firm', 'client', 'government'])),
  step: one(z.enum(['none']).optional(), undefined),
  /** Nothing is to be done by a day; nothing was written for 60 days. */
  date: one(z.enum(['none']).optional(), undefined),
  quiet: flag,
  mine: flag,
  restricted: flag,
};

const view = { ...filters, sort: one(z.enum(CASE_SORTS), 'activity') };

/** The address of a list of cases, read: filters, order, and where the page begins (`after`) or ends (`before`). */
export const listCasesSchema = z.object({ ...view, after: one(cursor, undefined), before: one(cursor, undefined) });

/** A view as a file, whole: an address says what it holds, never where it begins. `from` is the next batch's. */
export const exportCasesSchema = z.strictObject({ view: z.object(view), from: z.string().max(400).optional() });

/** An address's parameters as a view's schema reads them: each name with all its values. */
export function addressOf(query: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));
}
