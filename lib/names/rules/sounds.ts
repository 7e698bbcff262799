type Sound = readonly [letters: string, sounds: readonly string[]];

/** What sounds of a Cyrillic letter: vowels and signs none, and consonants that Latin spellings take for one another the same. */
const CYRILLIC: readonly Sound[] = [
  ['дж', ['DZ', 'Z']],
  ...Object.entries({
    ...{ б: 'B', в: 'V', г: 'G', д: 'D', ж: 'Z', з: 'Z', к: 'K', л: 'L', м: 'M', н: 'N', п: 'P', р: 'R', с: 'S' },
    ...{ т: 'T', ф: 'V', х: 'H', ц: 'S', ч: 'S', ш: 'S', щ: 'S' },
  }).map(([letter, sound]): Sound => [letter, [sound]]),
];

/** The same of Latin letters, the longest first; several where a spelling can be of several letters. */
const LATIN: readonly Sound[] = [
  ...['schtsch', 'chtch', 'shch', 'tsch', 'tch', 'sch', 'shh', 'sh', 'ts', 'tc', 'tz', 'cz'].map(
    (letters): Sound => [letters, ['S']],
  ),
  ...Object.entries({
    ...{ dzh: ['DZ', 'Z'], dj: ['DZ', 'Z'], kh: ['H'], zh: ['Z'], ph: ['V'], ck: ['K'], ch: ['S', 'H'], gu: ['G'] },
    ...{ x: ['KS', 'H'], c: ['S', 'K'], h: ['H', 'G'], j: ['Z', ''], b: ['B'], v: ['V'], w: ['V'], f: ['V'], g: ['G'] },
    ...{ d: ['D'], z: ['Z'], ž: ['Z'], k: ['K'], q: ['K'], l: ['L'], m: ['M'], n: ['N'], p: ['P'], r: ['R'], s: ['S'] },
    ...{ š: ['S'], ŝ: ['S'], č: ['S'], t: ['T'] },
  }),
];

/** A hissing sound swallows the T before it, and twice the same is once: Братск and Брацк, Vassiliev and Vasiliev. */
const squeezed = (sounds: string): string => sounds.replace(/T(?=S)/g, '').replace(/(.)\1+/g, '$1');

/** So many skeletons a word at most: of one with more doubtful letters the rest is found by its other spellings. */
const MOST = 8;

const HEARD = new Map<string, readonly string[]>();
/** So many words are remembered, so that a long run stays small. */
const REMEMBERED = 20_000;

/** What is left of a cleaned word when vowels and signs are dropped: every way to hear it. */
export function skeletons(word: string): readonly string[] {
  const known = HEARD.get(word);
  if (known) return known;
  const table = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : LATIN;
  let heard = [''];
  for (let at = 0; at < word.length; ) {
    const sound = table.find(([letters]) => word.startsWith(letters, at));
    if (sound) heard = heard.flatMap((before) => sound[1].map((after) => before + after)).slice(0, MOST);
    at += sound?.[0].length ?? 1;
  }
  const found = [...new Set(heard.map(squeezed))];
  if (HEARD.size >= REMEMBERED) HEARD.clear();
  HEARD.set(word, found);
  return found;
}

/** A surname by its whole and by each half. */
export const surnameSounds = (surname: string): string[] =>
  [...new Set([surname.replaceAll('-', ''), ...surname.split('-')].flatMap(skeletons))].filter((sound) => sound !== '');
