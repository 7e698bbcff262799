import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Measures } from '@/components/portal/measures';
import { QuickExit } from '@/components/ui/quick-exit';
import { htmlOf, renderIn } from '../../support/render-in.tsx';

test.each(['en', 'ru'] as const)('the page one leaves to says nothing of us in %s', (locale) => {
  const html = htmlOf(<Measures />, locale);
  expect(html).not.toMatch(/Pristan|href=|law|asylum|Russia|дел[оа]|юрист|убежищ|Росси|кабинет/i);
  expect(html.match(/<table/g)).toHaveLength(2);
});

test('quick exit ends the session without waiting for the answer', () => {
  const sendBeacon = vi.fn(() => true);
  Object.defineProperty(navigator, 'sendBeacon', { value: sendBeacon, configurable: true });
  renderIn(
    <QuickExit href="#left" endsAt="/sign-out">
      Быстрый выход
    </QuickExit>,
    'ru',
  );
  const before = window.history.length;
  fireEvent.click(screen.getByRole('link', { name: 'Быстрый выход' }));
  expect(sendBeacon).toHaveBeenCalledExactlyOnceWith('/sign-out');
  expect(window.location.hash).toBe('#left');
  expect(window.history.length).toBe(before);
});
