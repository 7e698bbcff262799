import * as z from 'zod';
import { id, line, paragraph, revision, typedDay } from '../fields/schema.ts';
import { court } from '../law/courts.ts';
import { asylumOffice } from '../law/offices.ts';
import { TRACKS, type Track } from '../law/rule.ts';
import { AGENCIES } from './types.ts';

const rowId = z.union([z.literal(''), id]).default('');

export const proceedingRow = z
  .strictObject({
    id: rowId,
    track: z
      .string('required')
      .refine((track): track is Track => TRACKS.some((known) => known.id === track), 'required'),
    agency: z.enum(AGENCIES, 'required'),
    officeId: z
      .string()
      .refine((known) => known === '' || asylumOffice(known) !== undefined, 'invalid')
      .default(''),
    courtId: z
      .string()
      .refine((known) => known === '' || court(known) !== undefined, 'invalid')
      .default(''),
    judge: line(200).default(''),
    number: line(60).default(''),
    /** Whether an identity number on file stays where none is typed. */
    keepsNumber: z.boolean().default(true),
    startedOn: typedDay.default(null),
    endedOn: typedDay.default(null),
    note: paragraph(2000).default(''),
  })
  .refine((row) => !row.startedOn || !row.endedOn || row.startedOn <= row.endedOn, {
    error: 'before-start',
    path: ['endedOn'],
  })
  // What was chosen before another agency was: the form hides it, so it must not be kept.
  .transform((row) => ({
    ...row,
    officeId: row.agency === 'USCIS' ? row.officeId : '',
    courtId: row.agency === 'EOIR' || row.agency === 'BIA' || row.agency === 'federal-court' ? row.courtId : '',
  }));

/** All proceedings of the case, the oldest first. */
export const proceedingsForm = z.strictObject({ proceedings: z.array(proceedingRow).max(20, 'too-many') });

export const editProceedingsSchema = proceedingsForm.extend({ caseId: id, revision });

export type ProceedingsForm = z.input<typeof proceedingsForm>;
