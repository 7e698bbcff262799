import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { DateInput } from '@/components/ui/date-input';
import { Day, dayText } from '@/components/ui/day';
import { Field } from '@/components/ui/field';
import { readDate } from '@/components/ui/read-date';

test.each([
  ['12/21/2026', '2026-12-21'],
  ['21.12.2026', '2026-12-21'],
  ['1.2.2026', '2026-02-01'],
  ['2026-12-21', '2026-12-21'],
  [' 21 Dec 2026 ', '2026-12-21'],
  ['21 декабря 2026 г.', '2026-12-21'],
  ['9 мая 2026', '2026-05-09'],
  ['3 марта 2022', '2022-03-03'],
  ['29.02.2024', '2024-02-29'],
])('reads %s as %s', (typed, iso) => {
  expect(readDate(typed)).toBe(iso);
});

test.each(['', '21/12/2026', '29.02.2026', '31.04.2026', '12/21/26', '2026-13-01', '21 smarch 2026', '21.12.20266'])(
  'does not guess a day from "%s"',
  (typed) => {
    expect(readDate(typed)).toBeUndefined();
  },
);

test('writes days as each language does, without breaking them', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(dayText('2026-12-18', 'en'))).toBe('Fri 18 Dec 2026');
  expect(plain(dayText('2026-09-01', 'en', { weekday: false }))).toBe('1 Sep 2026');
  expect(plain(dayText('2026-12-18', 'ru'))).toBe('пятница, 18 декабря 2026 г.');
  expect(plain(dayText('2026-09-27', 'ru', { weekday: false, year: false }))).toBe('27 сентября');
  expect(dayText('2026-12-18', 'ru')).toContain('18\u00a0декабря\u00a02026\u00a0г.');
  render(<Day iso="2026-12-18" locale="en" />);
  expect(screen.getByText(/18.Dec.2026/).getAttribute('datetime')).toBe('2026-12-18');
});

test('shows what it understood while one types, and reads it out with the field', async () => {
  const user = userEvent.setup();
  render(
    <Field label="Last legal day" hint="Type it yourself from the source.">
      <DateInput name="lastDay" locale="en" />
    </Field>,
  );
  const input = screen.getByRole('textbox', { name: 'Last legal day' });
  const reading = screen.getByRole('status');
  expect(reading.textContent).toBe('');
  await user.type(input, '12/21/2026');
  expect(reading.textContent?.replaceAll('\u00a0', ' ')).toBe('Mon 21 Dec 2026');
  expect(input.getAttribute('aria-describedby')?.split(' ')).toEqual(['lastDay-hint', reading.id]);
  await user.clear(input);
  await user.type(input, '31.04.2026');
  expect(reading.textContent).toBe('');
});

test('takes another way of reading, for precisions other than a day', async () => {
  const user = userEvent.setup();
  render(
    <Field label="When">
      <DateInput
        name="when"
        locale="en"
        read={(typed) => (/^spring \d{4}$/.test(typed) ? { text: `${typed}, a season` } : undefined)}
      />
    </Field>,
  );
  await user.type(screen.getByRole('textbox', { name: 'When' }), 'spring 2022');
  expect(screen.getByRole('status').textContent).toBe('spring 2022, a season');
});
