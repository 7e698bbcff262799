import type { ProcedureEvent } from '../../law/case-status.ts';
import type { StoredDate } from '../types/stored.ts';
import type { CaseReckoning, Unsettled } from '../types.ts';
import { hearingPoints } from './hearings.ts';
import { isSettled, lawPoints, projection } from './projection.ts';
import { dateTitle } from './shown.ts';

/**
 * The kept dates that people have settled, or that a lawyer set, and that facts changed in this way take it from: they would
 * wait for two people again. `before` and `after` are the events that stand; `today` ISO.
 */
export function unsettledBy(
  kept: readonly StoredDate[],
  { before, after, reckoned }: Readonly<Record<'before' | 'after', readonly ProcedureEvent[]>> & Reckoned,
  today: string,
): Unsettled[] {
  const points = [...lawPoints(reckoned), ...hearingPoints(after, today)];
  const details = new Map(before.map((event) => [event.id, event.details]));
  return projection(kept, points, today)
    .moved.filter(({ from }) => isSettled(from) || from.hand !== null)
    .map(({ from }) => ({
      ...{ title: dateTitle(from, details.get(from.eventId ?? '')), dueOn: from.dueOn, hand: from.hand },
      confirmed: isSettled(from),
    }));
}

type Reckoned = { reckoned: Pick<CaseReckoning, 'dates'> };
