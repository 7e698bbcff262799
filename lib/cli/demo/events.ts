import { federalHolidays, weekday } from '../../law/calendars/federal-holidays.ts';
import { COURTS } from '../../law/courts.ts';
import { mannerOfEntry } from '../../law/entry.ts';
import type { EventDetails, EventType } from '../../law/event.ts';
import { ASYLUM_OFFICES } from '../../law/offices.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import type { Track } from '../../law/rule.ts';
import { WALKS, type Walk, walkEvents } from '../../law/walks.ts';
import { type Way, wayOf } from './routes.ts';
import type { Story } from './stories.ts';
import { plus } from './telling.ts';

/** The court and the asylum office a case belongs to, both in the firm's own time zone. */
export type Place = { court: string; office: string; zone: string };

/** Where the firms' clients live: near the firm, so that an hour of a hearing is an hour of its zone. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  'America/Los_Angeles': ['CA', 'WA', 'NV', 'OR'],
  'America/New_York': ['NY', 'NJ', 'MA', 'PA'],
};

const inTurn = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

export function placeOf(zone: string, n: number): Place {
  const isNear = ({ state }: { state: string }) => NEAR[zone]?.includes(state);
  const courts = COURTS.filter((court) => isNear(court) && !court.detained);
  return {
    court: inTurn(courts, n)?.id ?? '',
    office: inTurn(ASYLUM_OFFICES.filter(isNear), n)?.id ?? '',
    zone,
  };
}

/** What a walk says of its place, as it is in this case; a second court, after a change of venue, stays. */
function settled({ ...details }: Record<string, string>, place: Place, { custody }: Way): EventDetails {
  if (custody && details.place === 'Otay Mesa') details.place = custody;
  if (details.court === 'los-angeles') details.court = place.court;
  if (details.office) details.office = place.office;
  if (details.zone) details.zone = place.zone;
  return details;
}

/** Whether courts and offices are open: neither at a weekend nor on a federal holiday. */
const isOpen = (on: string) => ![0, 6].includes(weekday(on)) && federalHolidays(on, on).length === 0;

/** What is answered within days: a case that has waited longer is in another place by now. */
const SWIFT: readonly EventType[] = [
  'fear_claimed',
  'fear_interview',
  'fear_not_found',
  'ij_review_requested',
  'reconsideration_requested',
];

const appointments = (walk: Walk, first: string) =>
  walkEvents(walk, first, plus).flatMap(({ details }) => details.appointmentOn ?? []);

/**
 * On which day a walk begins that ends now. Its last event lies some days back; where that announces an
 * appointment, the appointment comes within three weeks. Of those days the one is taken on which most appointments
 * fall on days that courts are open, the last of them always.
 */
function firstDay(walk: Walk, today: string, n: number): string {
  const length = walk.steps.reduce((days, { afterDays }) => days + afterDays, 0);
  const last = walk.steps.at(-1)?.type;
  if (last && SWIFT.includes(last)) return plus(today, -length - 1 - (n % 4));
  const announced = Number(walk.steps.at(-1)?.details.appointmentOn?.slice(1) ?? 0);
  const latest = announced > 0 ? announced - Math.min(announced, 10 + ((n * 5) % 12)) : 2 + (n % 9);
  const days = Array.from({ length: 10 }, (_, k) => plus(today, -length - latest - ((k + n * 3 + 8) % 10)));
  const openness = (first: string) => {
    const on = appointments(walk, first);
    return on.filter(isOpen).length + (isOpen(on.at(-1) ?? today) ? on.length : 0);
  };
  return days.reduce((best, first) => (openness(first) > openness(best) ? first : best));
}

/** Acts of a court or an agency that may be long in coming: before one of them a case can stand still lawfully. */
const AWAITED: readonly EventType[] = [
  'interview_notice',
  'hearing_notice',
  'dhs_motion_pretermit',
  'written_decision_served',
  'briefing_schedule',
  'bia_decision',
  'circuit_decision',
];
const APPLIED: readonly EventType[] = ['i589_submitted', 'i589_filed_court'];

/** The walk with a pause before the last such act. The application comes before the pause: it keeps its year. */
function paused(walk: Walk, days: number): Walk {
  const applied = walk.steps.findIndex(({ type }) => APPLIED.includes(type));
  const at = walk.steps.findLastIndex(({ type }, index) => index > applied && AWAITED.includes(type));
  if (applied < 0 || at < 0) throw new Error(`the walk ${walk.id} has no place for a pause of ${days} days`);
  const steps = walk.steps.map((step, index) => (index === at ? { ...step, afterDays: step.afterDays + days } : step));
  return { ...walk, steps };
}

const arrivalOf = (events: readonly ProcedureEvent[]) => events.find(({ type }) => type === 'arrival')?.on ?? '';

/** The walk, long enough for its arrival to lie before the day from which nobody came in so any more. */
function inTime(walk: Walk, way: Way, today: string, n: number): Walk {
  const ended = mannerOfEntry(way.manner)?.ended;
  const arrived = arrivalOf(walkEvents(walk, firstDay(walk, today, n), plus));
  if (!ended || arrived < ended) return walk;
  const late = Math.round((Date.parse(arrived) - Date.parse(ended)) / 86_400_000);
  return paused(walk, late + 15 + ((n * 11) % 80));
}

/** The walk's events up to where the case of the story stands today. */
export function eventsOf(
  { walk: id, left, route }: Story,
  today: string,
  place: Place,
  n: number,
): { events: ProcedureEvent[]; lawful: 'yes' | 'no'; track: Track } {
  const whole = WALKS.find((known) => known.id === id);
  if (!whole) throw new Error(`there is no walk ${id}`);
  const way = wayOf(route);
  const walk = inTime({ ...whole, steps: whole.steps.slice(0, whole.steps.length - left) }, way, today, n);
  const events = walkEvents(walk, firstDay(walk, today, n), plus).map((event) => ({
    ...event,
    details: settled({ ...event.details } as Record<string, string>, place, way),
  }));
  return { events, lawful: walk.lawfulStatus, track: walk.track };
}
