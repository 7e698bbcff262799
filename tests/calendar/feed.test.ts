import { describe, expect, it } from 'vitest';
import { dueEntry, feedEntry } from '../../lib/calendar/rules/feed';
import type { FeedFact, FeedKept } from '../../lib/calendar/types';
import type { DateStanding } from '../../lib/dates/types/stored';
import { COURTS } from '../../lib/law/courts';
import { EVENT_TYPES, type EventType } from '../../lib/law/event';
import { calendarText } from '../../lib/platform/ics';
import { readCalendar } from './reading';

const fact = (change: Partial<FeedFact> = {}): FeedFact => ({
  ...{ eventId: '019ab000-0000-7000-8000-000000000001', type: 'hearing_notice', number: '2026-0417' },
  ...{ details: { appointmentOn: '2026-12-01', court: 'los-angeles' }, on: '2026-12-01', at: '13:00' },
  ...{ zone: 'America/Los_Angeles', courtId: null, recordedAt: '2026-03-01T20:00:00.000Z', struckAt: null },
  ...{ kept: null, voidedBy: [] },
  ...change,
});
const read = (facts: readonly FeedFact[], locale: 'en' | 'ru' = 'en') =>
  readCalendar(
    calendarText(
      'Calendar',
      facts.map((one) => feedEntry(one, locale)),
    ),
  );

describe('an hour in court is the same instant on every device', () => {
  // Around the three changes of clocks: the hour on the notice, and the instant it is in Los Angeles and in New York.
  const DAYS: readonly (readonly [on: string, at: string, la: string, ny: string])[] = [
    ['2026-03-07', '13:00', '2026-03-07T21:00', '2026-03-07T18:00'],
    ['2026-03-08', '13:00', '2026-03-08T20:00', '2026-03-08T17:00'],
    ['2026-03-08', '01:30', '2026-03-08T09:30', '2026-03-08T06:30'],
    ['2026-03-08', '08:30', '2026-03-08T15:30', '2026-03-08T12:30'],
    ['2026-03-09', '13:00', '2026-03-09T20:00', '2026-03-09T17:00'],
    ['2026-10-31', '08:30', '2026-10-31T15:30', '2026-10-31T12:30'],
    ['2026-11-01', '08:30', '2026-11-01T16:30', '2026-11-01T13:30'],
    ['2026-11-01', '13:00', '2026-11-01T21:00', '2026-11-01T18:00'],
    ['2026-11-02', '08:30', '2026-11-02T16:30', '2026-11-02T13:30'],
    ['2027-03-13', '09:00', '2027-03-13T17:00', '2027-03-13T14:00'],
    ['2027-03-14', '09:00', '2027-03-14T16:00', '2027-03-14T13:00'],
    ['2027-03-15', '09:00', '2027-03-15T16:00', '2027-03-15T13:00'],
  ];
  it.each(DAYS)('%s at %s', (on, at, la, ny) => {
    const zones = ['America/Los_Angeles', 'America/New_York'];
    const { events, zones: given } = read(zones.map((zone) => fact({ on, at, zone })));
    expect(events.map(({ instant }) => instant?.slice(0, 16))).toEqual([la, ny]);
    expect(events.map(({ zone }) => zone)).toEqual(zones);
    expect(events.map(({ day }) => day)).toEqual([on, on]);
    expect([...given].sort()).toEqual(zones);
  });

  it('as this machine reckons it, in every zone where courts sit, each fortnight of three years', () => {
    const zones = [
      ...[
        'America/Chicago',
        'America/Denver',
        'America/Phoenix',
        'America/Detroit',
        'America/Boise',
        'Pacific/Honolulu',
      ],
      ...['Pacific/Guam', 'America/Anchorage', 'America/Indiana/Indianapolis', 'America/Puerto_Rico', 'US/Pacific'],
    ];
    const days = Array.from({ length: 78 }, (_, n) =>
      Temporal.PlainDate.from('2026-01-01')
        .add({ days: 14 * n })
        .toString(),
    );
    for (const zone of zones) {
      const { events } = read(days.map((on) => fact({ on, at: '08:30', zone })));
      const expected = days.map(
        (on) => Temporal.PlainDateTime.from(`${on}T08:30`).toZonedDateTime(zone).epochMilliseconds,
      );
      expect(
        events.map(({ instant }) => Date.parse(instant ?? '')),
        zone,
      ).toEqual(expected);
    }
  });

  it('in a zone that the calendars’ library does not know, as a plain instant', () => {
    const [event] = read([fact({ zone: '+05:00' })]).events;
    expect([event?.instant, event?.zone]).toEqual(['2026-12-01T08:00:00.000Z', null]);
  });

  it('without an hour it is the whole day', () => {
    const [event] = read([fact({ at: null, zone: null })]).events;
    expect([event?.instant, event?.day, event?.summary]).toEqual([null, '2026-12-01', 'Court · 2026-0417']);
  });
});

