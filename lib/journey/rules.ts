import { daysBetween } from '../law/calendar-day.ts';
import { findPlace } from '../law/find-place.ts';
import { comparePartialDates, datesAgree } from '../law/partial-date.ts';
import type {
  ArrivalEvent,
  ArrivalHint,
  Contradiction,
  JourneyStop,
  KnownDate,
  PlannedStop,
  RecordedStop,
  Stay,
  StopKind,
  TransitTotal,
} from './types.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayNumber = (iso: string): number => EPOCH.until(iso, { largestUnit: 'day' }).days;
const isDay = (date: KnownDate): boolean => date.on === date.until;
const middle = (date: KnownDate): number => (dayNumber(date.on) + dayNumber(date.until)) / 2;

/**
 * Days between two dates, the first not counted, as border stamps are counted. A date known only to a month, season or
 * year counts from its middle and makes the result "about". Null when a date is missing or the order is impossible.
 */
export function stayDays(from: KnownDate | null, to: KnownDate | null): Stay | null {
  if (!from || !to || dayNumber(to.until) < dayNumber(from.on)) return null;
  return { days: Math.max(0, Math.round(middle(to) - middle(from))), exact: isDay(from) && isDay(to) };
}

function kindAt(stop: RecordedStop, index: number, last: number): StopKind {
  if (stop.kind) return stop.kind;
  if (index === 0 && stop.country === 'RU') return 'departure';
  return index === last && stop.country === 'US' ? 'arrival' : 'transit';
}

/**
 * Numbers the stops in the order given, finds where they are and how long each stay was. A stop whose country we do not
 * know keeps null coordinates: it is listed, not drawn.
 */
export function planJourney(stops: readonly RecordedStop[]): PlannedStop[] {
  return stops.map((stop, index) => {
    const found = findPlace(stop.place, stop.country);
    return {
      n: index + 1,
      kind: kindAt(stop, index, stops.length - 1),
      label: stop.label,
      country: stop.country.toUpperCase(),
      lat: found?.lat ?? null,
      lon: found?.lon ?? null,
      approximate: found?.approximate ?? true,
      from: stop.from,
      to: stop.to,
      days: stayDays(stop.from, stop.to),
      status: stop.status,
    };
  });
}

/** Days and countries between leaving and arriving: transit stops only. */
export function transitTotal(stops: readonly PlannedStop[]): TransitTotal {
  const transit = stops.filter((stop) => stop.kind === 'transit');
  const stays = transit.flatMap((stop) => (stop.days ? [stop.days] : []));
  return {
    days: stays.reduce((sum, stay) => sum + stay.days, 0),
    exact: stays.every((stay) => stay.exact),
    complete: stays.length === transit.length,
    countries: new Set(transit.map((stop) => stop.country)).size,
  };
}

/** Days between leaving one stop and reaching the next that a journey takes anyway. A choice of this product. */
const TRAVEL_DAYS = 3;

type Dated = Pick<JourneyStop, 'kind' | 'arrived' | 'left'>;

/**
 * What cannot be true about the dates of a journey, in the order of its stops. Dates are compared at their precision:
 * "spring 2022" and 14 April 2022 contradict nothing. Where a stop lacks a date the last one known before it counts.
 */
export function contradictions(stops: readonly Dated[]): Contradiction[] {
  const found: Contradiction[] = [];
  let last: { n: number; date: JourneyStop['left'] & object; kind: StopKind; isLeaving: boolean } | null = null;
  for (const [index, { kind, arrived, left }] of stops.entries()) {
    const n = index + 1;
    if (arrived && left && comparePartialDates(left, arrived) < 0) found.push({ kind: 'left-before-arrived', n });
    if (arrived && last) {
      const order = comparePartialDates(arrived, last.date);
      const home = last.kind === 'departure' && kind === 'arrival';
      if (order < 0) found.push({ kind: home ? 'arrival-before-departure' : 'overlap', n: last.n, next: n });
      const days = daysBetween(last.date.until, arrived.on) ?? 0;
      if (order > 0 && last.isLeaving && last.n === index && days > TRAVEL_DAYS)
        found.push({ kind: 'gap', n: last.n, next: n, days });
    }
    const date = left ?? arrived;
    if (date) last = { n, date, kind, isLeaving: left !== null };
  }
  return found;
}

/** How the last arrival of the journey and the arrival on the timeline disagree; null where they do not. */
export function arrivalHint(stops: readonly Dated[], events: readonly ArrivalEvent[]): ArrivalHint | null {
  const arrived = stops.findLast((stop) => stop.kind === 'arrival')?.arrived;
  if (!arrived) return null;
  const event = events.at(-1);
  if (!event) return { kind: 'missing', arrived };
  return datesAgree(event.date, arrived) ? null : { kind: 'differs', arrived, event };
}
