import { align } from './align.ts';
import { clean } from './clean.ts';
import { type GivenReading, givenReadings } from './given.ts';
import { UNITS } from './letters.ts';
import { isInitial, type Reading, readName } from './read.ts';
import { EVERY, type Scheme, schemesOf } from './schemes.ts';
import { spell, WRITTEN } from './spell.ts';
import { type Gender, matchSurnames } from './surname.ts';

export type Reason =
  | 'same-text'
  | 'spelling'
  | 'mixed-spelling'
  | 'gender-form'
  | 'half-surname'
  | 'order'
  | 'declined'
  | 'equivalent'
  | 'diminutive'
  | 'initial'
  | 'no-given'
  | 'no-patronymic'
  | 'other-surname'
  | 'other-given'
  | 'other-patronymic';

/**
 * Whether two names may be one person's in two documents. `score` 0 to 1; `same` from 0.6 on. `schemes`: by which systems the
 * Latin one can be a spelling of the Cyrillic one; empty where they are in one script or follow none.
 */
export type Comparison = {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly schemes: readonly Scheme[];
};

const SAME = 0.6;
const COST = { equivalent: 0.07, diminutive: 0.24, initial: 0.12, noGiven: 0.15, noPatronymic: 0.04, variant: 0.02 };

type Part = { cost: number; reasons: Reason[]; mask: number };
const ALIKE: Part = { cost: 0, reasons: [], mask: EVERY };

const yo = (text: string): string => text.replaceAll('ё', 'е');
const isLatin = (text: string): boolean => !/\p{Script=Cyrillic}/u.test(text);

/** Two words by their letters; of two Latin ones that differ, or of a mixed one, a little less. */
function byLetters(one: string, other: string): Part | null {
  if (yo(one) === yo(other)) return ALIKE;
  const found = align(one, other);
  if (!found) return null;
  const mask = (found.one === -1 ? 0 : found.one) & (found.other === -1 ? 0 : found.other);
  const both = isLatin(one) && isLatin(other);
  return {
    cost: found.cost + (both ? COST.variant : 0),
    reasons: [found.one === -1 || found.other === -1 ? 'mixed-spelling' : 'spelling'],
    mask: both ? EVERY : mask,
  };
}

const SPELT = new Map(UNITS.map(({ cyrillic, spellings }) => [cyrillic, new Set(spellings.map(({ text }) => text))]));
const spellingsOf = (letter: string): ReadonlySet<string> => SPELT.get(letter) ?? new Set();
const FIRST = new Map(
  [...SPELT].map(([letter, texts]) => [letter, new Set([letter, ...[...texts].map((text) => text[0] ?? '')])]),
);

const firstsOf = (text: string): Set<string> => {
  const first = yo(text[0] ?? '');
  return isLatin(first) ? new Set([first]) : (FIRST.get(first) ?? new Set([first]));
};

/** Whether of two words, one of them an initial, one can begin the other, in either script. */
function begins(one: string, other: string): boolean {
  const [initial, name] = isInitial(one) ? [one, other] : [other, one];
  if (isLatin(initial) && initial.length > 1) {
    return isLatin(name) ? name.startsWith(initial) : spellingsOf(name[0] ?? '').has(initial);
  }
  const [ours, theirs] = [firstsOf(initial), firstsOf(name)];
  return [...ours].some((letter) => theirs.has(letter));
}

const sharedName = (one: readonly GivenReading[], other: readonly GivenReading[]) =>
  one.flatMap((a) => other.filter((b) => b.name === a.name).map((b) => a.isDiminutive || b.isDiminutive));

function givenPart(one: string, other: string): Part | null {
  if (one === '' || other === '')
    return one === other ? ALIKE : { cost: COST.noGiven, reasons: ['no-given'], mask: EVERY };
  if (isInitial(one) || isInitial(other)) {
    if (!begins(one, other)) return null;
    return isInitial(one) && isInitial(other) ? ALIKE : { cost: COST.initial, reasons: ['initial'], mask: EVERY };
  }
  const letters = byLetters(one, other);
  const [ours, theirs] = [givenReadings(one), givenReadings(other)];
  const shared = sharedName(ours, theirs);
  // Both are names that are known, and of nobody both: whatever the letters say.
  if (ours.length > 0 && theirs.length > 0 && shared.length === 0) return null;
  if (letters && letters.cost < COST.equivalent) return letters;
  if (shared.includes(false)) return { cost: COST.equivalent, reasons: ['equivalent'], mask: EVERY };
  if (letters && letters.cost < COST.diminutive) return letters;
  return shared.length > 0 ? { cost: COST.diminutive, reasons: ['diminutive'], mask: EVERY } : letters;
}

