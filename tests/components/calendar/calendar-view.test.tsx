import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CalendarView } from '../../../components/calendar/calendar-view';
import type { CalendarFact, CalendarItem, CalendarPage } from '../../../lib/calendar/types';
import { renderIn } from '../../support/render-in';

const client = { surname: 'Константинопольский', given: 'Александр', latin: 'Aleksandr KONSTANTINOPOLSKII' };
const id = (n: number) => `019ab000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const on = (n: number) => `2026-11-${String((n % 28) + 1).padStart(2, '0')}`;
const fact = (n: number): CalendarFact => ({
  ...{
    eventId: id(n),
    caseId: id(n + 500),
    number: '2026-0148',
    client,
    type: 'evidence_filed',
    details: {},
    on: on(n),
  },
});
const item = (n: number): CalendarItem => ({
  ...fact(n),
  ...{ type: 'hearing_notice', details: { hearingKind: 'INDIVIDUAL', court: 'los-angeles' }, at: '08:30' },
  ...{
    zone: 'America/Los_Angeles',
    voided: false,
    courtId: 'los-angeles',
    judge: 'Ng',
    interpreters: ['ru'],
    lead: '',
    standing: 'confirmed',
    formerOn: null,
  },
});
const page = (change: Partial<CalendarPage>): CalendarPage => ({
  ...{ month: '2026-11', day: null, scope: 'firm', today: '2026-11-24', items: [], more: {}, crowded: false },
  ...{ next: null, facts: [], recorded: {}, nextFacts: null, closed: [] },
  deadlines: { total: { count: 0, more: false }, dates: [] },
  ...change,
});

describe('the calendar', () => {
  it('shows what happened beside what is set, in the grid and day by day', () => {
    const { container } = renderIn(<CalendarView page={page({ items: [item(2)], facts: [fact(2), fact(9)] })} />);
    const grid = within(screen.getByRole('table', { name: 'November 2026' }));
    expect(grid.getAllByRole('link', { name: '1 recorded' })).toHaveLength(2);
    const days = within(screen.getByRole('table', { name: 'Day by day' }));
    expect(days.getAllByText('recorded')).toHaveLength(2);
    expect(days.getAllByText(/^Individual/).length).toBeGreaterThan(0);
    expect(container.querySelectorAll('tbody[id^=day-]')).toHaveLength(2);
  });

  it('marks in the grid who read the notice of a hearing, and keeps what one person took back in sight', () => {
    const items = [
      { ...item(2), standing: 'amber' as const },
      { ...item(3), standing: 'alone' as const },
      { ...item(4), standing: 'amber' as const, voided: true },
      { ...item(5), voided: true },
    ];
    renderIn(<CalendarView page={page({ items })} />);
    const grid = within(screen.getByRole('table', { name: 'November 2026' }));
    const marked = (text: RegExp) => grid.getByText(text).closest('li')?.className;
    expect(marked(/^Individual[^,]*, unconfirmed$/)).toContain('border-amber-mark');
    expect(marked(/, no longer set, unconfirmed$/)).toContain('border-amber-mark');
    expect(marked(/, confirmed by one person$/)).toContain('border-teal');
    expect(grid.getAllByRole('link', { name: /Константинопольский/ })).toHaveLength(3);
  });

  it('counts the days of a busy month and leads to them', () => {
    renderIn(<CalendarView page={page({ recorded: { '2026-11-05': { count: 12, more: false } } })} />, 'ru');
    for (const link of screen.getAllByRole('link', { name: 'записано: 12' }))
      expect(link.getAttribute('href')).toBe('/calendar?day=2026-11-05&scope=firm');
  });

  it('says where counting stopped', () => {
    const most = { count: 25, more: true };
    renderIn(<CalendarView page={page({ crowded: true, items: [item(4)], more: { '2026-11-05': most } })} />);
    const day = screen.getByRole('link', { name: /5.Nov.2026/ }).closest('li');
    expect(day?.textContent).toContain('26+ dates');
    expect(screen.getByText(/^26\+ dates are set for November 2026/)).toBeDefined();
  });

  it('leads on through a day', () => {
    renderIn(<CalendarView page={page({ day: '2026-11-05', facts: [fact(4)], nextFacts: 'more' })} />);
    const rest = screen.getByRole('link', { name: 'The rest of what was recorded' });
    expect(rest.getAttribute('href')).toBe('/calendar?day=2026-11-05&facts=more&scope=firm');
  });

  // What is sent is the markup and, once more, what the browser needs to take it over.
  it.each(['en', 'ru'] as const)('stays light where most is shown (%s)', (locale) => {
    const many = (length: number) => Array.from({ length }, (_, n) => n);
    const { container } = renderIn(
      <CalendarView page={page({ items: many(14).map(item), facts: many(10).map((n) => fact(n + 100)) })} />,
      locale,
    );
    expect(Buffer.byteLength(container.innerHTML)).toBeLessThan(45_000);
  });
});
