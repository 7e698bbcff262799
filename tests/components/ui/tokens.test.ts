import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = (name: string) => readFileSync(join(import.meta.dirname, `../../../app/styles/${name}.css`), 'utf8');
const css = sheet('tokens');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
type Theme = 'light' | 'dark';

function hexOf(name: string, theme: Theme): string {
  const value = colours.get(name)?.[theme];
  if (!value) throw new Error(`no token ${name}`);
  return value;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'paper', 'sunken'];
const washes = ['teal-wash', 'red-wash', 'amber-wash', 'green-wash'];
const text: [string, string[]][] = [
  ['ink', [...grounds, ...washes, 'land', 'sea']],
  ['ink-2', [...grounds, ...washes]],
  ['ink-3', [...grounds, ...washes]],
  ['teal', [...grounds, 'teal-wash']],
  ['teal-hover', grounds],
  ['red', [...grounds, 'red-wash']],
  ['amber', [...grounds, 'amber-wash']],
  ['green', [...grounds, 'green-wash']],
  ['on', ['teal', 'teal-hover', 'red', 'green']],
  ['paper', ['ink']],
  ['on-heat-1', ['heat-1']],
  ['on-heat-2', ['heat-2']],
  ['on-heat-3', ['heat-3']],
];
const marks: [string, string[]][] = [
  ['control', ['page', 'paper']],
  ['amber-mark', ['page', 'paper', 'amber-wash']],
  ...[1, 2, 3, 4, 5].map((number): [string, string[]] => [`series-${number}`, ['paper']]),
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(text.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    'text %s on %s has at least 4.5',
    (front, back) => {
      expect(ratio(hexOf(front, theme), hexOf(back, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(marks.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    'mark %s on %s has at least 3',
    (front, back) => {
      expect(ratio(hexOf(front, theme), hexOf(back, theme))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('every colour has both themes, and no style sheet names a colour of its own', () => {
  expect(colours.size).toBe([...css.matchAll(/--color-[\w-]+: light-dark/g)].length);
  const sheets = [
    'base',
    'controls',
    'fields',
    'choices',
    'states',
    'feedback',
    'data',
    'lists',
    'page',
    'firm',
    'rail',
    'portal',
  ];
  for (const name of sheets) {
    const own = (sheet(name).match(/#[0-9a-f]{3,6}\b/gi) ?? []).filter((colour) => colour !== '#15191c');
    expect(own, name).toEqual([]);
  }
});
