import * as z from 'zod';
import { id, line, paragraph, requestId, revision, typedDay } from '../fields/schema.ts';
import { personSchema } from '../people/schema.ts';
import { FAMILY_ROLES, MISTAKES } from './types.ts';

const tie = {
  role: z.enum(FAMILY_ROLES, 'required'),
  included: z.boolean().default(false),
  since: typedDay.default(null),
  note: paragraph(2000).default(''),
};

/** A person on file (`personId`) or a new one (`person`), never both. */
export const addMemberSchema = z
  .strictObject({
    caseId: id,
    personId: z.union([z.literal(''), id]).default(''),
    person: personSchema.nullable().default(null),
    ...tie,
    requestId,
  })
  .refine((form) => (form.personId === '') !== (form.person === null), { error: 'required', path: ['personId'] });

/** How the tie reads; one that ended says when and why. */
export const memberForm = z
  .strictObject({ ...tie, until: typedDay.default(null), endReason: line(300).default('') })
  .refine((form) => !form.since || !form.until || form.since <= form.until, { error: 'before-start', path: ['until'] })
  .refine((form) => (form.until === null) === (form.endReason === ''), { error: 'required', path: ['endReason'] });

export const editMemberSchema = z.strictObject({ memberId: id, revision, tie: memberForm });

/** What went wrong where somebody was added who never belonged there. */
export const mistakeForm = z.strictObject({ mistake: z.enum(MISTAKES, 'required') });

export const removeMemberSchema = mistakeForm.extend({ memberId: id, revision });

export type MemberForm = z.input<typeof memberForm>;
export type MistakeForm = z.input<typeof mistakeForm>;
export type AddMember = z.input<typeof addMemberSchema>;
