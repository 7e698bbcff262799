import type { ProcedureEvent } from './case-status.ts';
import { deriveStatus, inOrder } from './derive-status.ts';
import type { FilingId } from './fees/filings.ts';
import type { FeeForum } from './fees/schedule.ts';

/** What the legal clock says of a date, as far as fees ask; days are ISO. A CaseDate is one. */
export type FeeDate = {
  readonly rule: string;
  readonly dueOn: string | null;
  readonly safeOn: string | null;
  readonly metOn: string | null;
  readonly state: 'open' | 'met' | 'overdue' | 'void' | 'unknown';
  readonly trigger: { readonly eventId: string };
};

/**
 * What a reader must know of how the fee was found. receipt-day: no day of sending is recorded, so the day of receipt
 * chose the version. first-supposed: the event does not say whether it is a renewal. same-application: it may be the
 * referred application, which owes nothing again. asylum-only: exempt if it rests on asylum alone. which-exception: exempt
 * if there was no notice or the client was in custody.
 */
export type FeeNote = 'receipt-day' | 'first-supposed' | 'same-application' | 'asylum-only' | 'which-exception';

/**
 * Something a fee comes with. filed: a filing on the timeline. annual: a notice or a judge's order. ahead: a filing or a
 * fee that the legal clock expects. `on` chooses the version of its fees; `date` is the clock's, where one stands behind it.
 */
export type FeeOccasion = {
  readonly kind: 'filed' | 'annual' | 'ahead';
  readonly filing: FilingId;
  readonly forum: FeeForum;
  readonly eventId: string;
  readonly on: string;
  readonly date: FeeDate | null;
  readonly note: FeeNote | null;
};

const PERMITS: Readonly<Record<string, Readonly<{ INITIAL: FilingId; RENEWAL: FilingId }>>> = {
  C8: { INITIAL: 'I765_C8_INITIAL', RENEWAL: 'I765_C8_RENEWAL' },
  A5: { INITIAL: 'I765_A5_INITIAL', RENEWAL: 'I765_A5_RENEWAL' },
  C11: { INITIAL: 'I765_C11_INITIAL', RENEWAL: 'I765_C11_RENEWAL' },
};
const permit = (category: string | undefined, which: 'INITIAL' | 'RENEWAL'): FilingId =>
  PERMITS[category ?? '']?.[which] ?? 'I765_OTHER';

type Found = Pick<FeeOccasion, 'filing' | 'forum'> & Partial<Pick<FeeOccasion, 'on' | 'note'>>;

const atUscis = (filing: FilingId, more: Partial<Found> = {}): Found[] => [{ filing, forum: 'USCIS', ...more }];

/** Motions that carry a fee of their own; others have none in the base. */
const PAID_MOTIONS: readonly string[] = ['REOPEN', 'RECONSIDER', 'RESCIND_IN_ABSENTIA'];

function motionOf({ details }: ProcedureEvent, earlier: readonly ProcedureEvent[]): Found[] {
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

/** What sends an I-589 back: the next one is a filing of its own. */
const RETURNS: readonly string[] = ['rejection_notice', 'aaf_rejection'];

/** What is filed with an event, if a fee may come with it. */
function filedWith(event: ProcedureEvent, earlier: readonly ProcedureEvent[]): Found[] {
  const { type, details } = event;
  const isFiled = (...types: readonly string[]) =>
    earlier
      .slice(earlier.findLastIndex((one) => RETURNS.includes(one.type)) + 1)
      .some((one) => types.includes(one.type));
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

type Known = { events: readonly ProcedureEvent[]; forum: 'USCIS' | 'COURT'; today: string };

/** What the clock expects: the rule, and the filing or fee that comes with it. */
function expectedWith({ rule, trigger }: FeeDate, { events, forum }: Known): Found[] {
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

/** Deadlines may be met today; what only opens or is expected on a day cannot be paid before it. */
const MAY_BE_TODAY: readonly string[] = ['ONE_YEAR', 'BIA_APPEAL'];

function occasionsOf(date: FeeDate, known: Known): FeeOccasion[] {
  const { rule, dueOn, metOn, state, trigger } = date;
  const { events, today } = known;
  const base = { eventId: trigger.eventId, date, note: null };
  if (rule === 'AAF_DUE') {
    const isOrder = events.find(({ id }) => id === trigger.eventId)?.type === 'aaf_ij_order';
    return [{ ...base, kind: 'annual', filing: 'AAF', forum: isOrder ? 'COURT' : 'USCIS', on: metOn ?? today }];
  }
  if (state !== 'open') return [];
  const on = !dueOn || dueOn < today || MAY_BE_TODAY.includes(rule) ? today : dueOn;
  return expectedWith(date, known).map((found) => ({ ...base, kind: 'ahead', on, ...found, note: null }));
}

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
  return [...filed, ...dates.flatMap((date) => occasionsOf(date, { events, forum, today }))];
}
