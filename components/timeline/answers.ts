import { type PartialDate, parsePartialDate } from '@/lib/law/partial-date';
import { detailCodes } from '@/lib/timeline/schema/details';
import type { FormSpec } from './form-spec';

/** Everything as typed: dates too, which are read where they are checked. */
export type FormValues = {
  date: string;
  details: Record<string, string>;
  note: string;
  source: string;
  reason: string;
  override: string;
};

export const EMPTY: FormValues = { date: '', details: {}, note: '', source: '', reason: '', override: '' };

type Read = { date: PartialDate | null; code: string | null };

function readDate(text: string, today: string, vague: boolean): Read {
  const reading = parsePartialDate(text, today);
  if (!reading.ok) {
    const CODES = { empty: 'required', ambiguous: 'ambiguous-date', unknown: 'bad-date', impossible: 'bad-date' };
    return { date: null, code: CODES[reading.code] };
  }
  const isExact = reading.date.precision === 'day' || vague;
  return { date: reading.date, code: isExact ? null : 'day-needed' };
}

/** Answers as the server takes them: a day as ISO, everything else as typed, the empty ones left out. */
function detailsOf({ questions }: FormSpec, details: FormValues['details'], today: string): Record<string, string> {
  const plain = questions.map(({ field: { key, input } }) => {
    const typed = (details[key] ?? '').trim();
    return [key, input === 'date' ? (readDate(typed, today, false).date?.on ?? typed) : typed] as const;
  });
  return Object.fromEntries(plain.filter(([, value]) => value !== ''));
}

/** Codes at paths, as the server's schema would give them, for checking on leaving a field. */
export function codesOf(spec: FormSpec, values: FormValues, today: string): Record<string, string> {
  const codes: Record<string, string> = {};
  const { code } = readDate(values.date, today, spec.vague);
  if (code) codes.date = code;
  const fields = spec.questions.map(({ field }) => field);
  const found = detailCodes(fields, detailsOf(spec, values.details, today), spec.needsTime);
  for (const [key, detailCode] of Object.entries(found)) codes[`details.${key}`] = detailCode;
  for (const { key, input } of fields) {
    const typed = values.details[key] ?? '';
    const wrong = input === 'date' && typed !== '' ? readDate(typed, today, false).code : null;
    if (wrong) codes[`details.${key}`] = wrong;
  }
  return codes;
}

/** The fact as the commands take it; null where its day cannot be read. */
export function factOf(spec: FormSpec, values: FormValues, today: string) {
  const { date } = readDate(values.date, today, spec.vague);
  if (!date) return null;
  const { note, source } = values;
  return { type: spec.type, date, details: detailsOf(spec, values.details, today), note, source };
}
