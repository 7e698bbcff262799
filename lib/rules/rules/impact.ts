import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import { caseReckoning, dateChanges } from '../../dates/rules.ts';
import type { CaseDate } from '../../dates/types.ts';
import type { ProcedureEvent } from '../../law/case-status.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import type { MovedDate } from '../types.ts';

const NEVER = '9999-12-31';

/** Nothing is left to do: it was met, it fell away, or a right was not used and its day has passed. */
const isOver = (rule: string, state: CaseDate['state']): boolean =>
  state === 'met' || state === 'void' || (state === 'overdue' && OPTIONAL_RULES.includes(rule));

/**
 * The dates of one case that differ between two books, each with the fact it comes from. `events` are those not struck, in
 * order. Pure: the same facts, day and books give the same answer.
 */
export function movedDates(
  events: readonly ProcedureEvent[],
  { before, after, ...when }: { before: RuleBook; after: RuleBook; today: string; circuit?: string | undefined },
): MovedDate[] {
  const [stands, moved] = [before, after].map((book) => caseReckoning(events, { ...when, book }).dates);
  return dateChanges(stands ?? [], moved ?? []).map(({ rule, eventId, before: was, after: is }) => ({
    ...{ rule, eventId, before: was, after: is },
    settled: !is || isOver(rule, is.state),
    sortOn: is?.dueOn ?? was?.dueOn ?? NEVER,
  }));
}

const lineOf = ({ rule, eventId, before, after }: MovedDate): string =>
  JSON.stringify([rule, eventId, before?.dueOn, before?.state, after?.dueOn, after?.state]);

/** Whether two lists of one case's moved dates say the same, in whatever order. */
export function sameMoves(one: readonly MovedDate[], other: readonly MovedDate[]): boolean {
  const lines = new Set(one.map(lineOf));
  return one.length === other.length && other.every((date) => lines.has(lineOf(date)));
}
