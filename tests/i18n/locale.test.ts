import { expect, test } from 'vitest';
import { isLocale, preferredLocale } from '../../lib/i18n/locale.ts';

test.each([
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en-US,en;q=0.9,ru;q=0.8', 'en'],
  ['ka,ru;q=0.5', 'ru'],
  ['ru;q=0, en', 'en'],
  ['fr, de;q=0.9', 'en'],
  ['ru;q=nonsense', 'en'],
  ['', 'en'],
  [null, 'en'],
  [';;;,,,q=', 'en'],
])('%s gives %s', (header, expected) => {
  expect(preferredLocale(header)).toBe(expected);
});

test('only our two languages are languages', () => {
  expect(['en', 'ru', 'EN', '', undefined, '__proto__'].map(isLocale)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
