import { displayNames } from '@/components/ui/formats';
import type { EventType } from '@/lib/law/event';
import { RUSSIAN_EVENTS } from '@/lib/law/russia/events';
import type { TimelinePage } from '@/lib/timeline/types';
import type { LaneMark } from './lane-rows';
import { eventTitle } from './words';

type Locale = 'en' | 'ru';

/** Shown as moments of the United States lane; every notice and filing there would hide the ones that decide. */
const TURNS: readonly EventType[] = [
  'i589_submitted',
  'i589_filed_court',
  'interview_held',
  'individual_held',
  'approval',
  'denial',
  'referral',
  'oral_decision',
  'written_decision_served',
  'bia_decision',
  'circuit_decision',
  'grant_final',
];

function laneOf(kind: string, type: EventType): LaneMark['lane'] | null {
  if (kind === 'harm') return 'harm';
  if (type === 'departure_from_russia') return 'life';
  return TURNS.includes(type) ? 'us' : null;
}

/** Events, stops of the journey and what happened in Russia over the same years, as marks of the picture's lanes. */
export function laneMarks({ entries, stays, header }: TimelinePage, locale: Locale): LaneMark[] {
  const countries = displayNames(locale, { type: 'region' });
  const name = (country: string, place: string) => (country ? (countries.of(country) ?? country) : place);
  const facts = entries.flatMap(({ id, kind, type, date, details, strike }): LaneMark[] => {
    const lane = strike ? null : laneOf(kind, type);
    return lane ? [{ id, lane, kind: 'fact', label: eventTitle(type, details, locale), from: date }] : [];
  });
  const transit = stays.flatMap(({ kind, country, place, from, to }, index): LaneMark[] =>
    kind === 'transit' && from
      ? [{ id: `stay-${index}`, lane: 'transit', kind: 'span', label: name(country, place), from, to: to ?? from }]
      : [],
  );
  const arrival =
    stays.find(({ kind }) => kind === 'arrival')?.from ??
    entries.findLast(({ type, strike }) => type === 'arrival' && !strike)?.date;
  const here: LaneMark[] = arrival
    ? [{ id: 'here', lane: 'us', kind: 'span', label: name('US', ''), from: arrival, to: null }]
    : [];
  const own = [...facts, ...transit, ...here];
  if (own.length === 0) return [];
  const first = own.reduce((least, { from }) => (from.on < least ? from.on : least), header.today);
  const law = RUSSIAN_EVENTS.filter(({ on }) => on >= `${first.slice(0, 4)}-01-01` && on <= header.today).map(
    ({ id, on, until, precision, title }): LaneMark => ({
      id,
      lane: 'law',
      kind: 'law',
      label: title[locale],
      from: { on, until, precision },
    }),
  );
  return [...own, ...law];
}
