import { clean } from './clean.ts';
import { givenReadings } from './given.ts';
import { ALIKE, COST, givenPart, isLatin, type Part, patronymicPart, yo } from './parts.ts';
import { isInitial, type Reading, readName } from './read.ts';
import { EVERY, type Scheme, schemesOf } from './schemes.ts';
import { surnameSounds } from './sounds.ts';
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

/** Spellings of one surname have its consonants in common: most pairs are told apart before any letter is weighed. */
const soundAlike = (one: string, other: string): boolean => {
  const sounds = new Set(surnameSounds(one));
  return surnameSounds(other).some((sound) => sounds.has(sound));
};

function compareReadings(one: Reading, other: Reading): Verdict {
  // Of a surname alone nobody says whose it is.
  const gender = one.given === '' || other.given === '' ? null : (genderOf(one) ?? genderOf(other));
  const isSame = yo(one.surname) === yo(other.surname);
  const surnames =
    isSame || !soundAlike(one.surname, other.surname) ? null : matchSurnames(one.surname, other.surname, gender);
  if (!isSame && !surnames) return { differ: 'other-surname' };
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
