import type { PartialDate } from '@/lib/law/partial-date';
import { detailCodes } from '@/lib/timeline/schema/details';
import type { FormSpec } from './form-spec';

/** A date field's value: read, empty, or the text that could not be read. */
export type TypedDate = PartialDate | string | null;

export type FormValues = {
  date: TypedDate;
  details: Record<string, TypedDate>;
  note: string;
  source: string;
  reason: string;
  override: string;
};

/** An answer as the server takes it: a day as ISO, everything else as typed. A vague day stays text, which no check accepts. */
function plain(value: TypedDate | undefined): string {
  if (typeof value === 'string') return value;
  if (!value) return '';
  return value.precision === 'day' ? value.on : `${value.on}/${value.until}`;
}

export const plainDetails = ({ questions }: FormSpec, details: FormValues['details']): Record<string, string> =>
  Object.fromEntries(
    questions.map(({ field }) => [field.key, plain(details[field.key])]).filter(([, value]) => value !== ''),
  );

/** The fact as the commands take it. A day that could not be read goes as it is: the server names the field. */
export const factOf = (spec: FormSpec, values: FormValues) => ({
  type: spec.type,
  date: values.date as PartialDate,
  details: plainDetails(spec, values.details),
  note: values.note,
  source: values.source,
});

/** Codes at paths, as the server's schema would give them, for checking on leaving a field. */
export function codesOf(spec: FormSpec, values: FormValues): Record<string, string> {
  const codes: Record<string, string> = {};
  const { date } = values;
  if (date === null || date === '') codes.date = 'required';
  else if (typeof date === 'string') codes.date = 'bad-date';
  else if (date.precision !== 'day' && !spec.vague) codes.date = 'day-needed';
  const fields = spec.questions.map(({ field }) => field);
  const details = detailCodes(fields, plainDetails(spec, values.details), spec.needsTime);
  for (const [key, code] of Object.entries(details)) codes[`details.${key}`] = code;
  return codes;
}
