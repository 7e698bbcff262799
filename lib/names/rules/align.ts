import { type After, kindOf, mayFollow, notHere, type Spelling, UNITS, type Unit } from './letters.ts';
import { EVERY } from './schemes.ts';

/** Two spellings of one hidden Cyrillic word: what it costs to believe so (0: nothing), and which schemes each follows. */
export type Alignment = { cost: number; one: number; other: number };

/** Above this a pair is no pair. */
const MOST = 0.5;
/** A word whose letters follow no one scheme throughout. */
const MIXED = 0.25;
/** A sign that neither spelling shows. */
const UNSEEN_SIGN = 0.02;
/** A mask of a word that has been called mixed once. */
const FREE = -1;

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

type Emission = { readonly length: number; readonly schemes: number; readonly cost: number };

const afterOf = (text: string, at: number): After => {
  const next = text[at];
  if (next === undefined || next === '-') return 'end';
  return 'eiyë'.includes(next) ? 'front' : 'aou'.includes(next) ? 'vowel' : 'other';
};

const fits = (spelling: Spelling, text: string, at: number, before: string): boolean => {
  if (!text.startsWith(spelling.text, at)) return false;
  if (spelling.before && !spelling.before.includes(kindOf(before))) return false;
  if (!spelling.after) return true;
  const after = afterOf(text, at + spelling.text.length);
  return after === spelling.after || (spelling.after === 'vowel' && after === 'front');
};

const SINGLE = new Map(UNITS.filter(({ cyrillic }) => cyrillic.length === 1).map((unit) => [unit.cyrillic, unit]));

/** How a Latin text can write one letter at a place. */
const ofLetter = (text: string, at: number, { cyrillic, spellings }: Unit, before: string): Emission[] =>
  spellings
    .filter((spelling) => fits(spelling, text, at, before))
    .map(({ text: written, schemes, cost }) => ({
      length: written.length,
      schemes: schemes & ~notHere(cyrillic, before, afterOf(text, at + written.length)),
      cost,
    }))
    .filter(({ schemes }) => schemes !== 0);

/** Letters that are spelt as one can be spelt one by one too. */
function letterByLetter(text: string, at: number, letters: string, before: string): Emission[] {
  const unit = SINGLE.get(letters[0] ?? '');
  if (!unit) return letters === '' ? [{ length: 0, schemes: EVERY, cost: 0 }] : [];
  return ofLetter(text, at, unit, before).flatMap((first) =>
    letterByLetter(text, at + first.length, letters.slice(1), unit.cyrillic).flatMap((rest) => {
      const schemes = first.schemes & rest.schemes;
      return schemes === 0 ? [] : [{ length: first.length + rest.length, schemes, cost: first.cost + rest.cost }];
    }),
  );
}

/** How one text can write a unit at a place: a Cyrillic text writes itself, ё as е too. */
function emissions(text: string, at: number, unit: Unit, before: string): Emission[] {
  if (isCyrillic(text)) {
    const written = text.slice(at, at + unit.cyrillic.length);
    const same = written === unit.cyrillic || written === unit.cyrillic.replaceAll('ё', 'е');
    return same ? [{ length: unit.cyrillic.length, schemes: EVERY, cost: 0 }] : [];
  }
  if (unit.cyrillic === '-') return text[at] === '-' ? [{ length: 1, schemes: EVERY, cost: 0 }] : [];
  if (unit.cyrillic.length === 1) return ofLetter(text, at, unit, before);
  const asOne = unit.spellings
    .filter((spelling) => fits(spelling, text, at, before))
    .map(({ text: written, schemes, cost }) => ({ length: written.length, schemes, cost }));
  return [...asOne, ...letterByLetter(text, at, unit.cyrillic, before)];
}

const NONE: readonly Unit[] = [];

/** Units by the letter a text has where they are written, ё as е too; those that can be written by no letter are among all. */
const BY_LETTER = new Map<string, Unit[]>();
for (const unit of UNITS) {
  const [first = ''] = unit.cyrillic;
  const firsts = [first, first === 'ё' ? 'е' : first, ...unit.spellings.map(({ text }) => text[0] ?? '')];
  const lone = SINGLE.get(first)?.spellings.map(({ text }) => text[0] ?? '') ?? [];
  for (const letter of new Set([...firsts, ...lone])) BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), unit]);
}
const UNWRITTEN = BY_LETTER.get('') ?? NONE;
const BY_START = new Map(
  [...BY_LETTER].map(([letter, units]) => [letter, [...new Set([...units, ...UNWRITTEN])]] as const),
);

/** The units that can come next in both texts: a Cyrillic one says it by its letter. */
function unitsFor(one: string, i: number, other: string, j: number): readonly Unit[] {
  const [here = '', there = ''] = [one[i], other[j]];
  if (isCyrillic(here)) return BY_LETTER.get(here) ?? NONE;
  if (isCyrillic(there)) return BY_LETTER.get(there) ?? NONE;
  return BY_START.get(here) ?? UNWRITTEN;
}

const narrowed = (mask: number, schemes: number): { mask: number; cost: number } => {
  if (mask === FREE) return { mask, cost: 0 };
  const both = mask & schemes;
  return both === 0 ? { mask: FREE, cost: MIXED } : { mask: both, cost: 0 };
};

/**
 * Whether two words can be spellings of one Cyrillic word, at what cost; null where they cannot. Either may be in either
 * script, lower case, cleaned (`clean`). No letter is added, dropped or taken for another: that is what keeps unlike names
 * apart.
 */
export function align(one: string, other: string): Alignment | null {
  if (one === '' || other === '') return null;
  const known = new Map<string, Alignment | null>();
  const from = (i: number, j: number, before: string, maskOne: number, maskOther: number): Alignment | null => {
    if (i === one.length && j === other.length) return { cost: 0, one: maskOne, other: maskOther };
    const key = `${i} ${j} ${before} ${maskOne} ${maskOther}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    let best: Alignment | null = null;
    for (const unit of unitsFor(one, i, other, j)) {
      if (!mayFollow(unit.cyrillic, before)) continue;
      const lefts = emissions(one, i, unit, before);
      if (lefts.length === 0) continue;
      const rights = emissions(other, j, unit, before);
      const last = unit.cyrillic.at(-1) ?? '';
      for (const left of lefts) {
        for (const right of rights) {
          const unseen = left.length === 0 && right.length === 0;
          const first = narrowed(maskOne, left.schemes);
          const second = narrowed(maskOther, right.schemes);
          const step = left.cost + right.cost + first.cost + second.cost + (unseen ? UNSEEN_SIGN : 0);
          if (step > MOST) continue;
          const rest = from(i + left.length, j + right.length, last, first.mask, second.mask);
          if (rest && rest.cost + step <= MOST && (!best || rest.cost + step < best.cost)) {
            best = { ...rest, cost: rest.cost + step };
          }
        }
      }
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0, '', EVERY, EVERY);
}
