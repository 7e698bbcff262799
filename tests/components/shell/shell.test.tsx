import { render, screen, within } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { currentOf } from '@/components/shell/nav-link';
import { PortalShell } from '@/components/shell/portal-shell';
import { PublicShell } from '@/components/shell/public-shell';
import { isFindKey } from '@/components/shell/shell-keys';
import type { Locale } from '@/lib/i18n/locale';
import { messages } from '@/lib/i18n/messages';

function inLanguage(locale: Locale, children: ReactNode) {
  return render(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      {children}
    </NextIntlClientProvider>,
  );
}

test('the client finds the way out, the other language and the page', () => {
  inLanguage(
    'ru',
    <PortalShell
      homeHref="/my"
      locale="ru"
      languageAction="/language"
      exitHref="/leave"
      footer={<p>Статус проверен</p>}
    >
      <h1>Где сейчас Ваше дело</h1>
    </PortalShell>,
  );
  expect(screen.getByRole('link', { name: 'Быстрый выход' }).getAttribute('href')).toBe('/leave');
  const other = screen.getByRole('button', { name: 'English' }).closest('form');
  expect(new FormData(other ?? undefined).get('locale')).toBe('en');
  expect(screen.getByRole('link', { name: 'К содержанию страницы' }).getAttribute('href')).toBe('#main');
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.getByRole('contentinfo').textContent).toBe('Статус проверен');
});

test('the door offers the other language without a script', () => {
  inLanguage(
    'en',
    <PublicShell homeHref="/" locale="en" languageAction="/language" returnTo="/sign-in">
      <h1>Sign in</h1>
    </PublicShell>,
  );
  const form = screen.getByRole('button', { name: 'Русский' }).closest('form');
  expect(form?.getAttribute('action')).toBe('/language');
  expect(form?.getAttribute('method')).toBe('post');
  expect(new FormData(form ?? undefined).get('returnTo')).toBe('/sign-in');
});

test.each([
  ['/cases', '/cases', '', 'page'],
  ['/cases', '/cases/7/timeline', '', true],
  ['/cases', '/casework', '', undefined],
  ['/cases?next=none', '/cases', 'next=none', 'page'],
  ['/cases?next=none', '/cases', '', undefined],
])('%s under %s?%s is current: %s', (href, pathname, query, expected) => {
  expect(currentOf(href, pathname, query)).toBe(expected);
});

const plain = { ctrlKey: false, metaKey: false, altKey: false };
test.each([
  ['/ on an American layout', { ...plain, key: '/', code: 'Slash' }, true],
  ['the same key on a Russian layout', { ...plain, key: '.', code: 'Slash' }, true],
  ['/ where it lies on another key', { ...plain, key: '/', code: 'Digit7' }, true],
  ['a full stop on an American layout', { ...plain, key: '.', code: 'Period' }, false],
  ['Ctrl-K', { ...plain, ctrlKey: true, key: 'k', code: 'KeyK' }, true],
  ['Cmd-K on a Russian layout', { ...plain, metaKey: true, key: 'л', code: 'KeyK' }, true],
  ['k alone', { ...plain, key: 'k', code: 'KeyK' }, false],
  ['Alt with /', { ...plain, altKey: true, key: '/', code: 'Slash' }, false],
])('find key: %s', (_name, event, expected) => {
  expect(isFindKey(event)).toBe(expected);
});
