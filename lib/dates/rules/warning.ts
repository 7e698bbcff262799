import type { StoredDate } from '../types/stored.ts';
import { OPTIONAL_RULES } from './shown.ts';

/** States in which something is to be done, or to be found out. */
export const OPEN: readonly string[] = ['open', 'unknown'];

type Warned = Pick<
  StoredDate,
  'kind' | 'rule' | 'dueOn' | 'safeOn' | 'state' | 'formerDueOn' | 'formerSafeOn' | 'standing'
>;

/** Whether a day that has passed is late: a hearing is over, a right may be left unused, and a fact says what was met. */
const canBeLate = ({ kind, rule, state }: Pick<StoredDate, 'kind' | 'rule' | 'state'>): boolean =>
  kind === 'deadline' && state !== 'met' && !OPTIONAL_RULES.includes(rule);

/**
 * The day a date warns from; null where nothing is to be done, or the firm's work on the case has ended. Of an unconfirmed
 * change the earlier day warns; once the former day has passed the new one does, and where there is none a deadline that
 * no fact met stays late until two people say that it is not. `today` ISO: the firm's day.
 */
export function warnOn(date: Warned, { isClosed, today }: { isClosed: boolean; today: string }): string | null {
  if (isClosed) return null;
  const isTask = date.kind === 'deadline' || date.kind === 'hearing';
  const own = isTask && date.state === 'open' ? (date.safeOn ?? date.dueOn) : null;
  const former = date.standing === 'amber' ? (date.formerSafeOn ?? date.formerDueOn) : null;
  if (former === null) return own;
  if ((date.formerDueOn ?? former) < today) return own ?? (canBeLate(date) ? former : null);
  return own !== null && own < former ? own : former;
}

/** A date whose end nobody confirmed, and which asks for nothing since the day it had has passed: there is nothing to sign. */
export function lapsedDate(date: StoredDate, today: string): StoredDate {
  const isMoot =
    date.standing === 'amber' && !OPEN.includes(date.state) && !canBeLate(date) && (date.formerDueOn ?? today) < today;
  return isMoot ? { ...date, standing: 'plain', formerDueOn: null, formerSafeOn: null } : date;
}
