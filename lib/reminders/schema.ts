import * as z from 'zod';
import { id, requestId, requiredDay, requiredParagraph, revision } from '../fields/schema.ts';

const days = { fromOn: requiredDay, untilOn: requiredDay };

/** The fields of an absence, and what else goes with them. */
const absence = <S extends z.ZodRawShape>(more: S) =>
  z
    .strictObject({ ...days, ...more })
    .refine((one) => (one as { fromOn: string }).fromOn <= (one as { untilOn: string }).untilOn, {
      error: 'ends-early',
      path: ['untilOn'],
    });

export const absenceFormSchema = absence({});
export const addAbsenceSchema = absence({ requestId });
export const addAbsenceOfSchema = absence({ userId: id, requestId });
export const endAbsenceSchema = z.strictObject({ absenceId: id });
export const endAbsenceOfSchema = z.strictObject({ absenceId: id, userId: id });

/** An hour of the day as the form has it, or that there is to be no digest: what says nothing at all decides nothing. */
export const digestHourSchema = z.strictObject({
  digestHour: z
    .string('invalid')
    .regex(/^(none|1?\d|2[0-3])$/, 'required')
    .transform((text) => (text === 'none' ? null : Number(text))),
});

export const snoozeFormSchema = z.object({ untilOn: requiredDay, reason: requiredParagraph(1000) });
/** `revision`: of the date that was looked at. */
export const snoozeSchema = z.strictObject({ dateId: id, revision, requestId, ...snoozeFormSchema.shape });

export const sendRemindersSchema = z.strictObject({});
