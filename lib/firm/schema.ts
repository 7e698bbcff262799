import * as z from 'zod';
import { email, line, phoneDigits, requiredLine, revision } from '../fields/schema.ts';

/** An IANA time zone this machine knows. */
export const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}, 'bad-time-zone');

export const role = z.enum(['owner', 'lawyer', 'paralegal'], 'invalid');

export const roles = z.array(role).min(1, 'required').max(3, 'invalid');

export const memberSchema = z.strictObject({
  name: requiredLine(120),
  email,
  roles,
  locale: z.enum(['en', 'ru'], 'invalid').default('en'),
});

export const foundFirmSchema = z.strictObject({
  /** Made from the name where absent. */
  shortName: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, 'invalid')
    .optional(),
  name: requiredLine(120),
  timeZone,
  owner: memberSchema,
  /** Of the owner's password; without it the owner is invited by link. */
  passwordHash: z
    .string()
    .regex(/^\$argon2id\$[\w$,=+/.-]{40,200}$/, 'invalid')
    .optional(),
});

/** Where clients leave to: a page of another site over https, without a sign-in in the address; empty: our own page. */
const exitUrl = z
  .string()
  .max(400, 'too-long')
  .transform((text) => text.trim())
  .refine((text) => {
    if (text === '') return true;
    const url = URL.canParse(text) ? new URL(text) : null;
    return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.');
  }, 'bad-address');

/** The number clients are told to call, as they are to read it; empty: none. */
const phone = line(40).refine((text) => text === '' || phoneDigits(text) !== null, 'bad-phone');

/** Months after which the law is read again at its source, as typed. */
const months = z
  .string('required')
  .regex(/^\s*\d{1,2}\s*$/, 'bad-months')
  .transform(Number)
  .refine((count) => count >= 1 && count <= 60, 'bad-months');

/** What the firm decides about itself; the values of its form. */
export const firmSettingsSchema = z.strictObject({
  name: requiredLine(120),
  timeZone,
  exitUrl,
  phone,
  requireSecondFactor: z.boolean('invalid'),
  verifyMonths: months,
});

export const editFirmSchema = firmSettingsSchema.extend({ revision });
