import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PathnameContext, SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { NextIntlClientProvider } from 'next-intl';
import { expect, test } from 'vitest';
import { FirmShell } from '@/components/shell/firm-shell';
import { messages } from '@/lib/i18n/messages';

/** What firm.css does from 760 px up: the navigation is a closed popover that is shown all the same. */
const wide = '.sidebar { display: flex }';

function Shell({ pathname = '/cases/7' }: { pathname?: string }) {
  return (
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <PathnameContext value={pathname}>
        <SearchParamsContext value={new URLSearchParams()}>
          <style>{wide}</style>
          <FirmShell
            firm="Marsh & Abelson LLP"
            homeHref="/today"
            search={{ action: '/search', name: 'q' }}
            newMenu={<a href="/cases/new">New case</a>}
            groups={[
              {
                key: 'main',
                label: 'Places',
                items: [
                  { href: '/today', label: 'Today', icon: 'home', count: 1, tone: 'red', countWords: 'late' },
                  { href: '/cases', label: 'Cases', icon: 'folder', count: 214 },
                ],
              },
              { key: 'watch', label: 'Watch', title: 'Watch', items: [] },
            ]}
            user={{ name: 'Ruth Abelson', line: 'Lawyer' }}
            userMenu={<a href="/settings">My account</a>}
          >
            <textarea aria-label="Note" />
          </FirmShell>
        </SearchParamsContext>
      </PathnameContext>
    </NextIntlClientProvider>
  );
}

test('shows the places it is given, marks the one that is open, and no empty group', () => {
  render(<Shell />);
  const places = within(screen.getByRole('navigation', { name: 'Places' }));
  expect(places.getByRole('link', { name: /Cases/ }).getAttribute('aria-current')).toBe('true');
  expect(places.getByRole('link', { name: /Today/ }).hasAttribute('aria-current')).toBe(false);
  expect(places.getByRole('link', { name: /Today/ }).textContent).toBe('Today1 late');
  expect(screen.queryByRole('navigation', { name: 'Watch' })).toBeNull();
});

test('the slash key puts the caret into the find box, but not while one types', async () => {
  const user = userEvent.setup();
  render(<Shell />);
  const find = screen.getByRole('searchbox', { name: 'Find a person, a case or a number' });
  await user.keyboard('/');
  expect(document.activeElement).toBe(find);
  expect(find).toHaveProperty('value', '');

  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.click(note);
  await user.keyboard('art. 20/3');
  expect(document.activeElement).toBe(note);
  expect(note).toHaveProperty('value', 'art. 20/3');
  await user.keyboard('{Control>}k{/Control}');
  expect(document.activeElement).toBe(find);
});

test('the first stop of the keyboard leads past the navigation to the page', async () => {
  const user = userEvent.setup();
  render(<Shell />);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Skip to the page' }));
  expect(screen.getByRole('main').id).toBe('main');
});
