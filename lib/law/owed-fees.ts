import type { ProcedureEvent } from './case-status.ts';
import { deriveStatus, inOrder } from './derive-status.ts';
import { type Known, occasionsOf, unfiled } from './expected-fees.ts';
import { atUscis, type FeeDate, type FeeOccasion, type FoundFiling, isFiledAmong, permit } from './fee-occasion.ts';

export type { FeeDate, FeeNote, FeeOccasion } from './fee-occasion.ts';

/** Motions that carry a fee of their own; others have none in the base. */
const PAID_MOTIONS: readonly string[] = ['REOPEN', 'RECONSIDER', 'RESCIND_IN_ABSENTIA'];

function motionOf({ details }: ProcedureEvent, earlier: readonly ProcedureEvent[]): FoundFiling[] {
  const { subtype = '', by, exception } = details;
  if (by === 'DHS' || !PAID_MOTIONS.includes(subtype)) return [];
  if (subtype === 'RESCIND_IN_ABSENTIA') {
    if (exception === 'NO_NOTICE') return [{ filing: 'MOTION_NO_NOTICE', forum: 'COURT' }];
    return [{ filing: 'MOTION', forum: 'COURT', note: exception ? null : 'which-exception' }];
  }
  const last = earlier.findLast(({ type }) =>
    [
      'bia_decision',
      'eoir26_filed',
      'remand',
      'oral_decision',
      'written_decision_served',
      'in_absentia_order',
    ].includes(type),
  );
  const forum = last?.type === 'bia_decision' || last?.type === 'eoir26_filed' ? 'BIA' : 'COURT';
  return [{ filing: 'MOTION', forum, note: 'asylum-only' }];
}

/** What is filed with an event, if a fee may come with it. */
function filedWith(event: ProcedureEvent, earlier: readonly ProcedureEvent[]): FoundFiling[] {
  const { type, details } = event;
  const isFiled = (...types: readonly string[]) => isFiledAmong(earlier, types);
  switch (type) {
    case 'i589_submitted':
      return atUscis('I589');
    case 'receipt_notice': {
      if (isFiled('i589_submitted', 'receipt_notice')) return [];
      return atUscis('I589', { on: details.receivedOn ?? event.on, note: 'receipt-day' });
    }
    case 'i589_filed_court': {
      if (details.subtype === 'REFERRED') return [];
      const before = isFiled('i589_submitted', 'receipt_notice');
      return [{ filing: 'I589', forum: 'COURT', note: before && !details.subtype ? 'same-application' : null }];
    }
    case 'ead_filed': {
      const which = details.subtype === 'RENEWAL' ? 'RENEWAL' : 'INITIAL';
      return atUscis(permit(details.category, which), { note: details.subtype ? null : 'first-supposed' });
    }
    case 'eoir26_filed':
      return details.by === 'DHS' ? [] : [{ filing: 'EOIR26', forum: 'BIA' }];
    case 'motion_filed':
      return motionOf(event, earlier);
    case 'i730_filed':
      return atUscis('I730');
    case 'i131_filed':
      return atUscis(details.subtype === 'ADVANCE_PAROLE' ? 'I131_PAROLE' : 'I131_REFUGEE');
    case 'i485_filed':
      return atUscis('I485');
    case 'n400_filed':
      return atUscis('N400');
    default:
      return [];
  }
}

const IN_COURT: readonly string[] = ['DEF', 'WHO'];

/**
 * What a case owes a fee for: each filing that stands, each notice or order of the annual fee, and what the legal clock
 * expects. `events` are those not struck; `dates` the clock's own for the same events and day: no day is counted here.
 */
export function feeOccasions(
  events: readonly ProcedureEvent[],
  dates: readonly FeeDate[],
  today: string,
): readonly FeeOccasion[] {
  const ordered = inOrder(events);
  const filed = ordered.flatMap((event, index) =>
    filedWith(event, ordered.slice(0, index)).map(
      (found): FeeOccasion => ({ kind: 'filed', eventId: event.id, on: event.on, date: null, note: null, ...found }),
    ),
  );
  const forum = IN_COURT.includes(deriveStatus(events).track) ? 'COURT' : 'USCIS';
  const known: Known = { events: ordered, forum, today };
  return [...filed, ...unfiled(ordered, dates, known), ...dates.flatMap((date) => occasionsOf(date, known))];
}
