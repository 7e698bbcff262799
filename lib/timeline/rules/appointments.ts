import type { ProcedureEvent } from '../../law/case-status.ts';
import { appointmentOf, type EventKind, type EventType } from '../../law/event.ts';

/**
 * What makes an announced day void when it is recorded before that day comes: a new notice of the same kind replaces
 * the earlier one (agencies send no cancellation with it), and an end of the proceedings takes its hearings away.
 */
export const VOIDED_BY: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  hearing_notice: [
    'hearing_notice',
    'hearing_continued',
    'venue_changed',
    'admin_closed',
    'proceedings_terminated',
    'dhs_dismissed',
    'in_absentia_order',
  ],
  hearing_continued: [
    'hearing_notice',
    'hearing_continued',
    'venue_changed',
    'admin_closed',
    'proceedings_terminated',
    'dhs_dismissed',
    'in_absentia_order',
  ],
  interview_notice: [
    'interview_notice',
    'interview_cancelled_by_uscis',
    'interview_rescheduled_by_client',
    'i589_withdrawn',
    'dismissed_no_jurisdiction',
  ],
  biometrics_notice: ['biometrics_notice', 'biometrics_attended', 'i589_withdrawn'],
  decision_pickup: ['decision_pickup', 'i589_withdrawn'],
  ice_checkin: ['ice_checkin'],
};

/** A hearing before a judge or officer, as against an errand. */
export const HEARING_TYPES: readonly EventType[] = ['hearing_notice', 'hearing_continued', 'interview_notice'];

/**
 * Orders whose day is a date of the case that people confirm, move and close: it is read there, as any deadline, and not
 * from the order. The day that any other notice names stands nowhere else.
 */
export const KEPT_AS_DATES: readonly EventType[] = ['court_order', 'aaf_ij_order'];

/** Types whose date a lawyer may show the client: a day they must come. */
export const PUBLISHABLE_TYPES: readonly EventType[] = [...HEARING_TYPES, 'biometrics_notice', 'decision_pickup'];

export type Dated = Pick<ProcedureEvent, 'id' | 'type' | 'on' | 'seq' | 'details'>;

export type Appointment = { eventId: string; type: EventType; on: string; at: string | null; zone: string | null };

const isLater = (one: Dated, other: Dated): boolean =>
  one.on > other.on || (one.on === other.on && one.seq > other.seq);

/** Whether this fact is a later one, dated before the day announced, that takes that day off the calendar. */
export function isVoidedBy(announced: Dated, fact: Dated): boolean {
  const day = announced.details.appointmentOn ?? '';
  const kind = announced.details.hearingKind;
  if (!VOIDED_BY[announced.type]?.includes(fact.type)) return false;
  if (!isLater(fact, announced) || fact.on >= day) return false;
  return kind === undefined || fact.details.hearingKind === undefined || fact.details.hearingKind === kind;
}

/** Whether any fact took the day off the calendar. */
export const isVoided = (announced: Dated, facts: readonly Dated[]): boolean =>
  facts.some((fact) => isVoidedBy(announced, fact));

/** The days the case's events announce and nothing took back, earliest first. */
export function appointments(events: readonly Dated[]): Appointment[] {
  return events
    .flatMap((event) => {
      const set = appointmentOf(event.details);
      return set && !isVoided(event, events) ? [{ eventId: event.id, type: event.type, ...set }] : [];
    })
    .sort((a, b) => `${a.on} ${a.at ?? ''}`.localeCompare(`${b.on} ${b.at ?? ''}`));
}

/** The next hearing or interview on or after today (ISO); null where none is set. */
export function nextHearing(events: readonly Dated[], today: string): string | null {
  return appointments(events).find(({ type, on }) => HEARING_TYPES.includes(type) && on >= today)?.on ?? null;
}

/**
 * Whether a fact of this kind may be known only to a month, season or year. The procedure counts from days, so its
 * facts need one; people remember their own life less exactly.
 */
export const allowsVagueDate = (kind: EventKind): boolean =>
  kind === 'journey' || kind === 'harm' || kind === 'detention';

/** Announcements that name an hour, in a zone. */
export const NEEDS_TIME: readonly EventType[] = ['hearing_notice', 'interview_notice'];
