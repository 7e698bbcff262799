import { EVERY, SCHEMES, type Scheme } from './schemes.ts';

/** Where a spelling is used. Of the letter before: the start of the word, a vowel, a sign, a hissing consonant, another one. */
export type Before = 'start' | 'vowel' | 'sign' | 'short' | 'hiss' | 'consonant';
/** Of the Latin letter after it: the end of the word, e i y, any vowel. */
export type After = 'end' | 'front' | 'vowel' | 'other';

export type Spelling = {
  readonly text: string;
  readonly schemes: number;
  readonly cost: number;
  readonly before: readonly Before[] | null;
  readonly after: After | null;
};

/** Letters of a Cyrillic name that are spelt as one, with every spelling. */
export type Unit = { readonly cyrillic: string; readonly spellings: readonly Spelling[] };

/**
 * Spellings by letter: domain.md 8.3, and the everyday ones. A spelling is `text SCHEMES [@before] [>after] [cost]`;
 * EN is what the English-style schemes share, ALL every scheme, - no letter at all.
 */
const TABLE = `
а: a ALL
б: b ALL
в: v ALL; w POPULAR .06; ff FR/POPULAR >end .03; f POPULAR >end .06
г: g ALL; gu FR >front; h POPULAR .12
д: d ALL
е: e ALL; ye MVD782 @vowel/sign; ye BGN/POPULAR @start/vowel/sign/short; ie FR/POPULAR @sign; je POPULAR @start/vowel/sign .06; ie POPULAR @consonant .1
ё: e FR/MVD310/GOST52535/ICAO/POPULAR; yo MVD782 @start/vowel/sign; yo GOST779B/POPULAR; ye MVD782 @consonant; e MVD782 @hiss; ë ISO9/BGN; yë BGN @start/vowel/sign/short; e BGN; e STRIPPED; o POPULAR @hiss; io POPULAR .05; jo POPULAR .08; ye MVD310/BGN/POPULAR @sign; ie FR/POPULAR @sign
ж: j FR; zh EN; ž ISO9; z STRIPPED .12; j POPULAR .06
з: z ALL
и: i ALL
й: i FR/GOST52535/ICAO; y MVD310/MVD782/BGN/POPULAR; j ISO9/GOST779B/STRIPPED; i POPULAR .02
к: k ALL; c POPULAR .1
л: l ALL
м: m ALL
н: n ALL
о: o ALL
п: p ALL
р: r ALL
с: s ALL; ss FR @vowel >vowel; ss POPULAR @vowel .08
т: t ALL
у: ou FR; u EN/ISO9/STRIPPED; ou POPULAR .06
ф: f ALL; ph POPULAR .04
х: kh FR/EN; h ISO9/STRIPPED/POPULAR; x GOST779B; ch POPULAR .12
ц: ts FR/MVD310/MVD782/ICAO/BGN/POPULAR; tc GOST52535; c ISO9/GOST779B/STRIPPED; cz GOST779B; tz POPULAR .02
ч: tch FR; ch EN; č ISO9; c STRIPPED .12; tch POPULAR .05; tsch POPULAR .06
ш: ch FR; sh EN; š ISO9; s STRIPPED .12; sch POPULAR .06
щ: chtch FR; shch EN; ŝ ISO9; shh GOST779B; s STRIPPED .14; sch POPULAR; sh POPULAR .15; schtsch POPULAR .06; shtch POPULAR .05
ъ: - ALL; ie ICAO
ы: y ALL
ь: - ALL
э: e ALL; è ISO9
ю: iou FR; yu MVD310/MVD782/GOST779B/BGN/POPULAR; iu GOST52535/ICAO; û ISO9; u STRIPPED .12; ju POPULAR .05; iu POPULAR .03
я: ia FR/GOST52535/ICAO; ya MVD310/MVD782/GOST779B/BGN/POPULAR; â ISO9; a STRIPPED .12; ja POPULAR .05; ia POPULAR .03
кс: x FR/POPULAR
ий: y POPULAR >end; i FR/POPULAR >end; ij POPULAR >end .05
ый: y POPULAR >end; i POPULAR >end .04; yi POPULAR >end .03
ия: ia POPULAR; ya POPULAR .05; iya POPULAR; ja POPULAR .08
ин: ine FR >end
ын: yne FR >end
ье: ye MVD310; ie FR/POPULAR; ye POPULAR
ъе: ye MVD310; ie POPULAR
ьё: ie FR/POPULAR; ye MVD310/POPULAR; io POPULAR .03
ьи: yi MVD782; ii POPULAR; yi POPULAR
ьин: ine FR >end; yin MVD782/POPULAR >end; iin POPULAR >end
лю: lu POPULAR .06
дж: j POPULAR .04; dj POPULAR .04; dzh POPULAR
-: - ALL
`;

const ENGLISH = ['MVD310', 'MVD782', 'GOST52535', 'ICAO', 'GOST779B', 'BGN', 'POPULAR'] as const;

const maskOf = (names: string): number =>
  names.split('/').reduce((mask, name) => {
    if (name === 'ALL') return EVERY;
    if (name === 'EN') return ENGLISH.reduce((all, scheme) => all | SCHEMES[scheme], mask);
    return mask | SCHEMES[name as Scheme];
  }, 0);

function spellingOf(told: string): Spelling {
  const [text = '', schemes = '', ...rest] = told.trim().split(' ');
  const part = (mark: string) => rest.find((word) => word.startsWith(mark))?.slice(1);
  return {
    text: text === '-' ? '' : text,
    schemes: maskOf(schemes),
    cost: Number(rest.find((word) => /^\.\d/.test(word)) ?? 0),
    before: (part('@')?.split('/') as Before[] | undefined) ?? null,
    after: (part('>') as After | undefined) ?? null,
  };
}

export const UNITS: readonly Unit[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(':');
    return {
      cyrillic: line.slice(0, at),
      spellings: line
        .slice(at + 1)
        .split(';')
        .map(spellingOf),
    };
  });

const VOWELS = 'аеёиоуыэюя';

/** What kind of letter a hidden letter is, for the one that follows. */
export function kindOf(letter: string): Before {
  if (letter === '' || letter === '-') return 'start';
  if (VOWELS.includes(letter)) return 'vowel';
  if (letter === 'ь' || letter === 'ъ') return 'sign';
  if (letter === 'й') return 'short';
  return 'жчшщ'.includes(letter) ? 'hiss' : 'consonant';
}

/** Whether a hidden unit may follow a letter: й only after a vowel or at the start, ы not after a hissing one, a sign only after a consonant. */
export function mayFollow(unit: string, before: string): boolean {
  const kind = kindOf(before);
  if (unit[0] === 'й') return kind === 'vowel' || kind === 'start';
  if (unit[0] === 'ы') return kind !== 'hiss' && kind !== 'start' && kind !== 'vowel';
  if (unit[0] === 'ь' || unit[0] === 'ъ') return kind === 'consonant' || kind === 'hiss';
  return true;
}

/** Schemes that would write a letter otherwise here: French style ends -ин in -ine. */
export function notHere(letter: string, before: string, after: After): number {
  if (letter === 'н' && before === 'и' && after === 'end') return SCHEMES.FR;
  return 0;
}
