import { dateEntries } from './clock/dates.ts';
import type { Day } from './clock/days.ts';
import { type EadClock, eadClock } from './clock/ead-clock.ts';
import type { DateEntry } from './clock/entry.ts';
import type { LegalFacts } from './clock/facts.ts';
import { type Flag, flagsOf } from './clock/flags.ts';
import { matterOf } from './clock/matter.ts';
import type { Confidence } from './rule.ts';
import { bookOf, type RuleBook } from './rulebook.ts';

/** How sure a date is, in the words of the contract: the weakest mark of what it rests on. */
export type Sureness = 'verified' | 'known' | 'uncertain';

export type LegalDate = {
  rule: string;
  kind: DateEntry['kind'];
  /** ISO; the last legal day, of a window the day it opens; null where no version of the rule is known. */
  dueOn: string | null;
  /** ISO; the firm's day; null of a window and a forecast. */
  safeOn: string | null;
  state: DateEntry['state'];
  metOn: string | null;
  trigger: { type: string; on: string };
  steps: string[];
  authority: string[];
  confidence: Sureness;
  note: string | null;
};

export type LegalClock = {
  ruleset: string;
  dates: LegalDate[];
  eadClock: {
    state: EadClock['state'];
    startedOn: string;
    elapsedDays: number;
    fileOn: string | null;
    grantOn: string | null;
    intervals: { from: string; to: string | null; state: 'running' | 'stopped'; cause: string | null }[];
  } | null;
  flags: { code: string; severity: Flag['severity']; message: string }[];
};

const SURENESS: Readonly<Record<Confidence, Sureness>> = { V: 'verified', K: 'known', '?': 'uncertain' };
const iso = (day: Day | null): string | null => day?.toString() ?? null;

const told = (entry: DateEntry): LegalDate => ({
  ...{ rule: entry.rule, kind: entry.kind, dueOn: iso(entry.dueOn), safeOn: iso(entry.safeOn), state: entry.state },
  ...{ metOn: iso(entry.metOn), trigger: { type: entry.trigger.type, on: entry.trigger.on } },
  ...{
    steps: entry.steps.map(({ en }) => en),
    authority: [...entry.authority],
    confidence: SURENESS[entry.confidence],
  },
  note: entry.note?.en ?? null,
});

const ticks = (clock: EadClock): NonNullable<LegalClock['eadClock']> => ({
  ...{ state: clock.state, startedOn: clock.filing.on, elapsedDays: clock.elapsedDays },
  ...{ fileOn: iso(clock.file?.on ?? null), grantOn: iso(clock.grant?.on ?? null) },
  intervals: clock.intervals.map(({ from, to, cause }) => ({
    ...{ from: from.toString(), to: iso(to) },
    ...{ state: cause === null ? 'running' : 'stopped', cause },
  })),
});

const BASELINE = bookOf();

export type Reckoning = { clock: EadClock | null; dates: readonly DateEntry[]; flags: readonly Flag[] };

/** The same with its reasons in both languages, for pages. */
export function reckon(facts: LegalFacts, book: RuleBook = BASELINE): Reckoning {
  const matter = matterOf(facts);
  const clock = eadClock(matter, book);
  const dates = dateEntries(matter, book, clock);
  return { clock, dates, flags: flagsOf(matter, book, clock, dates) };
}

/**
 * The dates, the work-permit clock and the warnings of a matter, from its facts and a book of rules alone. Facts must have
 * passed the schema: days that are none throw. The same facts and book always give the same answer.
 */
export function legalClock(facts: LegalFacts, book: RuleBook = BASELINE): LegalClock {
  const { clock, dates, flags } = reckon(facts, book);
  return {
    ruleset: book.id,
    dates: dates.map(told),
    eadClock: clock && ticks(clock),
    flags: flags.map((flag) => ({ ...flag, message: flag.message.en })),
  };
}
