/** Codes that schemas give to fields; each has its text as `field.<code>`. */
const codes = [
  'required',
  'too-long',
  'bad-characters',
  'invalid',
  'bad-date',
  'ambiguous-date',
  'bad-email',
  'bad-phone',
  'bad-number',
  'bad-time-zone',
  'repeated',
  'taken',
  'too-many',
  'same-person',
  'in-future',
  'day-needed',
  'bad-time',
  'before-start',
  'before-birth',
  'bad-month',
  'bad-id',
  'unknown-type',
  'unknown-field',
  'one-lead',
  'not-yourself',
  'not-on-team',
  'not-closed',
  'case-closed',
  'already-closed',
  'already-restricted',
  'no-date',
  'has-reasons',
  'has-events',
  'principal',
  'cannot-be-used',
  'has-account',
  'account-open',
  'account-closed',
  'no-account',
  'has-access',
] as const;

export type FieldCode = (typeof codes)[number];

/** A message of a schema as a code that has a text; zod's own sentences become "invalid". */
export const fieldCode = (message: string | undefined): FieldCode =>
  codes.find((code) => code === message) ?? 'invalid';
