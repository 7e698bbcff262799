import type { RuleBook } from '../rulebook.ts';
import type { EadVersion } from '../rules/ead-clock.ts';
import { type Day, daysFrom, isAfter, isBefore } from './days.ts';
import type { Fact } from './facts.ts';
import { allOf, type Filing, type Matter, stands } from './matter.ts';

/** Half-open: the day of `to` lies in it no more; null: it goes on. */
export type Interval = { readonly from: Day; readonly to: Day | null; readonly cause: string | null };

/** A day on which so many days had been counted; `resumed`: counted on after a remand. */
export type Reached = { readonly on: Day; readonly resumed: boolean };

export type EadClock = {
  readonly filing: Filing;
  readonly version: EadVersion | null;
  readonly state: 'not_started' | 'running' | 'stopped' | 'ended';
  readonly elapsedDays: number;
  readonly intervals: readonly Interval[];
  readonly file: Reached | null;
  readonly grant: Reached | null;
};

type Life = { readonly from: Day; readonly to: Day | null };
type Stop = { from: Day; to: Day | null; causes: string[] };

/** From the filing to what ends the clock, and again from a remand: each a stretch in which days may count. */
function livesOf(matter: Matter, filing: Filing, annulledBy: Fact | null): readonly Life[] {
  const lives: Life[] = [];
  let from: Day | null = filing.day;
  for (const fact of matter.facts) {
    if (stands(fact, filing) !== 'after') continue;
    const ends =
      fact === annulledBy ||
      fact.type === 'uscis_denied' ||
      fact.type === 'asylum_granted' ||
      (fact.type === 'ij_decision' && fact.outcome !== 'TERMINATED');
    if (from && ends) {
      lives.push({ from, to: fact.day });
      from = null;
    } else if (!from && fact.type === 'bia_decision' && fact.outcome === 'REMANDED') {
      from = fact.day;
    }
  }
  return from ? [...lives, { from, to: null }] : lives;
}

/** The earlier of two ends; null is none. */
const earlier = (one: Day | null, other: Day | null): Day | null =>
  one && other ? (isBefore(one, other) ? one : other) : (one ?? other);
const later = (one: Day, other: Day): Day => (isAfter(one, other) ? one : other);

/** The stops within one stretch, those that overlap as one with all their causes. */
function stopsIn(matter: Matter, life: Life): readonly Stop[] {
  const stops: Stop[] = [];
  for (const fact of allOf(matter, 'stop')) {
    const until = fact.until === null ? null : Temporal.PlainDate.from(fact.until);
    const [from, to] = [later(fact.day, life.from), earlier(until, life.to)];
    if (to && !isBefore(from, to)) continue;
    const last = stops.at(-1);
    if (last && (last.to === null || isBefore(from, last.to))) {
      last.to = last.to && to ? later(last.to, to) : null;
      last.causes.push(fact.cause);
    } else stops.push({ from, to, causes: [fact.cause] });
  }
  return stops;
}

/** One stretch as intervals that run or stand still, without gaps. */
function intervalsOf(matter: Matter, life: Life): readonly Interval[] {
  const intervals: Interval[] = [];
  let at: Day | null = life.from;
  for (const { from, to, causes } of stopsIn(matter, life)) {
    if (at && isBefore(at, from)) intervals.push({ from: at, to: from, cause: null });
    intervals.push({ from, to, cause: causes.join('; ') });
    at = to;
  }
  if (at && (!life.to || isBefore(at, life.to))) intervals.push({ from: at, to: life.to, cause: null });
  return intervals;
}

/** The first day before which `count` days have run. */
function reach(stretches: readonly (readonly Interval[])[], count: number): Reached | null {
  let left = count;
  for (const [index, stretch] of stretches.entries()) {
    for (const { from, to, cause } of stretch) {
      if (cause !== null) continue;
      const days = to ? daysFrom(from, to) : Number.POSITIVE_INFINITY;
      if (days >= left) return { on: from.add({ days: left }), resumed: index > 0 };
      left -= days;
    }
  }
  return null;
}

/** Days before `until` on which the clock ran. */
const elapsed = (intervals: readonly Interval[], until: Day): number =>
  intervals
    .filter(({ cause, from }) => cause === null && isBefore(from, until))
    .reduce((sum, { from, to }) => sum + daysFrom(from, to && isBefore(to, until) ? to : until), 0);

/** The work-permit clock; null where nothing was filed. Source: 8 CFR 208.7(a)(1), (2). */
export function eadClock(matter: Matter, book: RuleBook): EadClock | null {
  const filing = matter.filing ?? matter.annulled?.filing;
  if (!filing) return null;
  const lives = livesOf(matter, filing, matter.annulled?.by ?? null);
  const stretches = lives.map((life) => intervalsOf(matter, life));
  const intervals = stretches.flat();
  const within = ({ from, to }: Life) => !isAfter(from, matter.asOf) && (!to || isBefore(matter.asOf, to));
  const now = intervals.find(within);
  const state = isBefore(matter.asOf, filing.day)
    ? 'not_started'
    : now === undefined
      ? 'ended'
      : now.cause === null
        ? 'running'
        : 'stopped';
  const version = book.ead(filing.day);
  return {
    ...{ filing, version, state, intervals },
    elapsedDays: elapsed(intervals, matter.asOf),
    file: version && reach(stretches, version.fileDay),
    grant: version?.grantDay ? reach(stretches, version.grantDay) : null,
  };
}
