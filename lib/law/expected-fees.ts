import type { ProcedureEvent } from './case-status.ts';
import { deriveStatus } from './derive-status.ts';
import { atUscis, type FeeDate, type FeeOccasion, type FoundFiling, isFiledAmong, permit } from './fee-occasion.ts';
import { I589_FILED } from './rules/one-year-exceptions.ts';

/** The events in order, where the case is, and the day (ISO). */
export type Known = { events: readonly ProcedureEvent[]; forum: 'USCIS' | 'COURT'; today: string };

/** What the clock expects: the rule, and the filing or fee that comes with it. */
function expectedWith({ rule, trigger }: FeeDate, { events, forum }: Known): FoundFiling[] {
  const category = events.find(({ id }) => id === trigger.eventId)?.details.category;
  switch (rule) {
    case 'ONE_YEAR':
      return [{ filing: 'I589', forum }];
    case 'AAF_FORECAST':
      return [{ filing: 'AAF', forum }];
    case 'EAD_FILE':
      return atUscis('I765_C8_INITIAL');
    case 'EAD_RENEW':
      return atUscis(permit(category, 'RENEWAL'));
    case 'BIA_APPEAL':
      return [{ filing: 'EOIR26', forum: 'BIA' }];
    case 'I485':
      return atUscis('I485');
    default:
      return [];
  }
}

/** Tracks on which an I-589 may still be filed. */
const BEFORE_GRANT: readonly string[] = ['AFF', 'DEF', 'CF', 'WHO', 'AMI'];

/**
 * The I-589 that is not filed, where no open day of the legal clock stands for it: the year is over, or no arrival is on
 * record. It hangs on the arrival or, without one, on the first fact of the case; it has no day but today.
 */
export function unfiled(events: readonly ProcedureEvent[], dates: readonly FeeDate[], known: Known): FeeOccasion[] {
  const { track, closedOn } = deriveStatus(events);
  if (closedOn !== null || !BEFORE_GRANT.includes(track) || isFiledAmong(events, I589_FILED)) return [];
  const year = dates.find(({ rule }) => rule === 'ONE_YEAR');
  const eventId =
    year?.state === 'overdue'
      ? year.trigger.eventId
      : events.some(({ type }) => type === 'arrival')
        ? null
        : events[0]?.id;
  if (!eventId) return [];
  return [{ kind: 'ahead', filing: 'I589', forum: known.forum, eventId, on: known.today, date: null, note: null }];
}

/** Deadlines may be met today; what only opens or is expected on a day cannot be paid before it. */
const MAY_BE_TODAY: readonly string[] = ['ONE_YEAR', 'BIA_APPEAL'];

/** What an open date of the legal clock, or a notice of the annual fee, brings. */
export function occasionsOf(date: FeeDate, known: Known): FeeOccasion[] {
  const { rule, dueOn, metOn, state, trigger } = date;
  const { events, today } = known;
  const base = { eventId: trigger.eventId, date, note: null };
  if (rule === 'AAF_DUE') {
    const isOrder = events.find(({ id }) => id === trigger.eventId)?.type === 'aaf_ij_order';
    return [{ ...base, kind: 'annual', filing: 'AAF', forum: isOrder ? 'COURT' : 'USCIS', on: metOn ?? today }];
  }
  if (state !== 'open') return [];
  // Sent and not returned: the fee went with it, and the day waits only for the receipt.
  if (rule === 'ONE_YEAR' && isFiledAmong(events, I589_FILED)) return [];
  const on = !dueOn || dueOn < today || MAY_BE_TODAY.includes(rule) ? today : dueOn;
  return expectedWith(date, known).map((found) => ({ ...base, kind: 'ahead', on, ...found, note: null }));
}
