import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OnePersonView } from '../../../components/reports/one-person-view';
import { Watch } from '../../../components/reports/watch';
import type { OnePersonPage } from '../../../lib/reports/types';
import { renderIn } from '../../support/render-in';

const page = (more: Partial<OnePersonPage> = {}): OnePersonPage => ({
  dates: {
    total: { count: 42, more: false },
    dates: [
      {
        ...{ dateId: 'd1', caseId: 'c1', rule: 'ONE_YEAR', kind: 'deadline', title: '', state: 'open', details: null },
        ...{ dueOn: '2026-12-10', safeOn: '2026-12-10', warnOn: '2026-12-10', confidence: 'V', standing: 'alone' },
        client: { surname: 'Соловьёв', given: 'Артём', latin: 'Artem SOLOVEV', number: '2026-0148' },
        signers: [{ initials: 'MQ', isLawyer: true }],
      },
    ],
  },
  changes: [
    {
      ...{
        id: 'x1',
        ruleId: 'BIA_APPEAL',
        versionId: 'BIA_APPEAL.10',
        on: true,
        from: '2026-06-01',
        reason: 'An order.',
      },
      ...{ proposed: { userId: 'u', by: 'Marta Quispe', at: '2026-11-20T20:00:00Z' }, state: 'applied', count: null },
      approved: { by: 'Marta Quispe', at: '2026-11-21T20:00:00Z', number: 1, alone: true },
      ...{ list: null, withdrawn: null, applied: '2026-11-21T20:05:00Z' },
    },
  ],
  ...{ allChanges: 25, next: 'more', continued: true, today: '2026-11-24', zone: 'UTC', ...more },
});

it('lists dates and changes of rules, each a link, and goes on', () => {
  renderIn(<OnePersonView page={page()} />);
  const dates = within(screen.getByRole('table', { name: 'Dates confirmed by one person' }));
  expect(dates.getByRole('link').getAttribute('href')).toBe('/cases/c1/dates?date=d1#why');
  expect(dates.getByText('MQ; confirmed by one person')).toBeDefined();
  const changes = within(screen.getByRole('table', { name: 'Rules changed by one person' }));
  expect(changes.getByRole('link').getAttribute('href')).toBe('/rules/changes/x1');
  expect(changes.getByText('approved by one person')).toBeDefined();
  expect(screen.getByText('the newest of 25')).toBeDefined();
  expect(screen.getByRole('link', { name: 'The next ones' }).getAttribute('href')).toBe(
    '/reports/one-person?after=more',
  );
  expect(screen.getByRole('link', { name: 'From the beginning' }).getAttribute('href')).toBe('/reports/one-person');
});

it('says that there is nothing', () => {
  const none = {
    dates: { total: { count: 0, more: false }, dates: [] },
    changes: [],
    allChanges: 0,
    next: null,
    continued: false,
  };
  renderIn(<OnePersonView page={page(none)} />, 'ru');
  expect(screen.getByText('Открытых дат, подтверждённых одним человеком, нет.')).toBeDefined();
  expect(screen.getByText('Изменений правил, одобренных одним человеком, нет.')).toBeDefined();
});

it('is where the overview leads', () => {
  const watch = {
    ...{
      'dates.late': 1,
      'cases.no-date': 0,
      'cases.quiet': 0,
      'cases.no-step': 0,
      'dates.alone': 3,
      'rules.alone': 2,
    },
  };
  renderIn(<Watch watch={watch} />);
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Dates confirmed by one person')).toBe('/reports/one-person');
  expect(href('Rules changed by one person')).toBe('/reports/one-person#rules');
});
