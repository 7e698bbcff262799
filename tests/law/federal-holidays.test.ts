import { describe, expect, it } from 'vitest';
import { federalHolidays, weekDays, weekday } from '../../lib/law/calendars/federal-holidays.ts';

/** Computed dates of the domain base, section 10. */
const TABLE: Record<string, readonly string[]> = {
  2025: ['01-01', '01-20', '02-17', '05-26', '06-19', '07-04', '09-01', '10-13', '11-11', '11-27', '12-25'],
  2026: ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  2027: ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  2028: ['01-17', '02-21', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
  2029: ['01-01', '01-15', '02-19', '05-28', '06-19', '07-04', '09-03', '10-08', '11-12', '11-22', '12-25'],
};

describe('federal holidays as observed', () => {
  it.each(Object.entries(TABLE))('%s', (year, days) => {
    const found = federalHolidays(`${year}-01-01`, `${year}-12-31`).map(({ on }) => on);
    expect(found).toEqual(days.map((day) => `${year}-${day}`));
  });
});

describe('weekdays', () => {
  it('agree with the calendar over four centuries', () => {
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000 * 13) {
      const date = new Date(day);
      expect(weekday(date.toISOString().slice(0, 10))).toBe(date.getUTCDay());
    }
  });

  it('eight working days over Thanksgiving', () => {
    const days = weekDays('2026-11-23', 8);
    expect(days.map(({ on }) => on.slice(5))).toEqual('11-23 11-24 11-25 11-26 11-27 11-30 12-01 12-02'.split(' '));
    expect(days.filter(({ closed }) => closed).map(({ closed }) => closed?.en)).toEqual(['Thanksgiving']);
    expect(weekDays('2026-11-21', 1)[0]?.on).toBe('2026-11-23');
  });
});
