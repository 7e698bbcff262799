import { court } from '../../law/courts.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import type { Db } from '../../platform/use-case.ts';
import { loadEventsOf } from '../../timeline/store.ts';
import { movedDates } from '../rules/impact.ts';
import type { Moves } from '../store/counts.ts';
import type { CountedCase } from '../store/open-cases.ts';

export type Books = { before: RuleBook; after: RuleBook; today: string };

/** The moved dates of these cases, by case; a case none of whose dates moves is missing, and so is a closed one. */
export async function countCases(db: Db, cases: readonly CountedCase[], books: Books): Promise<Moves> {
  const open = cases.filter(({ closed }) => !closed);
  const events = await loadEventsOf(
    db,
    open.map(({ id }) => id),
  );
  return new Map(
    open.flatMap(({ id, courtId }) => {
      const dates = movedDates(events.get(id) ?? [], { ...books, circuit: court(courtId ?? '')?.circuit });
      return dates.length > 0 ? [[id, dates] as const] : [];
    }),
  );
}

/** How many dates these are. */
export const datesIn = (moves: Moves): number => [...moves.values()].reduce((sum, dates) => sum + dates.length, 0);
