/** The cursor of a keyset page: the values of the row to go on from, opaque to the browser. */
export function packCursor(values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values again; null where the text is no cursor of this many values (an old or forged one: begin anew). */
export function unpackCursor(cursor: string | undefined, length: number): (string | null)[] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits = Array.isArray(values) && values.length === length;
    return fits && values.every((value) => value === null || typeof value === 'string') ? values : null;
  } catch {
    return null;
  }
}
