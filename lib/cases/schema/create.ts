import * as z from 'zod';
import { id, line, requestId, typedDate, typedDay } from '../../fields/schema.ts';
import { court } from '../../law/courts.ts';
import { MANNERS_OF_ENTRY } from '../../law/entry.ts';
import { asylumOffice } from '../../law/offices.ts';
import { OFFERED_TRACKS, type Track } from '../../law/rule.ts';
import { type GroundCode, groundOf } from '../../law/russia/grounds.ts';
import { personSchema } from '../../people/schema.ts';

const optionalId = z.union([z.literal(''), id]);
const knownOrEmpty = (has: (value: string) => boolean) =>
  z
    .string()
    .refine((value) => value === '' || has(value), 'invalid')
    .default('');

/** One form opens a case, for a person on file (`personId`) or a new one (`person`). Empty: not known yet. */
export const createCaseSchema = z
  .strictObject({
    requestId,
    personId: optionalId.default(''),
    person: personSchema.nullable().default(null),
    track: z.string().refine((track): track is Track => OFFERED_TRACKS.some((known) => known.id === track), 'required'),
    /** The paper that began the track: notice to appear, expedited removal order. */
    startedOn: typedDay.default(null),
    arrivedOn: typedDate.default(null),
    arrivedAt: line(200).default(''),
    manner: knownOrEmpty((value) => MANNERS_OF_ENTRY.some((known) => known.id === value)),
    document: line(200).default(''),
    courtId: knownOrEmpty((value) => court(value) !== undefined),
    officeId: knownOrEmpty((value) => asylumOffice(value) !== undefined),
    leadId: optionalId.default(''),
    paralegalId: optionalId.default(''),
    lawfulStatus: z.enum(['yes', 'no', 'unknown'], 'invalid').default('unknown'),
    /** The first is the primary one. */
    grounds: z
      .array(z.string().refine((code): code is GroundCode => groundOf(code) !== undefined, 'invalid'))
      .max(12, 'too-many')
      .default([]),
  })
  .refine((form) => form.personId !== '' || form.person !== null, { error: 'required', path: ['personId'] })
  .refine((form) => form.leadId === '' || form.leadId !== form.paralegalId, {
    error: 'same-person',
    path: ['paralegalId'],
  });

export type CreateCaseForm = z.input<typeof createCaseSchema>;
export type CreateCase = z.output<typeof createCaseSchema>;
