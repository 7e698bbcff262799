import * as z from 'zod';
import { id, requiredLine } from '../fields/schema.ts';
import { timeZone } from '../firm/schema.ts';

export const locale = z.enum(['en', 'ru'], 'invalid');
export const theme = z.enum(['system', 'light', 'dark'], 'invalid');

/** A password as typed: nothing is trimmed; what is too long to be one is refused before it is hashed. */
export const password = z.string().min(1, 'required').max(1024, 'too-long');

export const languageSchema = z.strictObject({ locale });
export const themeSchema = z.strictObject({ theme });
/** `timeZone` empty: the firm's. */
export const settingsSchema = z.strictObject({ locale, theme, timeZone: z.union([z.literal(''), timeZone]) });

export const changePasswordSchema = z.strictObject({ current: password, password });
export const proofSchema = z.strictObject({ current: password });
export const codeSchema = z.strictObject({ code: z.string().min(1, 'required').max(64, 'too-long') });
export const sessionSchema = z.strictObject({ sessionId: id });

// The browser's answer; its signature and content are checked by the library.
const text = z.string().max(20_000, 'too-long');
export const passkeySchema = z.strictObject({
  name: requiredLine(60),
  response: z.strictObject({
    id: text,
    rawId: text,
    type: z.literal('public-key'),
    response: z.strictObject({
      clientDataJSON: text,
      attestationObject: text,
      authenticatorData: text.optional(),
      transports: z.array(z.string().max(40)).max(10).optional(),
      publicKeyAlgorithm: z.number().optional(),
      publicKey: text.optional(),
    }),
    clientExtensionResults: z.unknown().optional(),
    authenticatorAttachment: z.string().max(40).optional(),
  }),
});
export const removePasskeySchema = z.strictObject({ passkeyId: id, current: password });

export const makeTokenSchema = z.strictObject({
  name: requiredLine(60),
  scopes: z.enum(['read', 'read write'], 'invalid'),
  days: z.number('required').int('invalid').min(1, 'invalid').max(365, 'invalid'),
  current: password,
});
export const tokenSchema = z.strictObject({ tokenId: id });

export const userSchema = z.strictObject({ userId: id });
