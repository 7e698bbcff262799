/** Letters that look alike in both scripts: of a word in both, the fewer are taken for the others where all of them can be. */
const LOOK_ALIKE = 'aа eе oо pр cс xх yу kк mм tт bв hн iі'.split(' ').map((pair) => [...pair] as [string, string]);
const TO_CYRILLIC = new Map(LOOK_ALIKE);
const TO_LATIN = new Map(LOOK_ALIKE.map(([latin, cyrillic]) => [cyrillic, latin]));

/** Ukrainian and Belarusian letters as the Russian spelling of the same name has them. */
const TO_RUSSIAN: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г', ў: 'у' };

/** Marked letters of ISO 9 and BGN/PCGN, which are letters of their own; any other mark is dropped. */
const MARKED = 'žčšŝâûëè';

function oneScript(word: string): string {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length;
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (cyrillic === 0 || latin === 0) return word;
  const whole = (table: ReadonlyMap<string, string>, script: RegExp) =>
    letters.every((letter) => !script.test(letter) || table.has(letter));
  const isCyrillic = cyrillic >= latin || !whole(TO_LATIN, /\p{Script=Cyrillic}/u);
  const table = isCyrillic && whole(TO_CYRILLIC, /\p{Script=Latin}/u) ? TO_CYRILLIC : TO_LATIN;
  return letters.map((letter) => table.get(letter) ?? letter).join('');
}

const unmarked = (letter: string): string =>
  MARKED.includes(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * A name for comparing: lower case, one script a word, no signs, commas kept as ends of the surname. Marks of ISO 9 stay, others
 * go; a machine-readable line's fillers are spaces.
 */
export function clean(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[<_]+/g, ' ')
    .replace(/['’ʼ`´ʹʺ"”“‘ˈ.·]/g, (mark) => (mark === '.' ? ' ' : ''))
    .replace(/\p{Script=Latin}\p{M}*/gu, unmarked)
    .replace(/[‐‑–—]/g, '-')
    .replace(/[^\p{L}\s,-]/gu, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain
    .split(' ')
    .map((word) => [...oneScript(word)].map((letter) => TO_RUSSIAN[letter] ?? letter).join(''))
    .join(' ');
}
