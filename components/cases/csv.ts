import { nativeName } from '@/components/people/words';
import type { CaseRow } from '@/lib/cases/types/list';
import { csvLine } from '@/lib/fields/rules';
import { groundOf } from '@/lib/law/russia/grounds';
import { placeName, trackName } from './places';
import { latinSurnameFirst, stageName, statusName } from './words';

export const CSV_COLUMNS = [
  'number',
  'client',
  'latin',
  'aNumber',
  'stage',
  'status',
  'track',
  'grounds',
  'place',
  'hearing',
  'waiting',
  'since',
  'lead',
  'opened',
  'closed',
  'activity',
] as const;

/** The names of the columns. The mark before them tells spreadsheets that the text is UTF-8. */
export const csvHead = (names: readonly string[]): string => `\ufeff${csvLine(names)}`;

/** A case as a line of a CSV file, in the order of CSV_COLUMNS. Days are ISO, so that every program reads them alike. */
export function caseCsvLine(row: CaseRow, locale: 'en' | 'ru', who: Record<string, string>): string {
  const { principal, waiting } = row;
  return csvLine([
    row.number,
    nativeName(principal),
    latinSurnameFirst(principal.latinSurname, principal.latinGiven),
    principal.aNumberTail ?? '',
    stageName(row.stage, locale),
    statusName(row.status, locale),
    trackName(row.track, locale),
    row.grounds.map((code) => groundOf(code).label[locale]).join('; '),
    placeName(row) ?? '',
    row.nextHearing ?? '',
    waiting ? (who[waiting.on] ?? waiting.on) : '',
    waiting?.since ?? '',
    row.leadName ?? '',
    row.openedOn,
    row.closedOn ?? '',
    row.activityAt.slice(0, 10),
  ]);
}
