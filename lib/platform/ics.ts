import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

/** Something in a calendar. `on` is an ISO day, `at` "HH:MM" on the clock of the IANA zone `zone`; null: the whole day. */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  /** ISO instant of its last change. */
  changedAt: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  on: string;
  at: string | null;
  zone: string | null;
  title: string;
  place: string;
};

const supported = new Set(tzlib_get_timezones(false));
const components = new Map<string, { name: string; text: string }>();

/**
 * The zone's component, and the one name it has there ("US/Pacific" is America/Los_Angeles); null where the library has none.
 * Each is made once: making it takes longer than an event.
 */
function componentOf(zone: string): { name: string; text: string } | null {
  const made = components.get(zone);
  if (made !== undefined || !supported.has(zone)) return made ?? null;
  const [text = '', line = ''] = tzlib_get_ical_block(zone, false);
  const component = { name: line.replace(/^TZID=/, ''), text };
  components.set(zone, component);
  return component;
}

/** The hour as notices name it: the clock of the place with its zone; as an instant where the zone has no component. */
function start({ on, at, zone }: CalendarEntry) {
  if (!at || !zone) return { start: Temporal.PlainDate.from(on), allDay: true };
  const clock = Temporal.PlainDateTime.from(`${on}T${at}`);
  const timezone = componentOf(zone)?.name;
  return timezone
    ? { start: clock, timezone }
    : { start: new Date(clock.toZonedDateTime(zone).epochMilliseconds), timezone: null };
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

function add(calendar: ICalCalendar, entry: CalendarEntry): void {
  const { uid: id, sequence, changedAt, status, title: summary, place } = entry;
  const stamp = new Date(changedAt);
  calendar.createEvent({
    ...{ id, sequence, summary, stamp, lastModified: stamp, ...start(entry) },
    ...(place && { location: place }),
    status: STATUS[status],
  });
}

/**
 * The entries as iCalendar (RFC 5545), each zone with its component. Nothing in it is of the moment it was made: what has not
 * changed gives the same text. No end is given, since a notice names none.
 */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'Pristan', product: 'Calendar' }, ttl: 3600 });
  calendar.timezone({ name: null, generator: (zone) => componentOf(zone)?.text ?? null });
  for (const entry of entries) add(calendar, entry);
  return calendar.toString();
}
