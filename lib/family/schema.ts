import { z } from 'zod';
import { id, line, paragraph, requestId, revision, typedDay } from '../fields/schema.ts';
import { personSchema } from '../people/schema.ts';
import { FAMILY_ROLES, MISTAKES } from './types.ts';

const tie = {
  role: z.enum(FAMILY_ROLES, 'required'),
  included: z.boolean().default(false),
  since: typedDay.default(null),
  note: paragraph(2000).default(''),
};

/** A person on file by id, or a new one in full. */
export const addMemberSchema = z
  .strictObject({ caseId: id, personId: id.optional(), person: personSchema.optional(), ...tie, requestId })
  .refine((form) => (form.personId === undefined) !== (form.person === undefined), {
    error: 'required',
    path: ['personId'],
  });

/** How the tie reads; one that ended says when and why. */
export const memberForm = z
  .strictObject({ ...tie, until: typedDay.default(null), endReason: line(300).default('') })
  .refine((form) => !form.since || !form.until || form.since <= form.until, { error: 'before-start', path: ['until'] })
  .refine((form) => (form.until === null) === (form.endReason === ''), { error: 'required', path: ['endReason'] });

export const editMemberSchema = z.strictObject({ memberId: id, revision, tie: memberForm });

export const removeMemberSchema = z.strictObject({ memberId: id, revision, mistake: z.enum(MISTAKES, 'required') });

export type MemberForm = z.input<typeof memberForm>;
