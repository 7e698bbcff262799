import { align } from './align.ts';
import type { Reason } from './compare.ts';
import { type GivenReading, givenReadings } from './given.ts';
import { UNITS } from './letters.ts';
import { isInitial } from './read.ts';
import { EVERY } from './schemes.ts';

/** What a doubt takes off a score of 1. */
export const COST = {
  equivalent: 0.07,
  diminutive: 0.24,
  initial: 0.12,
  noGiven: 0.15,
  noPatronymic: 0.04,
  variant: 0.02,
};

/** How far two parts of a name are from one another, why, and by which systems (a mask). */
export type Part = { cost: number; reasons: Reason[]; mask: number };
export const ALIKE: Part = { cost: 0, reasons: [], mask: EVERY };

export const yo = (text: string): string => text.replaceAll('ё', 'е');
export const isLatin = (text: string): boolean => !/\p{Script=Cyrillic}/u.test(text);

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

/** Two given names: by the table of names, by their letters, or an initial; null where they are of two people. */
export function givenPart(one: string, other: string): Part | null {
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

/** Two patronymics; one of the two may be missing. Null where they are of two fathers. */
export function patronymicPart(one: string, other: string): Part | null {
  if (one === other) return ALIKE;
  if (one === '' || other === '') return { cost: COST.noPatronymic, reasons: ['no-patronymic'], mask: EVERY };
  if (isInitial(one) || isInitial(other)) {
    return begins(one, other) ? { cost: COST.initial / 2, reasons: ['initial'], mask: EVERY } : null;
  }
  return byLetters(one, other);
}