describe('what became of a date', () => {
  const later = { recordedAt: '2026-05-02T10:00:00.000Z', struckAt: null };

  it('stays the same event whatever happens, and its text does not depend on when it is read', () => {
    expect(calendarText('Calendar', [feedEntry(fact(), 'en')])).toBe(
      calendarText('Calendar', [feedEntry(fact(), 'en')]),
    );
    expect(read([fact()]).events[0]).toMatchObject({
      sequence: 0,
      status: 'CONFIRMED',
      stamp: '2026-03-01T20:00:00.000Z',
    });
  });

  it('is cancelled by a later fact, and set again when that fact is struck out', () => {
    const [gone] = read([fact({ voidedBy: [later] })]).events;
    expect(gone).toMatchObject({
      ...{ uid: fact().eventId, sequence: 1000, status: 'CANCELLED', stamp: later.recordedAt },
      summary: 'Cancelled: Court, 1:00 PM PT · 2026-0417',
    });
    const [back] = read([fact({ voidedBy: [{ ...later, struckAt: '2026-05-03T10:00:00.000Z' }] })]).events;
    expect(back).toMatchObject({ sequence: 2000, status: 'CONFIRMED', stamp: '2026-05-03T10:00:00.000Z' });
  });

  it('is cancelled where it was struck out: a program that merges would keep the wrong hour', () => {
    const [gone] = read([fact({ struckAt: '2026-05-04T10:00:00.000Z', voidedBy: [later] })]).events;
    expect(gone).toMatchObject({ sequence: 2000, status: 'CANCELLED', stamp: '2026-05-04T10:00:00.000Z' });
  });
});

describe('who read the notice of a hearing', () => {
  const kept = (more: Partial<FeedKept>): FeedKept => ({
    ...{ standing: 'amber', formerOn: null, closed: false, revision: 2, changedAt: '2026-04-01T10:00:00.000Z' },
    ...more,
  });
  const said = (more: Partial<FeedKept>, change: Partial<FeedFact> = {}, locale: 'en' | 'ru' = 'en') => {
    const [event] = read([fact({ kept: kept(more), ...change })], locale).events;
    return [event?.summary, event?.status, event?.sequence];
  };

  it('is told: nobody or one of two, one who is alone, two', () => {
    expect(said({})).toEqual(['Court, 1:00 PM PT, unconfirmed · 2026-0417', 'TENTATIVE', 2]);
    expect(said({}, {}, 'ru')).toEqual(['Суд, 13:00 PT, без подтверждения · 2026-0417', 'TENTATIVE', 2]);
    expect(said({ standing: 'alone' })[0]).toBe('Court, 1:00 PM PT, confirmed by one person · 2026-0417');
    expect(said({ standing: 'alone' }, {}, 'ru').slice(0, 2)).toEqual([
      ...['Суд, 13:00 PT, подтвердил один человек · 2026-0417', 'CONFIRMED'],
    ]);
    expect(said({ standing: 'confirmed' }).slice(0, 2)).toEqual(['Court, 1:00 PM PT · 2026-0417', 'CONFIRMED']);
  });

  it('with the day that warns on until then, in the reader’s language', () => {
    expect(said({ formerOn: '2026-11-24' })[0]).toBe('Court, 1:00 PM PT, unconfirmed, was Nov 24 · 2026-0417');
    expect(said({ formerOn: '2026-11-24' }, {}, 'ru')[0]).toMatch(/^Суд, 13:00 PT, без подтверждения, было 24 нояб/);
  });

  it('makes what one person took back tentative, and cancelled once another has read why', () => {
    const change = { voidedBy: [{ recordedAt: '2026-05-02T10:00:00.000Z', struckAt: null }] };
    const own = { formerOn: '2026-12-01' };
    expect(said(own, change)).toEqual([
      ...['Cancelled, unconfirmed: Court, 1:00 PM PT · 2026-0417', 'TENTATIVE', 1002],
    ]);
    expect(said({ standing: 'confirmed', revision: 3 }, change)).toEqual([
      ...['Cancelled: Court, 1:00 PM PT · 2026-0417', 'CANCELLED', 1003],
    ]);
  });

  it('cancels a day that a lawyer closed, once another has read why', () => {
    expect(said({ closed: true })[0]).toBe('Cancelled, unconfirmed: Court, 1:00 PM PT · 2026-0417');
    expect(said({ closed: true, standing: 'confirmed' })[1]).toBe('CANCELLED');
  });

  it('raises the number by each signature, and by the strike even though its date goes on elsewhere', () => {
    const numbers = [kept({}), kept({ revision: 3 }), null].map((one, place) => {
      const struckAt = place === 2 ? '2026-05-04T10:00:00.000Z' : null;
      return feedEntry(fact({ kept: one, struckAt }), 'en').sequence;
    });
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(3);
    expect(feedEntry(fact({ kept: kept({}) }), 'en').changedAt).toBe('2026-04-01T10:00:00.000Z');
  });
});

