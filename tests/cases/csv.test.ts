import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '../../lib/fields/rules.ts';

/** The cells of one line, by the letter of RFC 4180. */
function cells(line: string): string[] {
  const found: string[] = [];
  let rest = line.replace(/\r\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const plain = quoted ? null : /^[^,]*/.exec(rest);
    found.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (plain?.[0] ?? ''));
    rest = rest.slice((quoted ?? plain)?.[0].length ?? 0);
    if (!rest.startsWith(',')) return found;
    rest = rest.slice(1);
  }
}

test.each(['=1+1', '+7 903', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =cmd|calc', '\u00a0=1', '＝1', '|x', '%0'])(
  '%j is not calculated by a spreadsheet',
  (cell) => {
    expect(cells(csvLine([cell]))).toEqual([`'${cell}`]);
  },
);

const isCalculated = (cell: string) => /^[\s\u00a0\ufeff]*[=+\-@＝＋－＠|%]/.test(cell);

/** What could matter: separators, quotes, breaks, signs, spaces that are skipped, and letters. */
const LETTERS = [...'=+-@|%＝＋－＠,;"\'\t\r\n \u00a0\ufeffaйЁ0'];

test('every text comes back as it was, formulas behind an apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(...LETTERS) }), { minLength: 1, maxLength: 5 }), (row) => {
      const read = cells(csvLine(row));
      const isKept = (cell: string, index: number) => [cell, `'${cell}`].includes(read[index] ?? '');
      return read.length === row.length && row.every(isKept) && !read.some(isCalculated);
    }),
  );
});
