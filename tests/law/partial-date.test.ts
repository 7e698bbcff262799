import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayParts, daysBetween, daysInMonth } from '../../lib/law/calendar-day.ts';
import {
  comparePartialDates,
  datesAgree,
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
} from '../../lib/law/partial-date.ts';

const TODAY = '2026-11-23';
const read = (input: string): PartialDate => {
  const reading = parsePartialDate(input, TODAY);
  if (!reading.ok) throw new Error(`${input}: ${reading.code}`);
  return reading.date;
};

describe('parsePartialDate', () => {
  it.each([
    ['14.04.2022', '2022-04-14', '2022-04-14', 'day'],
    ['04/14/2022', '2022-04-14', '2022-04-14', 'day'],
    ['14/04/2022', '2022-04-14', '2022-04-14', 'day'],
    ['04/04/2022', '2022-04-04', '2022-04-04', 'day'],
    ['2022-04-14', '2022-04-14', '2022-04-14', 'day'],
    [' 2022-4-1 ', '2022-04-01', '2022-04-01', 'day'],
    ['29.02.2024', '2024-02-29', '2024-02-29', 'day'],
    ['14 апреля 2022 г.', '2022-04-14', '2022-04-14', 'day'],
    ['Apr 14, 2022', '2022-04-14', '2022-04-14', 'day'],
    ['5 Sept 2022', '2022-09-05', '2022-09-05', 'day'],
    ['+30', '2026-12-23', '2026-12-23', 'day'],
    ['-1', '2026-11-22', '2026-11-22', 'day'],
    ['апрель 2022', '2022-04-01', '2022-04-30', 'month'],
    ['в мае 2022 года', '2022-05-01', '2022-05-31', 'month'],
    ['Apr 2022', '2022-04-01', '2022-04-30', 'month'],
    ['04.2022', '2022-04-01', '2022-04-30', 'month'],
    ['04/2022', '2022-04-01', '2022-04-30', 'month'],
    ['2022-02', '2022-02-01', '2022-02-28', 'month'],
    ['весна 2022', '2022-03-01', '2022-05-31', 'season'],
    ['Spring 2022', '2022-03-01', '2022-05-31', 'season'],
    ['осенью 2023', '2023-09-01', '2023-11-30', 'season'],
    ['зима 2023/24', '2023-12-01', '2024-02-29', 'season'],
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['около 2022-03', '2022-03-01', '2022-03-31', 'about'],
    ['about spring 2022', '2022-03-01', '2022-05-31', 'about'],
    ['примерно 2021 год', '2021-01-01', '2021-12-31', 'about'],
  ])('%s', (input, on, until, precision) => {
    expect(read(input)).toEqual({ on, until, precision });
  });

  it.each([
    ['', 'empty', []],
    ['   ', 'empty', []],
    ['yesterday', 'unknown', []],
    ['14.04.22', 'unknown', []],
    ['x'.repeat(1_000_000), 'unknown', []],
    ['03/04/2022', 'ambiguous', ['2022-03-04', '2022-04-03']],
    ['около 03/04/2022', 'ambiguous', ['2022-03-04', '2022-04-03']],
    ['зима 2022', 'ambiguous', ['2021-12-01', '2022-12-01']],
    ['31.02.2022', 'impossible', []],
    ['29.02.2023', 'impossible', []],
    ['13.2022', 'impossible', []],
    ['1899', 'impossible', []],
    ['04.14.2022', 'impossible', ['2022-04-14']],
    ['winter 2022/24', 'impossible', []],
  ])('%.20s is %s', (input, code, readings) => {
    const reading = parsePartialDate(input, TODAY);
    expect(reading).toMatchObject({ ok: false, code });
    expect(reading.ok ? [] : reading.readings.map(({ on }) => on)).toEqual(readings);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+-]?[\d./ -]{0,12}$/)), (input) => {
        const reading = parsePartialDate(input, TODAY);
        if (reading.ok) expect(reading.date.on <= reading.date.until).toBe(true);
      }),
    );
  });
});

const anyDay = fc.integer({ min: 0, max: 109_572 }).map((days) => addDays('1900-01-01', days) ?? '');
const anyDate: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 1901, max: 2198 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    shape: fc.constantFrom('day', 'month', 'year', 'season'),
    about: fc.boolean(),
  })
  .map(({ year, month, day, shape, about }) => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const season = ['spring', 'summer', 'autumn'][month % 3];
    const said = {
      day: `${year}-${two(month)}-${two(day)}`,
      month: `${year}-${two(month)}`,
      year: `${year}`,
      season: month > 9 ? `winter ${year}/${two((year + 1) % 100)}` : `${season} ${year}`,
    }[shape];
    return read(about ? `about ${said}` : (said ?? ''));
  });

describe('formatPartialDate', () => {
  it.each([
    ['14.04.2022', '14 Apr 2022', '14 апр. 2022'],
    ['04.2022', 'April 2022', 'апрель 2022'],
    ['весна 2022', 'spring 2022', 'весна 2022'],
    ['winter 2021/22', 'winter 2021/22', 'зима 2021/22'],
    ['2022', '2022', '2022'],
    ['около 2022-03', 'about March 2022', 'около марта 2022'],
    ['около весны 2022', 'about spring 2022', 'около весны 2022'],
    ['about 14.04.2022', 'about 14 Apr 2022', 'около 14 апр. 2022'],
  ])('%s', (input, en, ru) => {
    expect(formatPartialDate(read(input), 'en')).toBe(en);
    expect(formatPartialDate(read(input), 'ru')).toBe(ru);
  });

  it('is read back as it was written, in both languages', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('en' as const, 'ru' as const), (date, locale) => {
        expect(read(formatPartialDate(date, locale))).toEqual(date);
      }),
    );
  });
});

describe('comparing', () => {
  it.each([
    ['spring 2022', '14.04.2022', true],
    ['spring 2022', '01.06.2022', false],
    ['2022', 'summer 2022', true],
    ['about 14.04.2022', '20.04.2022', true],
    ['about 14.04.2022', '20.06.2022', false],
    ['about 2022-03', '10.04.2022', true],
    ['14.04.2022', '15.04.2022', false],
  ])('%s and %s agree: %s', (a, b, agree) => {
    expect(datesAgree(read(a), read(b))).toBe(agree);
  });

  it('is symmetric, and a sure order excludes overlap', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(datesAgree(a, b)).toBe(datesAgree(b, a));
        expect(datesAgree(a, a)).toBe(true);
        expect(comparePartialDates(a, b) + comparePartialDates(b, a)).toBe(0);
        if (comparePartialDates(a, b) === 0) expect(datesAgree(a, b)).toBe(true);
      }),
    );
  });
});

describe('calendar arithmetic', () => {
  it('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60_000, max: 60_000 }), (iso, days) => {
        const wanted = new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(iso, days)).toBe(wanted);
        expect(daysBetween(iso, wanted)).toBe(days);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows no day that is not in the calendar', () => {
    for (const iso of ['2023-02-29', '2022-13-01', '2022-00-10', '2022-1-1', '0000-01-01', 'x']) {
      expect(dayParts(iso)).toBeNull();
      expect(addDays(iso, 1)).toBeNull();
    }
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(addDays('9999-12-31', 1)).toBeNull();
  });
});