describe('what it tells strangers', () => {
  // Whatever somebody types into a notice, and every kind of answer it has.
  const TYPED = 'Соловьёв Artem SOLOVEV, Russia, asylum, убежище, политическое, A200-000-417';
  const details = {
    hearingKind: 'INDIVIDUAL',
    appointmentOn: '2026-12-01',
    place: TYPED,
    what: TYPED,
    cause: TYPED,
    number: TYPED,
  };
  const TELLING =
    /solov|солов|asylum|убежищ|russia|росси|polit|полит|uscis|eoir|ice|immigra|иммигр|refug|бежен|detain|judge|A200/i;

  it.each(['en', 'ru'] as const)('hour, court’s city and the firm’s number, in %s; nothing else', (locale) => {
    const facts = EVENT_TYPES.flatMap(({ id }) =>
      COURTS.map((court) => fact({ type: id as EventType, details: { ...details, court: court.id } })),
    );
    const text = calendarText(
      'Calendar',
      facts.map((one) => feedEntry(one, locale)),
    );
    const names = [...new Set(COURTS.map(({ city, state }) => `${city}, ${state}`))];
    const { events } = readCalendar(text);
    expect(events).toHaveLength(facts.length);
    for (const { summary, location } of events) {
      expect(summary).toMatch(/^(Court|Interview|Appointment|Суд|Интервью|Приём), (1:00 PM|13:00) PT · 2026-0417$/);
      expect(names).toContain(location);
    }
    expect(text.replace(/\r\n /g, '').replace(/^LOCATION:.*$/gm, '')).not.toMatch(TELLING);
  });

  it.each([
    ['hearing_notice', {}, 'Court, 1:00 PM PT · 2026-0417', 'Суд, 13:00 PT · 2026-0417'],
    ['interview_notice', {}, 'Interview, 1:00 PM PT · 2026-0417', 'Интервью, 13:00 PT · 2026-0417'],
    ['biometrics_notice', {}, 'Appointment, 1:00 PM PT · 2026-0417', 'Приём, 13:00 PT · 2026-0417'],
    ['briefing_schedule', { dueOn: '2026-12-01' }, 'Due date · 2026-0417', 'Срок · 2026-0417'],
  ] as const)('%s', (type, own, en, ru) => {
    const isDue = 'dueOn' in own;
    const one = fact({ type, details: isDue ? own : details, ...(isDue && { at: null, zone: null }) });
    expect([feedEntry(one, 'en').title, feedEntry(one, 'ru').title]).toEqual([en, ru]);
  });

  it('a deadline is a day and whether it is settled', () => {
    const date = {
      id: fact().eventId,
      on: '2026-12-01',
      number: '2026-0417',
      revision: 3,
      changedAt: fact().recordedAt,
    };
    const text = (standing: DateStanding, locale: 'en' | 'ru') =>
      calendarText('Calendar', [dueEntry({ ...date, standing }, locale)]);
    const said = (standing: DateStanding, locale: 'en' | 'ru') => {
      const [event] = readCalendar(text(standing, locale)).events;
      return [event?.summary, event?.status];
    };
    expect(readCalendar(text('amber', 'en')).events).toMatchObject([
      { summary: 'Due date, unconfirmed · 2026-0417', instant: null, day: '2026-12-01', sequence: 3, location: null },
    ]);
    expect(said('amber', 'ru')).toEqual(['Срок, без подтверждения · 2026-0417', 'TENTATIVE']);
    expect(said('alone', 'en')).toEqual(['Due date, confirmed by one person · 2026-0417', 'CONFIRMED']);
    expect(said('alone', 'ru')).toEqual(['Срок, подтвердил один человек · 2026-0417', 'CONFIRMED']);
    for (const standing of ['plain', 'confirmed'] as const)
      expect(said(standing, 'ru')).toEqual(['Срок · 2026-0417', 'CONFIRMED']);
    expect(text('amber', 'ru') + text('alone', 'en') + text('plain', 'en')).not.toMatch(TELLING);
  });

  it('the court of the case where the notice names none, the office’s city for an interview', () => {
    expect(feedEntry(fact({ details: {}, courtId: 'newark' }), 'en').place).toBe('Newark, NJ');
    expect(feedEntry(fact({ type: 'interview_notice', details: { office: 'boston' } }), 'en').place).toBe('Boston, MA');
    expect(feedEntry(fact({ type: 'ice_checkin', details: { place: TYPED }, courtId: 'newark' }), 'en').place).toBe('');
  });
});
