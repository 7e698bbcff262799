import { describe, expect, it } from 'vitest';
import { monthWeeks } from '../../components/calendar/weeks';
import { interpreterLanguages, weekOf } from '../../lib/calendar/rules';

describe('the week of a day', () => {
  it('runs from Sunday in English and from Monday in Russian, over the ends of months and years', () => {
    expect(weekOf('2026-11-28', 'en')).toEqual([
      ...['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'],
    ]);
    expect(weekOf('2026-11-29', 'ru').at(0)).toBe('2026-11-23');
    expect(weekOf('2026-11-29', 'en').at(0)).toBe('2026-11-29');
    expect(weekOf('2027-01-01', 'ru')).toContain('2026-12-28');
  });

  it.each(['en', 'ru'] as const)('is a row of the month’s grid, in %s', (locale) => {
    for (const week of monthWeeks('2028-02', locale)) {
      for (const day of week) expect(weekOf(day, locale)).toEqual(week);
    }
  });
});

describe('what an interpreter has to speak', () => {
  const spoken = (...pairs: [string, 'native' | 'fluent' | 'some'][]) =>
    pairs.map(([language, fluency]) => ({ language, fluency }));

  it.each([
    [spoken(['ru', 'native'], ['en', 'some']), ['ru']],
    [spoken(['en', 'fluent'], ['ce', 'native'], ['ru', 'native']), ['ce', 'ru']],
    [spoken(['ru', 'some'], ['tt', 'fluent']), ['tt']],
    [spoken(['en', 'native'], ['ru', 'fluent']), []],
    [[], []],
  ])('%j: %j', (languages, expected) => expect(interpreterLanguages(languages)).toEqual(expected));
});
