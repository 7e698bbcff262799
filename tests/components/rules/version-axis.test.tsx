import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type RuleRow, VersionAxis } from '../../../components/rules/version-axis';
import { renderIn } from '../../support/render-in.tsx';

const rows: readonly RuleRow[] = [
  {
    id: 'appeal',
    title: 'BIA appeal',
    citation: '8 CFR 1003.38(b)',
    versions: [
      { id: '1', label: '30 days', state: 'superseded', from: null, to: '2026-03-08' },
      { id: '2', label: '10 days', state: 'vacated', from: '2026-02-06', to: '2026-03-08' },
      { id: '3', label: '30 days', state: 'inForce', from: '2026-03-09', to: null },
      { id: '4', label: '15 days', state: 'proposed', from: '2027-01-01', to: null },
    ],
  },
];
const axis = <VersionAxis rows={rows} from="2018-01-01" to="2027-08-01" today="2026-11-23" />;

test('each row says its versions in words', () => {
  renderIn(axis);
  expect(
    screen
      .getByRole('img', { name: /BIA appeal/ })
      .getAttribute('aria-label')
      ?.replaceAll('\u00a0', ' '),
  ).toBe(
    'BIA appeal: 30 days, superseded, until 8 Mar 2026, 10 days, vacated or stayed, 6 Feb 2026 to 8 Mar 2026, 30 days, in force, from 9 Mar 2026, 15 days, proposed or contested, from 1 Jan 2027.',
  );
});

test('vacated is hatched, proposed is dashed, and two axes on a page do not share an id', () => {
  const { container } = renderIn(
    <>
      {axis}
      {axis}
    </>,
  );
  const ids = [...container.querySelectorAll('pattern')].map((pattern) => pattern.id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(container.querySelectorAll(`[fill="url(#${id})"]`)).toHaveLength(2);
  expect(container.querySelectorAll('li svg[role=img] [stroke-dasharray]')).toHaveLength(2);
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
});
