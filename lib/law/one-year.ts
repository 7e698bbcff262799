import { count } from './clock/count.ts';
import { type Day, dayOf, daysFrom, isAfter } from './clock/days.ts';
import { matterOf } from './clock/matter.ts';
import { reckon } from './legal-clock.ts';
import { type ExceptionReading, readException } from './one-year/exceptions.ts';
import type { Arrival, OneYearFacts } from './one-year/facts.ts';
import { type FilingReading, filedWithin, readFiling } from './one-year/filing.ts';
import { type ExceptionLead, leadsOf } from './one-year/leads.ts';
import { comparePartialDates, type PartialDate, widened } from './partial-date.ts';
import type { Confidence, Text } from './rule.ts';
import type { RuleBook } from './rulebook.ts';
import {
  MINOR_YEARS,
  PAROLE_MANNERS,
  PAROLE_RETURN_CIRCUIT,
  type YearQuestionId,
} from './rules/one-year-exceptions.ts';

/** late and passed: the year ended before the filing, or with nothing filed. unknown: no arrival counts. */
export type YearState = 'unknown' | 'in-time' | 'late' | 'running' | 'passed';

/** An arrival, and whether the year is counted from it. `away`: days abroad before it, at most, where both are known. */
export type ArrivalReading = Arrival & { readonly counts: boolean; readonly away: number | null };

/** A question with the day another answer would lead to (ISO; null where none). */
export type AskedQuestion = { readonly id: YearQuestionId; readonly on: string | null };

/** The year of a case. Days are ISO. It concludes nothing: it counts, and it asks. */
export type OneYear = FilingReading & {
  readonly state: YearState;
  readonly arrivals: readonly ArrivalReading[];
  readonly arrivalOn: string | null;
  readonly dueOn: string | null;
  readonly safeOn: string | null;
  readonly filedOn: string | null;
  /** From the last legal day to the filing or, unfiled, to `asOf`: negative before it. */
  readonly days: number | null;
  /** The arrival or the filing is known too roughly to tell on which side of the year the filing, or today, lies. */
  readonly vague: boolean;
  readonly steps: readonly Text[];
  readonly authority: readonly string[];
  readonly confidence: Confidence;
  readonly exceptions: readonly ExceptionReading[];
  readonly leads: readonly ExceptionLead[];
  readonly questions: readonly AskedQuestion[];
};

/** The last legal day of a year that began on another day. */
function yearFrom(iso: string, book: RuleBook): string | null {
  const rule = book.version('ONE_YEAR', dayOf(iso), 'last_arrival');
  return rule && count('deadline', dayOf(iso), rule).dueOn.toString();
}

function stateOf(dueOn: Day | null, filedOn: Day | null, asOf: Day): YearState {
  if (!dueOn) return 'unknown';
  if (filedOn) return isAfter(filedOn, dueOn) ? 'late' : 'in-time';
  return isAfter(asOf, dueOn) ? 'passed' : 'running';
}

/** Days abroad before an arrival, at most: from the earliest day of the last departure before it. */
function daysAway(arrival: Arrival, departures: OneYearFacts['departures']): number | null {
  const left = departures.findLast(({ date }) => comparePartialDates(date, arrival.date) <= 0);
  return left ? Math.max(0, daysFrom(dayOf(left.date.on), dayOf(arrival.date.until))) : null;
}

/** Whether the filing or today may lie on either side of the year, as the arrival may have been on any day of its span. */
function isVague(arrival: Arrival | null, judged: Pick<PartialDate, 'on' | 'until'>, book: RuleBook): boolean {
  if (!arrival) return false;
  const { on, until } = widened(arrival.date);
  const [first, last] = [yearFrom(on, book), yearFrom(until, book)];
  return first !== null && last !== null && judged.until > first && judged.on <= last;
}

/** The span in which a person turns 18; null where the birth is not known. */
function majority(birth: PartialDate | null): PartialDate | null {
  if (!birth) return null;
  const later = (iso: string) => dayOf(iso).add({ years: MINOR_YEARS }).toString();
  return { on: later(birth.on), until: later(birth.until), precision: birth.precision };
}

