import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seat } from '../../lib/dates/rules/escalation';
import { messages } from '../../lib/i18n/messages';
import { digestDay, hearers, levelOf, snoozeFault, tellings } from '../../lib/reminders/rules';
import { digestHourSchema } from '../../lib/reminders/schema';
import type { UrgentDate } from '../../lib/reminders/types';

const team: Seat[] = [
  { userId: 'lead', role: 'lead' },
  { userId: 'back', role: 'backup' },
];
const firm = (absent: string[] = []) => ({ owners: ['boss'], absent: new Set(absent) });
const date = (more: Partial<UrgentDate> = {}): UrgentDate => ({
  ...{ dateId: 'd', caseId: 'c', valueNo: 1, days: 2, team, restricted: false, snoozed: [], told: [], ...more },
});
const told = (one: UrgentDate, absent: string[] = []) =>
  [...tellings([one], firm(absent))].map(([userId, [what]]) => `${userId} ${what?.level}`);

describe('how near a date is', () => {
  it.each([
    [8, null],
    [7, 'week'],
    [4, 'week'],
    [3, 'three'],
    [1, 'three'],
    [0, 'day'],
    [-1, 'late'],
    [-7, 'late'],
    [-8, null],
  ])('%i days before it', (days, level) => expect(levelOf(days)).toBe(level));
});

describe('who is told', () => {
  it('is the lead and the next in line a week before, the owner too from three days on, each once a nearness', () => {
    expect(told(date({ days: 8 }))).toEqual([]);
    expect(told(date({ days: 7 }))).toEqual(['lead week', 'back week']);
    expect(told(date({ days: 3 }))).toEqual(['lead three', 'back three', 'boss three']);
    const known = [{ userId: 'lead', level: 'three' as const }];
    expect(told(date({ days: 2, told: known }))).toEqual(['back three', 'boss three']);
    expect(told(date({ days: 0, told: known }))).toEqual(['lead day', 'back day', 'boss day']);
    expect(told(date({ days: -1 }))).toEqual(['lead late', 'back late', 'boss late']);
  });

  it('passes over who is away, and stops for nobody', () => {
    expect(told(date({ days: 7 }), ['lead'])).toEqual(['back week']);
    expect(told(date({ days: 7 }), ['lead', 'back'])).toEqual(['boss week']);
    expect(told(date({ days: 7 }), ['lead', 'back', 'boss'])).toEqual(['boss week']);
  });

  it('leaves out who put it off, and nobody else', () => {
    expect(told(date({ snoozed: ['lead'] }))).toEqual(['back three', 'boss three']);
  });

  it('of a restricted case is its team alone, all of it where all are away', () => {
    expect(hearers(date({ restricted: true }), firm())).toEqual(['lead', 'back']);
    expect(hearers(date({ restricted: true }), firm(['lead', 'back']))).toEqual(['lead', 'back']);
    const own = [...team, { userId: 'boss', role: 'lawyer' as const }];
    expect(hearers(date({ restricted: true, team: own }), firm(['lead']))).toEqual(['back', 'boss']);
  });

  it('of a restricted case whose team may no longer sign in are the owners, who can give it to somebody', () => {
    const left = date({ restricted: true, team: [], days: 7 });
    expect(told(left)).toEqual(['boss week']);
    expect(told(left, ['boss'])).toEqual(['boss week']);
    expect(told({ ...left, days: 8 })).toEqual([]);
  });

  it('hears of all dates together', () => {
    const found = tellings([date(), date({ dateId: 'e', days: 6 })], firm());
    expect(found.get('lead')?.map(({ dateId, level }) => [dateId, level])).toEqual([
      ['d', 'three'],
      ['e', 'week'],
    ]);
    expect(found.get('boss')).toHaveLength(1);
  });
});

const due = (now: string, zone: string, digestHour: number | null = 8) =>
  digestDay(new Date(now), { zone, digestHour });

