import type { Confidence, Text } from '../rule.ts';
import type { DateKind } from '../rules/deadlines.ts';
import { type Day, roll, safe } from './days.ts';
import { both, closedWords, daysText, namedDay, yearsText } from './words.ts';

/** What a version says of counting: days or years from a day, and whether a closed last day moves on. */
export type Counting = { readonly days?: number; readonly years?: number; readonly roll: boolean };

export type Counted = {
  readonly dueOn: Day;
  readonly safeOn: Day | null;
  /** The arithmetic, a line a step, for whoever redoes it by hand. */
  readonly steps: readonly Text[];
  /** '?' where the count itself rests on no text; else nothing is added to the rule's own mark. */
  readonly confidence: Confidence;
};

/** 29 February counted to a year without one: the law names neither the day before nor the day after. */
const isLeapDay = (start: Day, counted: Day): boolean => start.month === 2 && start.day === 29 && counted.day !== 29;

/** The line of the count: "+ 30 days = 2026-12-14 (Monday)". */
function counting({ days, years }: Counting, counted: Day): Text {
  const named = namedDay(counted);
  if (years === undefined && days === undefined) return both(`given as ${named.en}`, `дано: ${named.ru}`);
  const amount = years ?? days ?? 0;
  const length = years === undefined ? daysText(Math.abs(amount)) : yearsText(amount);
  const sign = amount < 0 ? '−' : '+';
  return both(`${sign} ${length.en} = ${named.en}`, `${sign} ${length.ru} = ${named.ru}`);
}

const leapWords = (year: number): Text =>
  both(
    `29 February has no such day in ${year}: the law is silent, so 28 February is the safer reading`,
    `в ${year} году нет 29 февраля: закон молчит, поэтому надёжнее считать 28 февраля`,
  );

const safeWords = (counted: Day, safeOn: Day): Text => {
  const named = namedDay(safeOn);
  return both(
    `the last open day on or before ${counted}: ${named.en}`,
    `последний рабочий день не позже ${counted}: ${named.ru}`,
  );
};

/**
 * A day counted from another. A deadline has its last day, moved to the next open one where the rule says so, and the
 * firm's day, the last open one on or before the count; a window and a forecast have their day alone.
 */
export function count(kind: DateKind, start: Day, rule: Counting): Counted {
  const plain = start.add({ years: rule.years ?? 0, days: rule.days ?? 0 }, { overflow: 'constrain' });
  const leap = rule.years !== undefined && isLeapDay(start, plain);
  const counted = leap ? plain.add({ days: 1 }) : plain;
  const dueOn = rule.roll ? roll(counted) : counted;
  const safeOn = kind === 'deadline' ? safe(plain) : null;
  const steps = [counting(rule, counted)];
  if (leap) steps.push(leapWords(plain.year));
  if (!dueOn.equals(counted)) {
    const [why, named] = [closedWords(counted), namedDay(dueOn)];
    steps.push(
      both(`${counted} is a ${why.en}: moved to ${named.en}`, `${counted} — ${why.ru}: перенос на ${named.ru}`),
    );
  }
  if (safeOn) steps.push(safeWords(plain, safeOn));
  return { dueOn, safeOn, steps, confidence: leap ? '?' : 'V' };
}
