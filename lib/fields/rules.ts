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
