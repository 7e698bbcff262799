import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CaseList } from '../../../components/cases/case-list';
import { listCasesSchema } from '../../../lib/cases/schema/list';
import type { CaseRow, CasesPage } from '../../../lib/cases/types/list';
import { htmlOf, renderIn } from '../../support/render-in.tsx';

const lawyer = '01890000-0000-7000-8000-000000000001';

const row = (change: Partial<CaseRow> = {}): CaseRow => ({
  id: '01890000-0000-7000-8000-00000000000a',
  number: '2026-0148',
  track: 'DEF',
  stage: 'preparation',
  status: 'D06',
  courtId: 'san-diego',
  officeId: null,
  openedOn: '2025-01-20',
  nextHearing: '2027-01-19',
  waiting: { on: 'client', since: '2026-11-01' },
  closedOn: null,
  activityAt: '2026-11-24T20:06:00.000Z',
  leadId: lawyer,
  leadName: 'Ruth Abelson',
  grounds: ['PO.WAR', 'CAT'],
  family: 2,
  restricted: false,
  principal: {
    ...{ personId: '01890000-0000-7000-8000-00000000000b', aNumberTail: '417' },
    ...{ surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич', latinSurname: 'SOLOVEV', latinGiven: 'ARTEM' },
  },
  ...change,
});

const page = (address: Record<string, string | string[]> = {}, rows: CaseRow[] = [row()]): CasesPage => ({
  view: listCasesSchema.parse(address),
  rows,
  before: null,
  after: 'abc',
  members: [{ userId: lawyer, name: 'Ruth Abelson', roles: ['lawyer'], disabled: false }],
  today: '2026-11-24',
  zone: 'America/Los_Angeles',
});

describe('the list of cases', () => {
  test('leads each row with the client in both scripts and says the rest in words', () => {
    renderIn(<CaseList page={page()} />);
    const [, first] = screen.getAllByRole('row');
    if (!first) throw new Error('no row');
    expect(within(first).getByRole('link', { name: 'Соловьёв Артём Игоревич' }).getAttribute('href')).toBe(
      '/cases/01890000-0000-7000-8000-00000000000a',
    );
    const text = first.textContent ?? '';
    for (const part of [
      'SOLOVEV Artem · A…417 · 2 relatives',
      'Hearing preparation',
      '+1',
      'Defensive',
      'San Diego',
      'in 56 days',
      'Client',
      '12:06',
    ])
      expect(text).toContain(part);
    expect(within(first).getByRole('img', { name: 'Ruth Abelson' })).toBeTruthy();
  });

  test('says none and nobody in words, and that a case is silent', () => {
    renderIn(
      <CaseList
        page={page({}, [
          row({ nextHearing: null, courtId: null, waiting: null, leadName: null, grounds: [], restricted: true }),
        ])}
      />,
    );
    for (const words of ['No hearing', 'Not known', 'None yet', 'No next step', 'none'])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
    expect(screen.getByRole('img', { name: 'Restricted to its team' })).toBeTruthy();
  });

  test('is an address: filters are chips that leave, heads sort, next goes on', () => {
    renderIn(
      <CaseList page={page({ stage: ['hearing', 'decision'], transit: 'GE', lawyer, mine: '1', sort: 'name' })} />,
    );
    const href = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Remove filter: Stage: Hearing')).toBe(
      `/cases?stage=decision&lawyer=${lawyer}&transit=GE&mine=1&sort=name`,
    );
    expect(href('Remove filter: Came through: Georgia')).not.toContain('transit');
    expect(href('Remove filter: Lead: Ruth Abelson')).not.toContain('lawyer');
    expect(href('Hearing')).toContain('sort=hearing');
    expect(href('Next 50')).toContain('after=abc');
    expect(screen.getByRole('columnheader', { name: /Client/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(href('CSV')).toMatch(/^\/cases\/export\?stage=hearing/);
  });

  test('an empty view says what to do', () => {
    const { unmount } = renderIn(<CaseList page={page({}, [])} />);
    expect(screen.getByText('No case is open. The first one begins with a name.')).toBeTruthy();
    unmount();
    renderIn(<CaseList page={page({ stage: 'hearing' }, [])} />);
    expect(screen.getByRole('link', { name: 'Show all open cases' }).getAttribute('href')).toBe('/cases');
  });

  test('fifty rows stay small in either language, without a style attribute', () => {
    const rows = Array.from({ length: 50 }, (_, n) =>
      row({ id: `01890000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}` }),
    );
    for (const locale of ['en', 'ru'] as const) {
      const html = htmlOf(<CaseList page={page({}, rows)} />, locale);
      expect(html).not.toMatch(/\sstyle=/);
      expect(new TextEncoder().encode(html).length).toBeLessThan(110_000);
    }
  });
});
