import { z } from 'zod';
import { id, isoDate, line } from '../fields/schema.ts';
import { IJ_OUTCOMES, PLAIN_TYPES } from '../law/clock/facts.ts';
import { QUESTIONS } from './types.ts';

const FIRST = '1990-01-01';
const LAST = '2199-12-31';

/** An ISO day the clock can count from. */
const day = isoDate.refine((text) => text >= FIRST && text <= LAST, 'bad-date');
const text = z.string().max(1000);

const plain = PLAIN_TYPES.map((type) => z.strictObject({ type: z.literal(type), on: day }));

const event = z.discriminatedUnion('type', [
  ...(plain as [(typeof plain)[number], ...typeof plain]),
  z.strictObject({ type: z.literal('i589_received'), on: day, forum: z.enum(['USCIS', 'COURT']) }),
  z
    .strictObject({ type: z.literal('stop'), on: day, cause: text, until: day.nullable().default(null) })
    .refine(({ on, until }) => until === null || until >= on, { path: ['until'], message: 'ends-early' }),
  z.strictObject({
    ...{ type: z.literal('asylum_granted'), on: day, by: z.enum(['USCIS', 'IJ', 'BIA']) },
    final: z.boolean().default(true),
  }),
  z.strictObject({ type: z.literal('hearing'), on: day, kind: z.enum(['MASTER', 'INDIVIDUAL']) }),
  z.strictObject({ type: z.literal('court_order'), on: day, what: text, dueOn: day }),
  z.strictObject({
    ...{ type: z.literal('ij_decision'), on: day, outcome: z.enum(IJ_OUTCOMES) },
    ...{ served: z.enum(['ORAL', 'MAIL', 'ELECTRONIC']), waived: z.boolean().default(false) },
  }),
  z.strictObject({ type: z.literal('appeal_filed'), on: day, by: z.enum(['RESPONDENT', 'DHS']) }),
  z.strictObject({
    ...{ type: z.literal('bia_decision'), on: day },
    outcome: z.enum(['DISMISSED', 'SUSTAINED', 'REMANDED']),
  }),
  z.strictObject({ type: z.literal('aaf_order'), on: day, dueOn: day }),
  z.strictObject({ type: z.literal('address_reported'), on: day, form: z.enum(['AR11', 'EOIR33']) }),
  z.strictObject({ type: z.literal('ead'), on: day, expiresOn: day }),
]);

/** The facts of the legal clock's contract, as JSON. */
export const legalFactsSchema = z.strictObject({
  asOf: day,
  detained: z.boolean().default(false),
  circuit: z.string().max(20).optional(),
  events: z.array(event).max(10_000),
});

const iso = z.iso.date();
const clockState = z.enum(['not_started', 'running', 'stopped', 'ended']);

/** What the legal clock answers. */
export const apiLegalClock = z.strictObject({
  ruleset: z.string(),
  dates: z.array(
    z.strictObject({
      ...{ rule: z.string(), kind: z.enum(['deadline', 'window', 'forecast']) },
      ...{ dueOn: iso.nullable(), safeOn: iso.nullable(), metOn: iso.nullable() },
      state: z.enum(['open', 'met', 'overdue', 'void', 'unknown']),
      trigger: z.strictObject({ type: z.string(), on: iso }),
      ...{ steps: z.array(z.string()), authority: z.array(z.string()) },
      ...{ confidence: z.enum(['verified', 'known', 'uncertain']), note: z.string().nullable() },
    }),
  ),
  eadClock: z
    .strictObject({
      ...{
        state: clockState,
        startedOn: iso,
        elapsedDays: z.number(),
        fileOn: iso.nullable(),
        grantOn: iso.nullable(),
      },
      intervals: z.array(
        z.strictObject({
          ...{ from: iso, to: iso.nullable(), state: z.enum(['running', 'stopped']), cause: z.string().nullable() },
        }),
      ),
    })
    .nullable(),
  flags: z.array(
    z.strictObject({ code: z.string(), severity: z.enum(['critical', 'warning', 'info']), message: z.string() }),
  ),
});

/** A case's dates; with a question and a day as it was typed, also what would become of them. */
export const datesPageSchema = z.strictObject({
  caseId: id,
  /** The id of the date that is explained. */
  shown: id.optional().catch(undefined),
  question: z.enum(QUESTIONS).optional().catch(undefined),
  on: line(60).optional(),
});
