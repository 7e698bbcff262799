import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FirmHistoryView } from '../../../components/history/firm-history-view';
import type { FirmEntry, FirmHistoryPage } from '../../../lib/history/types';
import { renderIn } from '../../support/render-in';

const entry: FirmEntry = {
  ...{ seq: '12', at: '2026-03-02T17:30:00.000Z', by: 'Daniel Okafor', actor: 'staff', action: 'people.reveal-number' },
  ...{
    subject: 'p',
    details: { kind: 'a-number' },
    case: null,
    person: { id: 'p', name: 'Соловьёв Артём' },
    member: null,
  },
};
const page: FirmHistoryPage = {
  filter: { kind: 'numbers' },
  members: [{ userId: 'u', name: 'Daniel Okafor', disabled: false, roles: ['paralegal'] }],
  rows: [entry, { ...entry, seq: '11', by: null, actor: 'client', action: 'account.sign-in', person: null }],
  after: 'next',
  zone: 'America/Los_Angeles',
};

describe("the firm's history", () => {
  it('says who did what to whom, and leads on within the same view', () => {
    renderIn(<FirmHistoryView page={page} first />);
    const [, first, second] = screen.getAllByRole('row');
    expect(first?.textContent).toMatch(/Daniel Okafor.*Revealed an identity number.*Соловьёв Артём/);
    expect(second?.textContent).toMatch(/a client.*Signed in/);
    expect(screen.getByRole('link', { name: 'Соловьёв Артём' }).getAttribute('href')).toBe('/people/p');
    const pages = within(screen.getByRole('navigation', { name: 'Pages of the history' }));
    expect(pages.getByRole('link', { name: 'Older' }).getAttribute('href')).toBe(
      '/settings/history?kind=numbers&after=next',
    );
    expect(screen.getByRole('link', { name: 'Remove filter: Identity numbers' }).getAttribute('href')).toBe(
      '/settings/history',
    );
  });

  it('reads in Russian', () => {
    renderIn(<FirmHistoryView page={page} first={false} />, 'ru');
    expect(screen.getByText('Номер документа открыт')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Сотрудник' })).toBeTruthy();
  });
});
