import { type Day, dayOf, daysFrom, isAfter, isBefore } from '../clock/days.ts';
import { comparePartialDates, type PartialDate } from '../partial-date.ts';
import {
  type ExceptionCode,
  type ExceptionQuestionId,
  oneYearException,
  REASONABLE_WARNINGS,
  TOO_LONG,
} from '../rules/one-year-exceptions.ts';
import type { RecordedException } from './facts.ts';

/** An exception held against the filing, or against today while nothing is filed. Days are ISO. */
export type ExceptionReading = {
  readonly id: string;
  readonly code: ExceptionCode;
  readonly from: PartialDate;
  readonly until: PartialDate | null;
  /** The day the delay is counted from; null while the circumstance goes on. */
  readonly countedFrom: string | null;
  readonly countedTo: 'filing' | 'today';
  /** Whole days of delay; 0 where the filing came before the end; null while it goes on. */
  readonly days: number | null;
  /** The last of the warnings that was reached, in days. */
  readonly warning: number | null;
  /** The next one, while nothing is filed. */
  readonly next: { readonly days: number; readonly on: string } | null;
  readonly tooLong: keyof typeof TOO_LONG | null;
  readonly questions: readonly ExceptionQuestionId[];
};

/** What the year is, for the questions about an exception. */
export type YearAround = {
  readonly arrival: PartialDate | null;
  readonly dueOn: Day | null;
  readonly filedOn: Day | null;
};

/**
 * A change is a moment: without a later day on which the client learnt of it (`until`) the delay runs from the change
 * itself. An extraordinary circumstance lasts, and the delay runs from its end. Of a day known roughly the earliest counts:
 * it gives the longest delay.
 */
function countedFrom({ code, from, until }: RecordedException, asOf: Day): string | null {
  const isChange = oneYearException(code).kind === 'changed';
  if (isChange) return (until ?? from).on;
  return until === null || isAfter(dayOf(until.on), asOf) ? null : until.on;
}

function tooLong(from: Day, to: Day): keyof typeof TOO_LONG | null {
  const reaches = ({ months }: { months: number }) => !isBefore(to, from.add({ months }));
  if (reaches(TOO_LONG.year)) return 'year';
  return reaches(TOO_LONG.months) ? 'months' : null;
}

function questionsOf(recorded: RecordedException, around: YearAround, isOpen: boolean): ExceptionQuestionId[] {
  const { arrival, dueOn, filedOn } = around;
  const { code, from, until } = recorded;
  const { kind } = oneYearException(code);
  const found: ExceptionQuestionId[] = [];
  if (filedOn && isAfter(dayOf(from.on), filedOn)) found.push('after-filing');
  if (kind === 'changed' && arrival && comparePartialDates(until ?? from, arrival) < 0) found.push('before-arrival');
  if (kind === 'extraordinary' && dueOn && isAfter(dayOf(from.on), dueOn)) found.push('outside-year');
  if (isOpen && !filedOn) found.push('goes-on');
  const end = kind === 'changed' ? (until ?? from) : until;
  if (end && end.precision !== 'day') found.push('vague');
  return found;
}

/** One exception against the filing or, unfiled, against `asOf`: how long the delay was and what is to be asked. */
export function readException(recorded: RecordedException, asOf: Day, around: YearAround): ExceptionReading {
  const { id, code, from, until } = recorded;
  const counted = countedFrom(recorded, around.filedOn ?? asOf);
  const base = { id, code, from, until, countedTo: around.filedOn ? 'filing' : 'today' } as const;
  const questions = questionsOf(recorded, around, counted === null);
  if (counted === null) {
    const isOver = around.filedOn !== null;
    return { ...base, countedFrom: null, days: isOver ? 0 : null, warning: null, next: null, tooLong: null, questions };
  }
  const start = dayOf(counted);
  const days = Math.max(0, daysFrom(start, around.filedOn ?? asOf));
  const next = around.filedOn ? undefined : REASONABLE_WARNINGS.find((mark) => mark > days);
  return {
    ...{ ...base, countedFrom: counted, days, questions },
    warning: REASONABLE_WARNINGS.findLast((mark) => mark <= days) ?? null,
    next: next === undefined ? null : { days: next, on: start.add({ days: next }).toString() },
    tooLong: tooLong(start, around.filedOn ?? asOf),
  };
}
