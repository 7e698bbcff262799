import * as z from 'zod';
import { cursor, id, requestId, requiredLine, revision } from '../fields/schema.ts';
import { memberSchema, roles } from '../firm/schema.ts';

/** Which page of the list of members. */
export const listMembersSchema = z.object({ after: cursor.catch(undefined) });

export const inviteMemberSchema = memberSchema.extend({ requestId });

/** The values of the form. */
export const memberFieldsSchema = z.strictObject({ name: requiredLine(120), roles });

/** `revision` of the member as they were seen. */
export const editMemberSchema = memberFieldsSchema.extend({ userId: id, revision });

export const memberIdSchema = z.strictObject({ userId: id });

/** A member, and which page of their open cases. */
export const memberPageSchema = z.object({ userId: id, after: cursor.catch(undefined) });

export const handOverSchema = z
  .strictObject({ userId: id, toUserId: id })
  .refine((hand) => hand.userId !== hand.toUserId, { error: 'same-person', path: ['toUserId'] });
