import type { Scheme } from './schemes.ts';

/** The eight written-down schemes: domain.md 8.3. What is said in everyday life follows no table. */
export const WRITTEN = ['FR', 'MVD310', 'MVD782', 'GOST52535', 'ICAO', 'ISO9', 'GOST779B', 'BGN'] as const;
export type WrittenScheme = Extract<Scheme, (typeof WRITTEN)[number]>;

/** A row a letter, a column a scheme in the order of WRITTEN; - is no letter. */
const ROWS = `
а a a a a a a a a
б b b b b b b b b
в v v v v v v v v
г g g g g g g g g
д d d d d d d d d
е e e e e e e e e
ё e e yo e e ë yo ë
ж j zh zh zh zh ž zh zh
з z z z z z z z z
и i i i i i i i i
й i y y i i j j y
к k k k k k k k k
л l l l l l l l l
м m m m m m m m m
н n n n n n n n n
о o o o o o o o o
п p p p p p p p p
р r r r r r r r r
с s s s s s s s s
т t t t t t t t t
у ou u u u u u u u
ф f f f f f f f f
х kh kh kh kh kh h x kh
ц ts ts ts tc ts c cz ts
ч tch ch ch ch ch č ch ch
ш ch sh sh sh sh š sh sh
щ chtch shch shch shch shch ŝ shh shch
ъ - " ' - ie ʺ \`\` ”
ы y y y y y y y\` y
ь - ' ' - - ʹ \` ’
э e e e e e è e\` e
ю iou yu yu iu iu û yu yu
я ia ya ya ia ia â ya ya
`;

const LETTERS = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [letter = '', ...columns] = row.split(' ');
      return [letter, new Map(WRITTEN.map((scheme, index) => [scheme, columns[index] === '-' ? '' : columns[index]]))];
    }),
);

type Rule = readonly [pattern: RegExp, to: string];

const VOWEL = 'аеёиоуыэюя';

/** What letters become together, before the table; the Latin letters put in stay. Domain.md 8.3, context rules. */
const TOGETHER: Readonly<Record<WrittenScheme, readonly Rule[]>> = {
  FR: [
    [/кс/g, 'x'],
    [/ье/g, 'ie'],
    [/ин(?=$|[\s-])/g, 'ine'],
    [/г(?=[еиы])/g, 'gu'],
    [new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, 'g'), 'ss'],
  ],
  MVD310: [[/[ьъ]е/g, 'ye']],
  MVD782: [
    [/[ьъ]е/g, 'ye'],
    [new RegExp(`(?<=[${VOWEL}])е`, 'g'), 'ye'],
    [/ьи/g, 'yi'],
    [/(?<=[жчшщ])ё/g, 'e'],
    [/(?<=[бвгдзклмнпрстфхц])ё/g, 'ye'],
  ],
  GOST52535: [],
  ICAO: [],
  ISO9: [],
  GOST779B: [[/ц(?=[еийы])/g, 'c']],
  BGN: [
    [new RegExp(`(?<=^|[\\s${VOWEL}йъь-])е`, 'g'), 'ye'],
    [new RegExp(`(?<=^|[\\s${VOWEL}йъь-])ё`, 'g'), 'yë'],
  ],
};

/** A Cyrillic name in the letters of one scheme, with capitals where it has them first. Other characters stay. */
export function spell(name: string, scheme: WrittenScheme): string {
  const together = TOGETHER[scheme].reduce((text, [pattern, to]) => text.replace(pattern, to), name.toLowerCase());
  const written = [...together].map((letter) => LETTERS.get(letter)?.get(scheme) ?? letter).join('');
  if (name === name.toLowerCase()) return written;
  return written.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
