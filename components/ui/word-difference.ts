export interface Run {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const limit = 400;

/**
 * How `to` differs from `from`, word by word: the longest common run of words is "same". Texts over 400 words are
 * compared as wholes, since the table grows with the product of the two lengths.
 */
export function wordDifference(from: string, to: string): Run[] {
  const one = from.match(/\s+|[^\s]+/g) ?? [];
  const two = to.match(/\s+|[^\s]+/g) ?? [];
  if (from === to) return to ? [{ kind: 'same', text: to }] : [];
  if (one.length > limit * 2 || two.length > limit * 2)
    return joined([
      ['removed', from],
      ['added', to],
    ]);
  const width = two.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = two.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        one[row] === two[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: [Run['kind'], string][] = [];
  let row = 0;
  let column = 0;
  while (row < one.length || column < two.length) {
    if (row < one.length && one[row] === two[column]) {
      pieces.push(['same', one[row] ?? '']);
      row += 1;
      column += 1;
    } else if (row < one.length && (column === two.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push(['removed', one[row] ?? '']);
      row += 1;
    } else {
      pieces.push(['added', two[column] ?? '']);
      column += 1;
    }
  }
  return joined(pieces);
}

function joined(pieces: [Run['kind'], string][]): Run[] {
  const runs: Run[] = [];
  for (const [kind, text] of pieces) {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.text += text;
    else if (text) runs.push({ kind, text });
  }
  return runs;
}
