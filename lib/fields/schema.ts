import * as z from 'zod';
import { type PartialDate, parsePartialDate } from '../law/partial-date.ts';

/**
 * The kinds of input that forms share. Messages are codes; components translate them ("field.<code>").
 * Control characters are refused where they cannot be meant (Postgres cannot store NUL), bidirectional overrides
 * everywhere: they make a name read as another.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const BREAKS = /[\n\t]/g;

/** One line of text, trimmed, inner spaces kept; at most `max` characters; empty allowed. */
export const line = (max: number) =>
  z
    .string()
    .max(max * 4, 'too-long')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length <= max, 'too-long')
    .refine((text) => !HIDDEN.test(text), 'bad-characters');

/** One line that must not be empty. */
export const requiredLine = (max: number) => line(max).refine((text) => text !== '', 'required');

/** Several lines of text, trimmed at the end; at most `max` characters; empty allowed. */
export const paragraph = (max: number) =>
  z
    .string()
    .max(max * 4, 'too-long')
    .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .refine((text) => text.length <= max, 'too-long')
    .refine((text) => !HIDDEN.test(text.replace(BREAKS, '')), 'bad-characters');

export const requiredParagraph = (max: number) => paragraph(max).refine((text) => text !== '', 'required');

/** The digits of a telephone number with its leading plus, however it was written; null where it is none. */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/[\s().\-\u2010-\u2013\u00a0]/g, '');
  return /^\+?\d{5,15}$/.test(digits) ? digits : null;
}

/** An id of ours. */
export const id = z.uuid('bad-id').transform((value) => value.toLowerCase());

/** Which revision of a section an edit saw; 0 where nothing was saved yet. */
export const revision = z.number('required').int('invalid').min(0, 'invalid').max(1_000_000_000, 'invalid');

/** The form's own id for one submission (see CommandReceipt). */
export const requestId = z.uuid('bad-id').optional();

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : DAYS[month - 1];
  return year >= 1900 && year <= 2199 && length !== undefined && day >= 1 && day <= length;
}

/** A calendar date, ISO, 1900 to 2199. */
export const isoDate = z.string().refine(isCalendarDate, 'bad-date');

/** A date at its known precision, as lib/law/partial-date.ts reads it: first and last possible day. */
export const partialDate = z
  .strictObject({
    on: isoDate,
    until: isoDate,
    precision: z.enum(['day', 'month', 'season', 'year', 'about'], 'invalid'),
  })
  .refine((date) => date.on <= date.until && (date.precision !== 'day' || date.on === date.until), 'bad-date');

function readTyped(text: string, context: z.RefinementCtx): PartialDate | null {
  if (text.trim() === '') return null;
  // "+30" counts from a day; a fact has no such day.
  const reading = /^\s*[+-]/.test(text) ? null : parsePartialDate(text, '2000-01-01');
  if (reading?.ok) return reading.date;
  context.addIssue({ code: 'custom', message: reading?.code === 'ambiguous' ? 'ambiguous-date' : 'bad-date' });
  return z.NEVER;
}

/** A date as people type it, at its own precision: "14.04.2022", "April 2022", "весна 2022". Empty: null. */
export const typedDate = z.string().max(60, 'bad-date').transform(readTyped);

/** The same where the day itself must be known. ISO; empty: null. */
export const typedDay = z
  .string()
  .max(60, 'bad-date')
  .transform((text, context) => {
    const date = readTyped(text, context);
    if (!date || date.precision === 'day') return date?.on ?? null;
    context.addIssue({ code: 'custom', message: 'day-needed' });
    return z.NEVER;
  });

/** The same where there must be one. */
export const requiredDay = typedDay.pipe(z.string('required'));

/** ISO 3166-1 alpha-2, or empty for "not known". */
export const country = z.string().regex(/^([A-Z]{2})?$/, 'invalid');

/** An e-mail address, lower case. ASCII only: look-alike letters are how accounts are stolen. */
export const email = z
  .string()
  .max(254, 'too-long')
  .transform((text) => text.trim().toLowerCase())
  .refine((text) => /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text), 'bad-email');

/** The cursor of a keyset page: opaque to the browser. */
export const cursor = z
  .string()
  .max(400, 'invalid')
  .regex(/^[A-Za-z0-9_-]*$/, 'invalid')
  .optional();
