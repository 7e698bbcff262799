import * as z from 'zod';
import { email, id, paragraph, requestId, requiredParagraph } from '../fields/schema.ts';

const REASON = 500;
const locale = z.enum(['ru', 'en'], 'invalid').default('ru');

/** Which of the account's cases; the own one where absent. */
export const portalPageSchema = z.strictObject({ caseId: id.optional(), allOpenings: z.boolean().default(false) });

export const accessSchema = z.strictObject({ caseId: id });

/** What the form of an invitation asks; `addressReason` only for a mailbox inside Russia or Belarus. */
export const inviteForm = z.strictObject({ email, locale, addressReason: paragraph(REASON).default('') });

/** A person on file gets an account of their own. */
export const inviteSchema = inviteForm.extend({ personId: id, requestId });

/** The invitation again, to the address as it now is; until it was accepted the address may be mended. */
export const resendSchema = inviteForm.extend({ userId: id });

export const accountSchema = z.strictObject({ userId: id });

export const grantForm = z.strictObject({ reason: requiredParagraph(REASON) });

/** A relative's account may see this case. */
export const grantSchema = grantForm.extend({ caseId: id, personId: id });

export const revokeSchema = z.strictObject({ caseId: id, userId: id });
