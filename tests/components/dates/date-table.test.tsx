import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DateTable } from '../../../components/dates/date-table';
import type { ListedDate } from '../../../lib/dates/types';
import { renderIn } from '../../support/render-in';

const TODAY = '2026-11-28';
const client = { number: '2026-0001', surname: 'Цветаев', given: 'Глеб', latin: 'Gleb TSVETAEV' };
const date = (change: Partial<ListedDate>): ListedDate => ({
  ...{ dateId: 'd', caseId: 'c', rule: 'ONE_YEAR', kind: 'deadline', title: '', client, details: null, signers: [] },
  ...{ dueOn: '2026-12-10', safeOn: '2026-12-10', warnOn: '2026-12-10', state: 'open', standing: 'plain' },
  ...{ confidence: 'V', ...change },
});

it.each([
  ['the day to work to lies ahead', {}, 'in 12 d'],
  ['it is today', { warnOn: TODAY, safeOn: TODAY, dueOn: '2026-11-30' }, 'today'],
  ['it has passed and the last one has not', { warnOn: '2026-11-27', dueOn: '2026-11-30' }, 'last day in 2 d'],
  ['the last one is today', { warnOn: '2026-11-27', dueOn: TODAY }, 'last day today'],
  ['the last one has passed: late since then', { warnOn: '2026-11-20', dueOn: '2026-11-23' }, '5 d late'],
  ['what warned before has passed', { warnOn: '2026-11-18', dueOn: '2027-01-05', state: 'gone' as const }, '10 d late'],
  [
    'nobody could have recorded it',
    { rule: 'BIA_BRIEF', warnOn: '2026-11-18', dueOn: '2026-11-18' },
    'past: was it done?',
  ],
])('where %s', (_, change, text) => {
  renderIn(<DateTable label="Deadlines" dates={[date(change)]} today={TODAY} />);
  expect(screen.getByText(text)).toBeDefined();
});