function patronymicPart(one: string, other: string): Part | null {
  if (one === other) return ALIKE;
  if (one === '' || other === '') return { cost: COST.noPatronymic, reasons: ['no-patronymic'], mask: EVERY };
  if (isInitial(one) || isInitial(other)) {
    return begins(one, other) ? { cost: COST.initial / 2, reasons: ['initial'], mask: EVERY } : null;
  }
  return byLetters(one, other);
}

const WOMAN = /(вна|ична|кызы|vna|ichna|itchna|kyzy|kizi)$/;
const MAN = /(ич|оглы|ich|itch|ič|ogly|oglu)$/;

function genderOf({ given, patronymic }: Reading): Gender {
  if (WOMAN.test(patronymic)) return 'f';
  if (MAN.test(patronymic)) return 'm';
  const genders = new Set(givenReadings(given).map(({ name }) => name.gender));
  return genders.size === 1 ? ([...genders][0] ?? null) : null;
}

type Fitting = Part & { readonly of: readonly [Reading, Reading] };
type Verdict = Fitting | { differ: 'other-surname' | 'other-given' | 'other-patronymic' };

function compareReadings(one: Reading, other: Reading): Verdict {
  // Of a surname alone nobody says whose it is.
  const gender = one.given === '' || other.given === '' ? null : (genderOf(one) ?? genderOf(other));
  const surnames = yo(one.surname) === yo(other.surname) ? null : matchSurnames(one.surname, other.surname, gender);
  if (yo(one.surname) !== yo(other.surname) && !surnames) return { differ: 'other-surname' };
  const given = givenPart(one.given, other.given);
  if (!given) return { differ: 'other-given' };
  const patronymic = patronymicPart(one.patronymic, other.patronymic);
  if (!patronymic) return { differ: 'other-patronymic' };
  const both = isLatin(one.surname) && isLatin(other.surname);
  const isMixed = surnames && (surnames.one === -1 || surnames.other === -1);
  const surname: Part = surnames
    ? {
        cost: surnames.cost + (both ? COST.variant : 0),
        reasons: [...(surnames.why ? [surnames.why] : []), isMixed ? 'mixed-spelling' : 'spelling'],
        mask: isMixed ? 0 : both ? EVERY : surnames.one & surnames.other,
      }
    : ALIKE;
  const parts = [surname, given, patronymic];
  return {
    cost: one.doubt + other.doubt + parts.reduce((sum, { cost }) => sum + cost, 0),
    reasons: [...new Set([...one.why, ...other.why, ...parts.flatMap(({ reasons }) => reasons)])],
    mask: parts.reduce((mask, part) => mask & part.mask, EVERY),
    of: [one, other],
  };
}

const ORDER = ['other-patronymic', 'other-given', 'other-surname'] as const;
/** How alike two names are of which one part cannot be the other's: never the same. */
const DIFFERENT: Readonly<Record<(typeof ORDER)[number], number>> = {
  'other-patronymic': 0.3,
  'other-given': 0.2,
  'other-surname': 0,
};

/** The written systems that give the Latin name from the Cyrillic one as it stands, else what its letters have in common. */
function schemesFor({ of: [one, other], mask }: Fitting): Scheme[] {
  if (isLatin(one.surname) === isLatin(other.surname)) return [];
  const [cyrillic, latin] = isLatin(other.surname) ? [one, other] : [other, one];
  const gives = (scheme: (typeof WRITTEN)[number]) =>
    (['surname', 'given'] as const).every(
      (part) => isInitial(latin[part]) || latin[part] === '' || clean(spell(cyrillic[part], scheme)) === latin[part],
    );
  const written = WRITTEN.filter(gives);
  return written.length > 0 ? written : schemesOf(mask);
}

const rounded = (value: number): number => Math.round(Math.max(0, value) * 1000) / 1000;

/**
 * Compares two names as one would two documents: both orders, both scripts, any system of spelling, a declined form, a
 * diminutive, a missing patronymic. Either in either script.
 */
export function compareNames(one: string, other: string): Comparison {
  const verdicts = readName(one).flatMap((a) => readName(other).map((b) => compareReadings(a, b)));
  const fitting = verdicts.filter((verdict): verdict is Fitting => 'cost' in verdict);
  const [first, ...rest] = fitting;
  if (!first) {
    const reason = ORDER.find((why) => verdicts.some((verdict) => 'differ' in verdict && verdict.differ === why));
    const told = reason ?? 'other-surname';
    return { same: false, score: DIFFERENT[told], reasons: [told], schemes: [] };
  }
  const best = rest.reduce((least, part) => (part.cost < least.cost ? part : least), first);
  const score = rounded(1 - best.cost);
  return {
    same: score >= SAME,
    score,
    reasons: best.reasons.length > 0 ? best.reasons : ['same-text'],
    schemes: schemesFor(best),
  };
}
