import { dayParts } from '../../law/calendar-day.ts';
import type { DetailField } from '../../law/detail.ts';
import { normaliseIdentifier } from '../../law/identifiers.ts';

/** A time of day as notices print it, on 24 hours: "08:30". */
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A day of the calendar, 1900 to 2199. Without zod: this file also runs in the browser, for one form. */
const isDay = (iso: string): boolean => {
  const year = dayParts(iso)?.year ?? 0;
  return year >= 1900 && year <= 2199;
};

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
}

/** What is wrong with one answer, as a code; undefined where nothing is. Ids of courts and offices are checked where they are known. */
export function detailCode(field: DetailField, value: string): string | undefined {
  if (value === '') return field.required ? 'required' : undefined;
  if (field.choices) return field.choices.some((choice) => choice.value === value) ? undefined : 'invalid';
  if (field.identifier) return normaliseIdentifier(field.identifier, value) === null ? 'bad-number' : undefined;
  if (field.input === 'date') return isDay(value) ? undefined : 'bad-date';
  if (field.input === 'time') return CLOCK.test(value) ? undefined : 'bad-time';
  if (field.input === 'zone') return isZone(value) ? undefined : 'bad-time-zone';
  return undefined;
}

/**
 * Problems of an event's details by its type's fields, key to code. A hearing or interview must have its time, and a
 * time its zone: "8:30" without one has made people miss a hearing by video from another coast.
 */
export function detailCodes(
  fields: readonly DetailField[],
  values: Readonly<Record<string, string>>,
  needsTime: boolean,
): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const key of Object.keys(values)) {
    if (!fields.some((field) => field.key === key)) codes[key] = 'unknown-field';
  }
  for (const field of fields) {
    const code = detailCode(field, values[field.key] ?? '');
    if (code) codes[field.key] = code;
  }
  const hasTime = needsTime || Boolean(values.appointmentAt) || Boolean(values.zone);
  if (hasTime && fields.some((field) => field.key === 'appointmentAt')) {
    if (!values.appointmentAt) codes.appointmentAt ??= 'required';
    if (!values.zone) codes.zone ??= 'required';
  }
  return codes;
}