describe('the hour of a digest', () => {
  it('is the person’s own, and three hours more', () => {
    expect(due('2026-11-28T15:59:59Z', 'America/Los_Angeles')).toBeNull();
    expect(due('2026-11-28T16:00:00Z', 'America/Los_Angeles')).toBe('2026-11-28');
    expect(due('2026-11-28T19:00:00Z', 'America/Los_Angeles')).toBe('2026-11-28');
    expect(due('2026-11-28T19:00:01Z', 'America/Los_Angeles')).toBeNull();
    expect(due('2026-11-28T16:00:00Z', 'America/Los_Angeles', null)).toBeNull();
  });

  it('is another instant in another zone, on the day that is there', () => {
    expect(due('2026-11-27T23:30:00Z', 'Asia/Tokyo')).toBe('2026-11-28');
    expect(due('2026-11-28T13:00:00Z', 'America/New_York')).toBe('2026-11-28');
    expect(due('2026-11-28T13:00:00Z', 'Asia/Tokyo')).toBeNull();
    expect(due('2026-11-28T02:30:00Z', 'Asia/Kolkata')).toBe('2026-11-28');
  });

  it('late in the evening reaches into the next day and stays of the day it began on', () => {
    expect(due('2026-11-29T05:30:00Z', 'America/New_York', 23)).toBe('2026-11-28');
    expect(due('2026-11-29T03:59:00Z', 'America/New_York', 23)).toBeNull();
    expect(due('2026-11-29T05:00:00Z', 'America/New_York', 0)).toBe('2026-11-29');
  });

  it('that the change of clocks leaves out comes with the next one, and one that comes twice comes once', () => {
    // 8 March 2026: from 2:00 to 3:00 in New York there was nothing.
    expect(due('2026-03-08T06:59:00Z', 'America/New_York', 2)).toBeNull();
    expect(due('2026-03-08T07:00:00Z', 'America/New_York', 2)).toBe('2026-03-08');
    // 1 November 2026: the hour from 1:00 comes at 5:00 and at 6:00 UTC.
    expect(due('2026-11-01T04:59:00Z', 'America/New_York', 1)).toBeNull();
    expect(due('2026-11-01T05:00:00Z', 'America/New_York', 1)).toBe('2026-11-01');
    expect(due('2026-11-01T06:30:00Z', 'America/New_York', 1)).toBe('2026-11-01');
    expect(due('2026-11-01T08:30:00Z', 'America/New_York', 1)).toBeNull();
  });

  it('comes on every day of a year, in every zone, where somebody looks every five minutes', () => {
    const zones = ['America/Los_Angeles', 'Europe/Moscow', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns'];
    const some = { zone: fc.constantFrom(...zones), hour: fc.integer({ min: 0, max: 23 }), day: fc.nat(364) };
    fc.assert(
      fc.property(fc.record(some), ({ zone, hour, day }) => {
        const wanted = Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString();
        const from = Temporal.PlainDate.from(wanted).subtract({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
        const looks = Array.from({ length: 3 * 288 }, (_, n) => new Date(from + n * 300_000));
        const found = looks.filter((now) => digestDay(now, { zone, digestHour: hour }) === wanted);
        // From its hour to three hours later, both included, in one piece.
        const [first, last] = [found[0]?.getTime() ?? 0, found.at(-1)?.getTime() ?? 0];
        expect(found.length).toBeGreaterThanOrEqual(36);
        expect(last - first).toBe((found.length - 1) * 300_000);
        expect(last - first).toBeLessThanOrEqual(3 * 3_600_000);
      }),
      { numRuns: 60 },
    );
  });
});

it('a reminder is put off to a later day, two weeks at most, never past the day it warns from', () => {
  const asked = (untilOn: string, warnOn = '2026-12-31') => snoozeFault(untilOn, { today: '2026-11-28', warnOn });
  expect(asked('2026-11-28')).toBe('not-later');
  expect(asked('2026-11-29')).toBeNull();
  expect(asked('2026-12-12')).toBeNull();
  expect(asked('2026-12-13')).toBe('too-far');
  expect(asked('2026-12-02', '2026-12-01')).toBe('after-warning');
  expect(asked('2026-12-01', '2026-12-01')).toBeNull();
});

it('an hour is one of 24, or none', () => {
  const read = (text: string) => digestHourSchema.safeParse({ digestHour: text }).data?.digestHour;
  expect(['none', '0', '8', '19', '23'].map(read)).toEqual([null, 0, 8, 19, 23]);
  // Nothing at all is no answer: it must not end the mails.
  expect(['', '24', '-1', '8.5', 'x', ' '].map(read)).toEqual(Array(6).fill(undefined));
});

it.each(['en', 'ru'] as const)('no mail says what it is about (%s)', (locale) => {
  const { mail } = messages[locale];
  expect(JSON.stringify(Object.values(mail))).not.toMatch(
    /asylum|убежищ|russia|росси|court|суд|hearing|слушан|deadline|client|клиент/i,
  );
  expect([mail.digest, mail.urgent].flatMap(Object.values).join(' ')).not.toMatch(/[\d{}]/);
});
