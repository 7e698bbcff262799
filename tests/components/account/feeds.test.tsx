import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FeedsView } from '../../../components/account/feeds-view';
import type { FormState } from '../../../lib/account/types';
import type { Feed } from '../../../lib/calendar/types';
import { renderIn } from '../../support/render-in';

const feed = (change: Partial<Feed>): Feed => ({
  ...{ id: '019ab000-0000-7000-8000-000000000001', name: 'iPhone', number: null, caseId: null, readAt: null },
  ...{ createdAt: '2026-11-20T18:00:00.000Z', revoked: false },
  ...change,
});
const zone = 'America/Los_Angeles';
const ADDRESS = 'https://firm.example/api/calendar/secret.ics';
type Made = FormState<{ address: string }>;
const nothing = async (): Promise<FormState<unknown>> => ({ answer: { ok: true, value: undefined }, values: {} });

describe('calendar addresses', () => {
  it('are listed with what they are of, and when they were read', () => {
    const feeds = [
      feed({ readAt: '2026-11-24T18:00:00.000Z' }),
      feed({ id: '019ab000-0000-7000-8000-000000000002', name: 'Outlook', number: '2026-0148', revoked: true }),
    ];
    renderIn(<FeedsView {...{ feeds, zone }} make={async (before) => before} revoke={nothing} />);
    const table = within(screen.getByRole('table', { name: 'Your calendar addresses' }));
    const phone = table.getByRole('row', { name: /iPhone/ });
    expect(phone.textContent).toMatch(/all your cases.*10:00/);
    expect(within(phone).getByRole('button', { name: 'Revoke' })).toBeDefined();
    const outlook = table.getByRole('row', { name: /Outlook/ });
    expect(outlook.textContent).toMatch(/2026-0148.*not yet.*revoked/);
    expect(within(outlook).queryByRole('button')).toBeNull();
  });

  it('a new one is shown once, with what to do with it', async () => {
    const sent: Record<string, unknown>[] = [];
    const make = async (_: Made, form: FormData): Promise<Made> => {
      sent.push(Object.fromEntries(form));
      return { answer: { ok: true, value: { address: ADDRESS } }, values: {} };
    };
    renderIn(<FeedsView feeds={[]} zone={zone} caseId="case" make={make} revoke={nothing} />);
    await userEvent.type(screen.getByLabelText(/^Name/), 'iPhone');
    await userEvent.type(screen.getByLabelText(/^Present password/), 'lantern over quiet water');
    await userEvent.click(screen.getByRole('button', { name: 'Make an address' }));
    expect((await screen.findByRole('status')).textContent).toContain(ADDRESS);
    expect(sent).toEqual([{ caseId: 'case', name: 'iPhone', current: 'lantern over quiet water' }]);
  });

  it('what was wrong stands at its field, and the name is kept', async () => {
    const make = async (_: Made, form: FormData): Promise<Made> => ({
      answer: { ok: false, problem: { kind: 'invalid', fields: { current: 'password-wrong', name: 'too-many' } } },
      values: { name: String(form.get('name')) },
    });
    renderIn(<FeedsView feeds={[]} zone={zone} make={make} revoke={nothing} />, 'ru');
    await userEvent.type(screen.getByLabelText(/^Название/), 'Телефон');
    await userEvent.click(screen.getByRole('button', { name: 'Создать адрес' }));
    expect(await screen.findByText('Это не Ваш нынешний пароль.')).toBeDefined();
    expect(screen.getByText(/^Адресов уже много/)).toBeDefined();
    expect((screen.getByLabelText(/^Название/) as HTMLInputElement).value).toBe('Телефон');
  });
});
