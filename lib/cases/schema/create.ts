import { z } from 'zod';
import { id, line, requestId, typedDate, typedDay } from '../../fields/schema.ts';
import { court } from '../../law/courts.ts';
import { MANNERS_OF_ENTRY } from '../../law/entry.ts';
import { normaliseIdentifier } from '../../law/identifiers.ts';
import { asylumOffice } from '../../law/offices.ts';
import { TRACKS, type Track } from '../../law/rule.ts';
import { type GroundCode, groundOf } from '../../law/russia/grounds.ts';
import { language, nameTypes } from '../../people/schema.ts';

const NAME = 100;
const optionalId = z.union([z.literal(''), id]);
const knownOrEmpty = (has: (value: string) => boolean) =>
  z.string().refine((value) => value === '' || has(value), 'invalid');

/**
 * One form opens a case. Texts are what was typed (dates too); with `personId` the person is on file and the fields
 * of the person are not read. Empty means not known yet.
 */
export const createCaseSchema = z
  .strictObject({
    requestId,
    personId: optionalId.default(''),
    surname: line(NAME).default(''),
    given: line(NAME).default(''),
    patronymic: line(NAME).default(''),
    latinSurname: line(NAME).default(''),
    latinGiven: line(NAME).default(''),
    latinSource: z.enum(nameTypes, 'invalid').default('passport'),
    birth: typedDate.default(null),
    aNumber: z
      .string()
      .max(60, 'bad-number')
      .refine((typed) => typed.trim() === '' || normaliseIdentifier('a-number', typed) !== null, 'bad-number')
      .transform((typed) => normaliseIdentifier('a-number', typed) ?? '')
      .default(''),
    language: z.union([z.literal(''), language]).default(''),
    track: z.string().refine((track): track is Track => TRACKS.some((known) => known.id === track), 'required'),
    /** The paper that began the track: notice to appear, expedited removal order. */
    startedOn: typedDay.default(null),
    arrivedOn: typedDate.default(null),
    arrivedAt: line(200).default(''),
    manner: knownOrEmpty((value) => MANNERS_OF_ENTRY.some((known) => known.id === value)).default(''),
    document: line(200).default(''),
    courtId: knownOrEmpty((value) => court(value) !== undefined).default(''),
    officeId: knownOrEmpty((value) => asylumOffice(value) !== undefined).default(''),
    leadId: optionalId.default(''),
    paralegalId: optionalId.default(''),
    lawfulStatus: z.enum(['yes', 'no', 'unknown'], 'invalid').default('unknown'),
    grounds: z
      .array(z.string().refine((code): code is GroundCode => groundOf(code) !== undefined, 'invalid'))
      .max(12, 'too-many')
      .default([]),
  })
  .refine((form) => form.personId !== '' || form.surname !== '' || form.given !== '', {
    error: 'required',
    path: ['surname'],
  })
  .refine((form) => form.leadId === '' || form.leadId !== form.paralegalId, {
    error: 'same-person',
    path: ['paralegalId'],
  });

export type CreateCaseForm = z.input<typeof createCaseSchema>;
export type CreateCase = z.output<typeof createCaseSchema>;
