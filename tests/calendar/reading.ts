import ICAL from 'ical.js';

/** What a program that reads calendars makes of an event. `instant` is ISO in UTC; null for a whole day. */
export type ReadEvent = {
  uid: string;
  summary: string;
  location: string | null;
  status: string;
  sequence: number;
  stamp: string;
  day: string;
  zone: string | null;
  instant: string | null;
};

/**
 * Reads a calendar as a program does that knows no time zone but those the text brings: instants come from its VTIMEZONE
 * components. Throws where the text is no calendar.
 */
export function readCalendar(text: string): { name: string; zones: string[]; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  const events = calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const property = component.getFirstProperty('dtstart');
    const start = component.getFirstPropertyValue('dtstart') as ICAL.Time;
    const tzid = property?.getFirstParameter('tzid');
    const zone = tzid ? zones.find((one) => one.tzid === tzid) : null;
    if (tzid && !zone) throw new Error(`the zone ${tzid} has no component`);
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: String(value('uid')),
      summary: String(value('summary')),
      location: value('location') as string | null,
      status: String(value('status')),
      sequence: Number(value('sequence')),
      stamp: (value('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      day: start.toString().slice(0, 10),
      zone: tzid ?? null,
      instant: start.isDate ? null : new Date(instantOf(start, zone ?? null)).toISOString(),
    };
  });
  return { name: String(calendar.getFirstPropertyValue('name')), zones: zones.map(({ tzid }) => tzid), events };
}

function instantOf(start: ICAL.Time, zone: ICAL.Timezone | null): number {
  const clock = Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute, start.second);
  return clock - (zone ? zone.utcOffset(start) * 1000 : 0);
}
