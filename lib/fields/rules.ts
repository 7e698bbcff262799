/** The cursor of a keyset page: the values of the row to go on from, opaque to the browser. */
export function packCursor(values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

// Postgres takes neither NUL nor half a character; no key of ours holds a control character.
const NO_KEY = /[\p{Cc}\p{Cs}]/u;

/** The values again; null where the text is no cursor of this many values (an old or forged one: begin anew). */
export function unpackCursor(cursor: string | undefined, length: number): (string | null)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = Array.isArray(values) && values.length === length;
    const isKey = (value: unknown) => value === null || (typeof value === 'string' && !NO_KEY.test(value));
    return fits && values.every(isKey) ? values : null;
  } catch {
    return null;
  }
}

/** Whether text is an id as Postgres reads it, small letters. */
export const isUuid = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Whether text is a day of the calendar, ISO, as Postgres writes it. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether text is an instant as Postgres or toISOString writes it: "2026-03-01 12:00:00.5-08", "2026-03-01T20:00:00Z". */
export function isInstant(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  const time = /^[ T]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4])(:[0-5]\d)?)$/;
  return isDay(text.slice(0, 10)) && time.test(text.slice(10));
}

// What a spreadsheet takes for a formula at the beginning of a cell, and the characters it skips before looking.
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20|%]/;

/** A line of a CSV file (RFC 4180). A cell that a spreadsheet would calculate gets an apostrophe before it. */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${quoted.join(',')}\r\n`;
}
