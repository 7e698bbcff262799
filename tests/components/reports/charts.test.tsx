import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BarChart } from '../../../components/reports/bar-chart';
import { ColumnChart } from '../../../components/reports/column-chart';
import { htmlOf, renderIn } from '../../support/render-in.tsx';

const series = [
  { id: 'defensive', label: 'Defensive' },
  { id: 'affirmative', label: 'Affirmative' },
];
const rows = [
  { id: 'georgia', label: 'Georgia', values: [12, 3] },
  { id: 'turkey', label: 'Turkey', values: [7, 0] },
  { id: 'none', label: 'None', values: [0, 0] },
];
const props = { category: 'Transit', sentence: 'Open cases by country of transit', series, rows };

test.each([
  ['bars', <BarChart key="bars" {...props} />],
  ['columns', <ColumnChart key="columns" {...props} />],
])('%s: the picture and the table say the same numbers', (_, chart) => {
  const { container } = renderIn(chart);
  const picture = screen.getByRole('img', { name: props.sentence });
  const table = container.querySelector('table');
  if (!table) throw new Error('no table');
  const body = within(table).getAllByRole('row', { hidden: true }).slice(1);
  expect(body.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Georgia', '12', '3', '15'],
    ['Turkey', '7', '0', '7'],
    ['None', '0', '0', '0'],
  ]);
  for (const text of ['Georgia', '15', 'Turkey', '7']) expect(picture.textContent).toContain(text);
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
});

test('bars grow from zero in proportion', () => {
  const single = rows.slice(0, 2).map((row) => ({ ...row, values: row.values.slice(0, 1) }));
  const { container } = renderIn(<BarChart {...props} series={series.slice(0, 1)} rows={single} />);
  const bars = [...container.querySelectorAll('[role=img] rect')];
  expect(bars.map((bar) => bar.getAttribute('x'))).toEqual(['0%', '0%']);
  const [first, second] = bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''));
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(7 / 12, 2);
});

test('stacked columns stand on each other', () => {
  const { container } = renderIn(<ColumnChart {...props} rows={rows.slice(0, 1)} />);
  const [lower, upper] = [...container.querySelectorAll('[role=img] rect')].map((rect) => ({
    top: Number(rect.getAttribute('y')),
    height: Number(rect.getAttribute('height')),
  }));
  expect((upper?.top ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.top ?? 0);
  expect((lower?.height ?? 0) / (upper?.height ?? 1)).toBeCloseTo(4);
});

test('nothing to count is said in words', () => {
  expect(htmlOf(<BarChart {...props} rows={[]} />, 'ru')).toContain('Считать пока нечего.');
});

test('a chart of twelve months with five series stays under 16 kB', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: id }));
  const months = Array.from({ length: 12 }, (_, i) => ({ id: `${i}`, label: `m${i}`, values: [9, 8, 7, 6, 5] }));
  expect(htmlOf(<ColumnChart {...props} series={five} rows={months} />).length).toBeLessThan(16_000);
});
