import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TodayView } from '../../../components/today/today-view';
import type { ListedDate } from '../../../lib/dates/types';
import type { TodayPage } from '../../../lib/today/types';
import { renderIn } from '../../support/render-in';

const NONE = { count: 0, more: false };
const list = { total: NONE, dates: [] };
const page = (more: Partial<TodayPage>): TodayPage => ({
  dates: { late: list, due: list, ahead: list, unsigned: list, permit: list },
  ...{
    unsettled: [],
    scope: 'firm',
    lawyer: null,
    members: [],
    nearest: null,
    today: '2026-11-24',
    zone: 'America/Los_Angeles',
  },
  ...{ strip: [], coming: [], events: [], opened: [] },
  withoutArrival: { cases: [], total: NONE },
  withoutStep: { cases: [], total: NONE },
  waiting: { cases: [], totals: { client: NONE, firm: NONE, government: NONE }, longOnClient: NONE },
  ...more,
});
const date = (n: number, more: Partial<ListedDate> = {}): ListedDate => ({
  ...{ dateId: `d${n}`, caseId: `c${n}`, rule: 'ONE_YEAR', kind: 'deadline', title: '', state: 'open', details: null },
  ...{ dueOn: '2026-12-10', safeOn: '2026-12-10', warnOn: '2026-12-10', confidence: 'V', signers: [] },
  client: { surname: 'Соловьёв', given: 'Артём', latin: 'Artem SOLOVEV', number: '2026-0148' },
  standing: 'confirmed',
  ...more,
});
const members = [
  { userId: 'u1', name: 'Ingrid Berg' },
  { userId: 'u2', name: 'Marta Quispe' },
];

describe('what falls due in 8 to 30 days', () => {
  const ahead = {
    total: { count: 99, more: true },
    dates: [date(1), date(2, { standing: 'amber' }), date(3, { standing: 'alone' })],
  };

  it('leads to each date and to the calendar from there on, and says who read it', () => {
    renderIn(<TodayView page={page({ dates: { ...page({}).dates, ahead } })} />);
    const section = within(screen.getByRole('heading', { name: /In 8 to 30 days/ }).closest('section') as HTMLElement);
    expect(section.getByText('99+ in all')).toBeDefined();
    const links = section.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...[1, 2, 3].map((n) => `/cases/c${n}/dates?date=d${n}#why`),
      '/calendar?view=agenda&from=2026-12-02&scope=firm',
    ]);
    const said = section.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(said[0]).not.toMatch(/confirmed/);
    expect(said[1]).toContain('2026-0148 · unconfirmed');
    expect(said[2]).toContain('confirmed by one person');
  });

  it('says that there is nothing', () => {
    renderIn(<TodayView page={page({})} />, 'ru');
    expect(screen.getByText('Через 8–30 дней сроков нет.')).toBeDefined();
  });
});

describe('whose cases', () => {
  it('are asked for by a plain form with the members, the chosen one named', () => {
    const { container } = renderIn(<TodayView page={page({ members, lawyer: members[0] ?? null })} />);
    const form = container.querySelector('form');
    expect([form?.getAttribute('action'), form?.method]).toEqual(['/today', 'get']);
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({ scope: 'firm', lawyer: 'u1' });
    expect(screen.getByText(/^Ingrid Berg · /)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Whole firm' }).getAttribute('aria-current')).toBeNull();
  });

  it('are no choice of who is given none', () => {
    const { container } = renderIn(<TodayView page={page({})} />);
    expect(container.querySelector('form')).toBeNull();
  });
});
