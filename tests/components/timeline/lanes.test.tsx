import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type LaneMark, stackMarks } from '../../../components/timeline/lane-rows';
import { Lanes } from '../../../components/timeline/lanes';
import { dayNumber, isoOfDay, timeScale } from '../../../components/timeline/scale';
import { renderIn } from '../../support/render-in.tsx';

const day = (iso: string) => ({ on: iso, until: iso, precision: 'day' });
const marks: readonly LaneMark[] = [
  { id: '1', lane: 'life', kind: 'span', label: 'Programmer', from: day('2017-02-10'), to: day('2021-06-09') },
  { id: '2', lane: 'harm', kind: 'fact', label: 'Detained', from: day('2021-01-23') },
  { id: '3', lane: 'harm', kind: 'fact', label: 'Fined', from: day('2021-01-25') },
  {
    id: '4',
    lane: 'harm',
    kind: 'look',
    label: 'Two dates',
    from: { on: '2022-03-01', until: '2022-05-31', precision: 'season' },
  },
  { id: '5', lane: 'us', kind: 'span', label: 'San Diego', from: day('2025-01-08'), to: null },
];

test('says how many marks each lane has and names each mark', () => {
  const { container } = renderIn(<Lanes marks={marks} today="2026-11-23" />);
  const name = screen.getByRole('img').getAttribute('aria-label');
  expect(name).toContain('Harm and threats: 3 marks');
  expect(name).toContain('Transit: nothing');
  expect([...container.querySelectorAll('title')].map((title) => title.textContent)).toEqual([
    'Programmer',
    'Detained',
    'Two dates',
    'Fined',
    'San Diego',
  ]);
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
});

test('what is not known to the day, and what goes on, is dashed', () => {
  const { container } = renderIn(<Lanes marks={marks} today="2026-11-23" />);
  expect(container.querySelectorAll('[stroke-dasharray]')).toHaveLength(2);
});

test('marks that would cover each other go into rows, no row overlaps itself', () => {
  const scale = timeScale('2017-01-01', '2026-11-23');
  const rows = stackMarks(
    marks.filter((mark) => mark.lane === 'harm'),
    scale,
  );
  expect(rows.map((row) => row.map((mark) => mark.id))).toEqual([['2', '4'], ['3']]);
});

test('a case without events still has its lanes', () => {
  renderIn(<Lanes marks={[]} today="2026-11-23" />, 'ru');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Транзит: ничего');
});

test('days are counted without a zone, leap years included', () => {
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(isoOfDay(dayNumber('1955-12-31'))).toBe('1955-12-31');
  expect(timeScale('1950-01-01', '2026-01-01').years.length).toBeLessThanOrEqual(13);
});
