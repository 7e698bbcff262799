import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgendaView } from '../../../components/calendar/agenda-view';
import { DocketView } from '../../../components/calendar/docket-view';
import { WeekView } from '../../../components/calendar/week-view';
import { weekOf } from '../../../lib/calendar/rules';
import type { CalendarAgenda, CalendarItem, CalendarWeek, Docket } from '../../../lib/calendar/types';
import { renderIn } from '../../support/render-in';

const id = (n: number) => `019ab000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const item = (change: Partial<CalendarItem> = {}): CalendarItem => ({
  ...{ eventId: id(1), caseId: id(501), number: '2026-0148', type: 'hearing_notice', on: '2026-11-24', at: '13:00' },
  ...{ zone: 'America/Los_Angeles', voided: false, courtId: 'los-angeles', judge: 'Ng', interpreters: ['ru'] },
  ...{ standing: 'confirmed', formerOn: null },
  client: { surname: 'Соловьёв', given: 'Артём', latin: 'Artem SOLOVEV' },
  details: { hearingKind: 'INDIVIDUAL', court: 'newark', room: 'Courtroom 5', medium: 'VIDEO' },
  lead: 'Marta Quispe',
  ...change,
});
const deadlines = { total: { count: 0, more: false }, dates: [] };
const days = weekOf('2026-11-24', 'en');
const week = (change: Partial<CalendarWeek> = {}): CalendarWeek => ({
  ...{ days, scope: 'firm', today: '2026-11-24', items: [item()], more: [], closed: [] },
  deadlines,
  ...change,
});
const docket = (change: Partial<Docket> = {}): Docket => ({
  ...{ days, scope: 'firm', lawyer: null, members: [{ userId: id(9), name: 'Marta Quispe' }], items: [item()] },
  ...{ next: null, continued: false, firm: 'Marsh & Abelson LLP', reader: 'Ruth Abelson' },
  ...{ now: '2026-11-24T18:00:00.000Z', zone: 'America/Los_Angeles', today: '2026-11-24' },
  deadlines,
  ...change,
});
const agenda = (change: Partial<CalendarAgenda> = {}): CalendarAgenda => ({
  deadlines,
  ...{ from: '2026-11-24', scope: 'mine', today: '2026-11-24', items: [item()], next: null },
  ...change,
});
const dayNamed = (name: RegExp) => within(screen.getByRole('heading', { level: 3, name }).closest('li') as HTMLElement);

describe('a week', () => {
  it('says when, where, before whom, in which room and language', () => {
    renderIn(<WeekView week={week()} />);
    const day = dayNamed(/Tue.24.Nov/);
    expect(day.getByText(/1:00.PM.PT/)).toBeDefined();
    expect(day.getByText('Newark, Courtroom 5, Video')).toBeDefined();
    expect(day.getByText('Judge Ng')).toBeDefined();
    expect(day.getByText('interpreter: Russian')).toBeDefined();
    expect(day.getByRole('link', { name: 'Соловьёв Артём' }).getAttribute('href')).toContain(`/cases/${id(501)}/`);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(7);
  });

  it('the court of the case where the notice names none; no judge and no court for an errand', () => {
    const errand = item({ eventId: id(2), type: 'biometrics_notice', details: {}, on: '2026-11-25' });
    renderIn(<WeekView week={week({ items: [item({ details: { hearingKind: 'MASTER' } }), errand] })} />);
    expect(dayNamed(/Tue.24.Nov/).getByText('Los Angeles')).toBeDefined();
    expect(dayNamed(/Wed.25.Nov/).queryByText(/Judge|Los Angeles|interpreter/)).toBeNull();
  });

  it('says what was taken back, which days are closed, and leads on', () => {
    const closed = [{ on: '2026-11-26', label: { en: 'Thanksgiving Day', ru: 'День благодарения' } }];
    renderIn(<WeekView week={week({ items: [item({ voided: true })], more: ['2026-11-24'], closed })} />, 'ru');
    const day = dayNamed(/24.ноября/);
    expect(day.getByText('больше не назначено')).toBeDefined();
    expect(day.getByRole('link', { name: 'Ещё в этот день' }).getAttribute('href')).toBe(
      '/calendar?day=2026-11-24&scope=firm',
    );
    expect(dayNamed(/26.ноября/).getByText('выходной: День благодарения')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Позже' }).getAttribute('href')).toBe(
      '/calendar?view=week&on=2026-11-29&scope=firm',
    );
  });

  it('keeps the days when the view changes', () => {
    renderIn(<WeekView week={week()} />);
    const views = within(screen.getByRole('navigation', { name: 'View' }));
    const href = (name: string) => views.getByRole('link', { name }).getAttribute('href');
    expect(href('Month')).toBe('/calendar?month=2026-11&scope=firm');
    expect(href('Agenda')).toBe('/calendar?view=agenda&from=2026-11-24&scope=firm');
    expect(views.getByRole('link', { current: true }).textContent).toBe('Week');
    expect(screen.getByRole('link', { name: 'Docket' }).getAttribute('href')).toBe(
      '/calendar/docket?on=2026-11-24&scope=firm',
    );
  });
});

describe('who read the notice of a day', () => {
  const amber = item({ standing: 'amber', formerOn: '2026-12-01' });
  const views = {
    week: (one: CalendarItem) => <WeekView week={week({ items: [one] })} />,
    agenda: (one: CalendarItem) => <AgendaView agenda={agenda({ items: [one] })} />,
    docket: (one: CalendarItem) => <DocketView docket={docket({ items: [one] })} />,
  };

  it.each(Object.keys(views) as (keyof typeof views)[])('stands in the %s, with the day before it', (view) => {
    const { unmount } = renderIn(views[view](amber));
    expect(screen.getByText('unconfirmed').className).toContain('chip-amber');
    expect(screen.getByText(/warns for Tue.1.Dec.2026 until this is confirmed/)).toBeDefined();
    unmount();
    const alone = renderIn(views[view](item({ standing: 'alone' })), 'ru');
    expect(screen.getByText('подтвердил один человек').className).toContain('chip');
    alone.unmount();
    renderIn(views[view](item()));
    expect(screen.queryByText(/confirmed/)).toBeNull();
  });

  it('marks also what one person took back', () => {
    renderIn(views.week({ ...amber, voided: true }));
    expect(screen.getByText('no longer set')).toBeDefined();
    expect(screen.getByText('unconfirmed')).toBeDefined();
    expect(screen.getByText(/1 date is set for this week/)).toBeDefined();
  });
});

describe('what is ahead', () => {
  it('goes on from the last one seen', () => {
    renderIn(<AgendaView agenda={agenda({ next: 'more' })} />);
    expect(screen.getByText('Newark, Courtroom 5, Video · Judge Ng · interpreter: Russian')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Later' }).getAttribute('href')).toBe(
      '/calendar?view=agenda&from=2026-11-24&after=more',
    );
    expect(screen.queryByRole('link', { name: 'From today' })).toBeNull();
  });

  it('says that nothing is set', () => {
    renderIn(<AgendaView agenda={agenda({ items: [], from: '2027-01-01' })} />);
    expect(screen.getByText('Nothing is set from this day on.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'From today' }).getAttribute('href')).toBe('/calendar?view=agenda');
  });
});

describe('the docket', () => {
  it('is one person’s or the firm’s, with who leads each case and who printed it', () => {
    const { container } = renderIn(<DocketView docket={docket({ lawyer: { userId: id(9), name: 'Marta Quispe' } })} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Docket: 22.Nov – 28.Nov.2026$/);
    expect(container.querySelector('.page-sentence')?.textContent).toBe('Marta Quispe');
    const row = screen.getByRole('row', { name: /Соловьёв/ });
    expect(row.textContent).toContain('Marta Quispe');
    expect(row.textContent).toContain('Judge Ng');
    // A day may go on over the page, so each row says on paper which it is.
    expect(row.querySelector('.print-only')?.textContent).toMatch(/^Tue 24.Nov$/);
    expect(container.querySelector('.print-line')?.textContent).toContain('privileged and confidential');
    expect(container.querySelector('.print-line')?.textContent).toMatch(/Printed .*2026.* by Ruth Abelson/);
    expect((screen.getByLabelText('Whose week') as HTMLSelectElement).value).toBe(id(9));
  });

  it('never hides on paper that there is more', () => {
    renderIn(<DocketView docket={docket({ next: 'more', continued: true })} />);
    const notice = screen.getByText('This sheet does not hold the whole week: it goes on.');
    expect(notice.closest('.print\\:hidden')).toBeNull();
    expect(screen.getByRole('link', { name: 'Next sheet' }).getAttribute('href')).toBe(
      '/calendar/docket?on=2026-11-22&after=more&scope=firm',
    );
    expect(screen.getByText('Whole firm · continued')).toBeDefined();
    expect(screen.getByText('1+')).toBeDefined();
  });
});
