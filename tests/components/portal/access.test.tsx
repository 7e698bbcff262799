import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import type { AccessActs } from '@/components/portal/access-acts';
import { AccessPerson } from '@/components/portal/access-person';
import { ClientAccess } from '@/components/portal/client-access';
import type { AccessPage, ClientAccountView, AccessPerson as Person } from '@/lib/portal/types';
import { renderIn } from '../../support/render-in.tsx';

const done = () => Promise.resolve({ ok: true as const, value: {} });
const acts = (): AccessActs => ({
  ...{ invite: vi.fn(done), resend: vi.fn(done), disable: vi.fn(done) },
  ...{ enable: vi.fn(done), grant: vi.fn(done), revoke: vi.fn(done) },
});
const page = {
  header: { id: '5' },
  zone: 'America/Los_Angeles',
  mayInvite: true,
  mayGrant: true,
} as unknown as AccessPage;
const account: ClientAccountView = {
  ...{ userId: '9', email: 'vera@mail.example', locale: 'ru', state: 'active', addressReason: '' },
  ...{ linkUntil: null, lastSignIn: '2026-11-20T20:00:00.000Z' },
};
const spouse: Person = {
  ...{ personId: '3', name: 'Соловьёва Вера', role: 'spouse', knownEmail: 'vera@mail.example' },
  ...{ account: null, sees: null },
};

const router = {
  refresh: () => {},
  push: () => {},
  replace: () => {},
  prefetch: () => {},
  back: () => {},
  forward: () => {},
};
const inRouter = (children: ReactNode) => (
  <AppRouterContext.Provider value={router as never}>{children}</AppRouterContext.Provider>
);
const show = (person: Person, made = acts(), shown = page) => {
  renderIn(inRouter(<AccessPerson page={shown} person={person} acts={made} />));
  return made;
};

test('a person without an account is invited, beginning with the address on file', async () => {
  const made = show(spouse);
  fireEvent.click(screen.getByText('Invite'));
  expect(screen.getByLabelText('Email')).toHaveProperty('value', 'vera@mail.example');
  fireEvent.click(screen.getByRole('button', { name: /Send invitation/ }));
  await waitFor(() => expect(made.invite).toHaveBeenCalledOnce());
  expect(vi.mocked(made.invite).mock.calls[0]?.[0]).toMatchObject({ personId: '3', locale: 'ru' });
});

test('a taken address is told at its field, and what was typed stays', async () => {
  const invite = () =>
    Promise.resolve({ ok: false as const, problem: { kind: 'invalid' as const, fields: { email: 'cannot-be-used' } } });
  show(spouse, { ...acts(), invite });
  fireEvent.click(screen.getByText('Invite'));
  fireEvent.click(screen.getByRole('button', { name: /Send invitation/ }));
  expect(await screen.findAllByText(/This address cannot be used/)).not.toHaveLength(0);
  expect(screen.getByLabelText('Email')).toHaveProperty('value', 'vera@mail.example');
});

test('an account is closed by name, a case opened for a reason, both only by who may', async () => {
  const made = show({ ...spouse, account });
  fireEvent.click(screen.getByRole('button', { name: 'Close account: Соловьёва Вера' }));
  await waitFor(() => expect(made.disable).toHaveBeenCalledWith({ userId: '9' }));
  fireEvent.click(screen.getByText('Open this case', { selector: 'summary' }));
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Оба попросили.' } });
  fireEvent.click(screen.getByRole('button', { name: /Open this case/ }));
  await waitFor(() =>
    expect(made.grant).toHaveBeenCalledWith({ caseId: '5', personId: '3', reason: 'Оба попросили.' }),
  );
});

test('a paralegal reads that only a lawyer opens a case to a relative', () => {
  show({ ...spouse, account }, acts(), { ...page, mayGrant: false });
  expect(screen.getByText('Only a lawyer may open the case to a relative.')).toBeTruthy();
  expect(screen.queryByLabelText('Reason')).toBeNull();
});

test('the panel says who sees the case and that nothing is published', () => {
  const sees = { via: 'grant', reason: 'Оба попросили.', by: 'Ruth Abelson', at: '2026-11-12T20:00:00.000Z' } as const;
  const access = {
    people: [
      { ...spouse, account, sees },
      { ...spouse, personId: '4', name: 'Соловьёва Мира' },
    ],
    published: { statusAt: null, dates: 0, step: false },
  };
  renderIn(inRouter(<ClientAccess caseId="5" access={access} zone="America/Los_Angeles" />));
  const [only, ...others] = screen.getAllByRole('listitem');
  expect(others).toEqual([]);
  expect(only && within(only).getByText('has access')).toBeTruthy();
  expect(screen.getByText(/No status is published/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Manage access' }).getAttribute('href')).toBe('/cases/5/access');
});
