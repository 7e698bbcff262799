import { describe, expect, test } from 'vitest';
import { planJourney, stayDays, transitTotal } from '../../lib/journey/rules.ts';
import type { RecordedStop } from '../../lib/journey/types.ts';
import { day, month } from './stops.ts';

const stop = (place: string, country: string, rest: Partial<RecordedStop> = {}): RecordedStop => ({
  label: place,
  place,
  country,
  from: null,
  to: null,
  status: '',
  ...rest,
});

describe('stayDays', () => {
  test.each([
    ['2022-09-27', '2023-08-14', 321],
    ['2023-08-14', '2024-03-21', 220],
    ['2024-03-22', '2025-01-08', 292],
    ['2024-02-28', '2024-03-01', 2],
    ['2024-05-05', '2024-05-05', 0],
  ])('%s to %s is exactly %i days', (from, to, days) => {
    expect(stayDays(day(from), day(to))).toEqual({ days, exact: true });
  });

  test('a month makes the length approximate', () => {
    expect(stayDays(month('2022-10'), day('2022-11-16'))).toEqual({ days: 31, exact: false });
  });

  test('a missing date or a reversed order has no length', () => {
    expect(stayDays(null, day('2022-01-01'))).toBeNull();
    expect(stayDays(day('2022-02-01'), day('2022-01-01'))).toBeNull();
  });
});

describe('planJourney', () => {
  const stops = planJourney([
    stop('Челябинск', 'RU', { to: day('2022-09-27') }),
    stop('Тбилиси', 'ge', { from: day('2022-09-27'), to: day('2023-08-14') }),
    stop('some village', 'TR', { from: day('2023-08-14') }),
    stop('San Ysidro', 'US', { from: day('2025-01-08') }),
  ]);

  test('numbers the stops and tells departure, transit and arrival', () => {
    expect(stops.map(({ n, kind }) => [n, kind])).toEqual([
      [1, 'departure'],
      [2, 'transit'],
      [3, 'transit'],
      [4, 'arrival'],
    ]);
  });

  test('a town nobody knows is approximate, somewhere in its country', () => {
    expect(stops[2]).toMatchObject({ approximate: true, country: 'TR' });
    expect(stops[1]).toMatchObject({ approximate: false, country: 'GE', lat: 41.7 });
  });

  test('the total says that a stop lacks a date', () => {
    expect(transitTotal(stops)).toEqual({ days: 321, exact: true, complete: false, countries: 2 });
  });

  test('a stop in no known country is kept without a point', () => {
    expect(planJourney([stop('?', 'ZZ')])[0]).toMatchObject({ lat: null, lon: null, approximate: true });
  });
});
