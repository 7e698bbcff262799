import { nonpoliticalCrime, ofConduct } from './bars/conduct.ts';
import { bond } from './bars/detention.ts';
import { clp, proclamation, securityBars, stb } from './bars/entry.ts';
import type { BarAnswer, BarFacts, Found } from './bars/facts.ts';
import { firmResettlement, safeThirdCountry, transitDiscretion } from './bars/journey.ts';
import { paroleEnded } from './bars/parole.ts';
import { expeditedRemoval } from './bars/removal.ts';
import { countryLists, forum, travel, visaPause } from './bars/system.ts';
import { earlierOrder, oneYearBar, previousDenial } from './bars/time.ts';
import { type Confidence, KNOWLEDGE_HORIZON } from './rule.ts';
import { BARS, type BarId, type BarQuestion } from './rules/bars.ts';

const ANSWERS: Readonly<Record<BarId, (facts: BarFacts) => Found>> = {
  ...{ ONE_YEAR: oneYearBar, PREVIOUS_DENIAL: previousDenial, EARLIER_ORDER: earlierOrder },
  FIRM_RESETTLEMENT: firmResettlement,
  ...{ SAFE_THIRD_COUNTRY: safeThirdCountry, TRANSIT_DISCRETION: transitDiscretion },
  ...{ CLP: clp, STB: stb, PROCLAMATION_10888: proclamation, SECURITY_BARS: securityBars },
  ...{ EXPEDITED_REMOVAL: expeditedRemoval, BOND: bond, PAROLE_ENDED: paroleEnded },
  PERSECUTOR: ofConduct('PERSECUTOR'),
  PARTICULARLY_SERIOUS_CRIME: ofConduct('PARTICULARLY_SERIOUS_CRIME'),
  SERIOUS_NONPOLITICAL_CRIME: nonpoliticalCrime,
  SECURITY_TERRORISM: ofConduct('SECURITY_TERRORISM'),
  FRIVOLOUS: ofConduct('FRIVOLOUS'),
  ...{ FORUM: forum, TRAVEL: travel, COUNTRY_LISTS: countryLists, VISA_PAUSE: visaPause },
};

const WEAKEST: readonly Confidence[] = ['?', 'K', 'V'];
const STANDING: readonly string[] = ['in_force', 'superseded', 'expired'];

/** The versions an answer rests on where it names none: those in force. */
const standing = ({ versions }: BarQuestion) => versions.filter(({ status }) => STANDING.includes(status));

/** The weakest mark of what was read; uncertain where today's law decides and was last read before today. */
function confidenceOf(question: BarQuestion, read: readonly string[], asOf: string): Confidence {
  if (question.selectedBy === 'today' && asOf > KNOWLEDGE_HORIZON) return '?';
  const marks = question.versions.filter(({ id }) => read.includes(id)).map(({ confidence }) => confidence);
  return WEAKEST.find((mark) => marks.includes(mark)) ?? '?';
}

/**
 * What the facts on file say to each question of bars and flags, in the order of the book. Never a conclusion: a question
 * that no fact answers is unknown, one that courts answer differently is contested. Pure.
 */
export function barAnswers(facts: BarFacts): readonly BarAnswer[] {
  return BARS.map((question): BarAnswer => {
    const found = ANSWERS[question.id](facts);
    const versions = found.versions ?? standing(question).map(({ id }) => id);
    const confidence = confidenceOf(question, versions, facts.asOf);
    return { id: question.id, facts: [], asks: [], late: false, ...found, versions, confidence };
  });
}
