import * as z from 'zod';
import { id, line, paragraph, revision, typedDate } from '../fields/schema.ts';
import { country } from '../law/countries.ts';
import { mannerOfEntry } from '../law/entry.ts';
import { stopKinds } from './types.ts';

export const stopRow = z.strictObject({
  kind: z.enum(stopKinds, 'invalid'),
  /** As the client names it, in either script. */
  place: line(200).default(''),
  country: z
    .string('required')
    .refine((code) => code !== '', 'required')
    .refine((code) => code === '' || country(code) !== undefined, 'invalid'),
  /** As told: a day, a month, a season, a year, "about". */
  arrived: typedDate.default(null),
  left: typedDate.default(null),
  /** Visa-free, a residence permit, asylum seeker, none: in the firm's own words. */
  statusHeld: line(300).default(''),
  /** How they came in; of arrivals. Empty: not asked yet. */
  manner: z
    .string()
    .refine((manner) => manner === '' || mannerOfEntry(manner) !== undefined, 'invalid')
    .default(''),
  document: line(200).default(''),
  note: paragraph(2000).default(''),
});

/** The whole way in its order, the way out of Russia first. */
export const journeyForm = z.strictObject({ stops: z.array(stopRow).max(40, 'too-many') });

export const editJourneySchema = journeyForm.extend({ caseId: id, revision });

export type JourneyForm = z.input<typeof journeyForm>;