type Year = Pick<OneYear, 'state' | 'dueOn' | 'sentInTime' | 'gone'> & {
  arrival: Arrival | null;
  turned: PartialDate | null;
  forum: string | null;
  book: RuleBook;
};

function questionsOf(facts: OneYearFacts, year: Year): AskedQuestion[] {
  const { state, dueOn, arrival, turned, forum, book } = year;
  const found: AskedQuestion[] = [];
  const add = (id: YearQuestionId, on: string | null = null) => found.push({ id, on });
  const missed = state === 'late' || state === 'passed';
  if (!arrival) add('no-arrival');
  if (arrival && arrival.date.precision !== 'day') {
    const { on, until } = widened(arrival.date);
    add('arrival-vague', on === until ? null : yearFrom(until, book));
  }
  const earlier = facts.arrivals.findLast(({ date }) => arrival && date.on < arrival.date.on);
  if (earlier) {
    add('earlier-arrival', yearFrom(earlier.date.on, book));
    const onParole = PAROLE_MANNERS.includes(arrival?.manner ?? '');
    if (onParole && (!facts.circuit || facts.circuit === PAROLE_RETURN_CIRCUIT)) add('parole-return');
  }
  if (year.sentInTime || (state === 'late' && forum === 'USCIS')) add('mailed');
  if (state === 'in-time' && year.gone) add('filing-gone');
  if (missed && turned) add('minor', turned.until);
  if (missed && !facts.birth) add('no-birth');
  if (missed && dueOn && facts.exceptions.length === 0) add('no-exception');
  return found;
}

/**
 * The one-year deadline of a case: the arrival that counts and the last day (as the legal clock has them), whether the
 * filing was in time, each recorded exception with its delay and the warnings it reached, what on file may be an exception
 * besides, and what is to be asked. `book`: the rules the firm counts by. Pure; days must be valid.
 */
export function oneYear(facts: OneYearFacts, book: RuleBook): OneYear {
  const told = { asOf: facts.asOf, detained: false, events: facts.clock };
  const { filing } = matterOf(told);
  const entry = reckon(told, book).dates.find(({ rule }) => rule === 'ONE_YEAR');
  const asOf = dayOf(facts.asOf);
  const filedOn = filing?.day ?? null;
  const dueOn = entry?.dueOn ?? null;
  const state = stateOf(dueOn, filedOn, asOf);
  const arrival = facts.arrivals.findLast(({ date }) => date.on === entry?.trigger.on) ?? null;
  const adult = majority(facts.birth);
  // A minor on arrival, or possibly one: the earliest arrival against the latest birthday.
  const turned = arrival && adult && adult.until > arrival.date.on ? adult : null;
  const due = dueOn?.toString() ?? null;
  const read = readFiling(facts.facts, filing && { on: filing.on, forum: filing.forum }, due);
  const year = { ...read, state, dueOn: due, arrival, turned, forum: filing?.forum ?? null, book };
  const around = { arrival: arrival?.date ?? null, dueOn, filedOn };
  return {
    ...read,
    ...{ state, dueOn: due, safeOn: entry?.safeOn?.toString() ?? null, filedOn: filedOn?.toString() ?? null },
    arrivals: facts.arrivals.map((one) => ({
      ...one,
      ...{ counts: one === arrival, away: daysAway(one, facts.departures) },
    })),
    arrivalOn: arrival?.date.on ?? null,
    days: dueOn && daysFrom(dueOn, filedOn ?? asOf),
    vague: isVague(arrival, filing ? filedWithin(facts.facts, filing.on) : { on: facts.asOf, until: facts.asOf }, book),
    ...{ steps: entry?.steps ?? [], authority: entry?.authority ?? [], confidence: entry?.confidence ?? '?' },
    exceptions: facts.exceptions.map((recorded) => readException(recorded, asOf, around)),
    leads: state === 'in-time' && !read.gone ? [] : leadsOf(facts, { arrival, turned }),
    questions: questionsOf(facts, year),
  };
}
