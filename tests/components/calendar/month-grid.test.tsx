import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MonthGrid } from '../../../components/calendar/month-grid';
import { monthWeeks, weekdayNames } from '../../../components/calendar/weeks';
import { renderIn } from '../../support/render-in.tsx';

const events = [
  { id: '1', date: '2026-11-27', label: 'Хабибуллина', href: '/cases/1' },
  { id: '2', date: '2026-11-27', label: 'Мухаметшин', tone: 'unconfirmed' as const },
  { id: '3', date: '2026-11-27', label: 'Ткаченко', tone: 'late' as const },
  { id: '4', date: '2026-11-27', label: 'Кравцова', time: '9:00 AM ET' },
];

describe('weeks', () => {
  test.each([
    ['2026-11', 'en', '2026-11-01', '2026-12-05', 5],
    ['2026-11', 'ru', '2026-10-26', '2026-12-06', 6],
    ['2026-02', 'en', '2026-02-01', '2026-02-28', 4],
    ['2027-02', 'ru', '2027-02-01', '2027-02-28', 4],
  ])('%s in %s runs from %s to %s', (month, locale, first, last, count) => {
    const weeks = monthWeeks(month, locale);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual([first, last, count]);
  });

  test('start on Sunday in English, on Monday in Russian', () => {
    expect(weekdayNames('en')[0]).toBe('Sun');
    expect(weekdayNames('ru')[0]).toBe('пн');
  });
});

test('the grid holds the month: what is set, today, holidays; the rest of a full day opens in place', () => {
  const { container } = renderIn(
    <MonthGrid
      month="2026-11"
      today="2026-11-23"
      events={events}
      closed={[{ date: '2026-11-26', name: 'Thanksgiving' }]}
    />,
  );
  const table = screen.getByRole('table', { name: 'November 2026' });
  for (const event of events) expect(within(table).getByText(event.label)).toBeDefined();
  const rest = within(table).getByText('1 more').closest('details');
  expect(rest?.textContent).toContain('Кравцова');
  expect(within(table).getByText('closed: Thanksgiving')).toBeDefined();
  expect(table.querySelectorAll('[aria-current=date]')).toHaveLength(1);
  expect(table.querySelector('[aria-current=date]')?.textContent).toContain('23');
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
});
