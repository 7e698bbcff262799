import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PayForm } from '../../../components/fees/pay-form';
import { ExcuseForm, UndoForm } from '../../../components/fees/reason-forms';
import type { FeeRecord } from '../../../lib/fees/types';
import type { Answer } from '../../../lib/fields/types';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const target = { caseId: 'c', eventId: 'e', feeId: 'I589.USCIS' };
const saved = async (_input: unknown): Promise<Answer<unknown>> => ({ ok: true, value: {} });
const pay = (act: typeof saved, locale: 'en' | 'ru' = 'en') =>
  renderIn(<PayForm target={target} revision={3} on="2026-03-04" today="2026-03-20" costs="$100" act={act} />, locale);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the form of a payment', () => {
  it('begins at the day of the filing, names the amount of that day, and sends what was typed', async () => {
    const act = vi.fn(saved);
    pay(act);
    const amount = screen.getByRole('textbox', { name: 'Amount, US dollars' }) as HTMLInputElement;
    expect(amount.value).toBe('');
    expect(screen.getByText('of that day: $100')).toBeDefined();
    await userEvent.type(amount, '$100');
    await userEvent.type(screen.getByRole('textbox', { name: /Number of the payment/ }), '27ABCDE1');
    await press('Record payment');
    await waitFor(() => expect(act).toHaveBeenCalled());
    expect(act.mock.calls[0]?.[0]).toEqual({
      ...target,
      revision: 3,
      on: '4 Mar 2026',
      usd: '$100',
      receipt: '27ABCDE1',
    });
  });

  it.each([
    ['en', 'Record payment', /Write whole US dollars/],
    ['ru', 'Записать оплату', /целое число долларов/],
  ] as const)('says at its field what is wrong and keeps what was typed (%s)', async (locale, button, text) => {
    const act = vi.fn(saved);
    pay(act, locale);
    const amount = screen.getByRole('textbox', { name: /dollars|долларах/ }) as HTMLInputElement;
    await userEvent.type(amount, '99.50');
    await press(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(text);
    expect([amount.value, amount.getAttribute('aria-invalid')]).toEqual(['99.50', 'true']);
    expect(act).not.toHaveBeenCalled();
  });

  it('takes no number of the client for the number of a payment', async () => {
    pay(vi.fn(saved));
    await userEvent.type(screen.getByRole('textbox', { name: 'Amount, US dollars' }), '100');
    await userEvent.type(screen.getByRole('textbox', { name: /Number of the payment/ }), 'A299-000-417');
    await press('Record payment');
    expect((await screen.findByRole('alert')).textContent).toMatch(/This is a number of the client/);
  });

  it('shows what somebody else wrote down meanwhile', async () => {
    const theirs: Partial<FeeRecord> = { status: 'paid', on: '2026-03-05', usd: 550, receipt: '' };
    const clash = { kind: 'conflict', theirs, revision: 4, by: 'Daniel Okafor', at: '2026-03-19T20:00:00Z' } as const;
    const act = vi.fn(saved).mockResolvedValueOnce({ ok: false, problem: clash });
    pay(act);
    await userEvent.type(screen.getByRole('textbox', { name: 'Amount, US dollars' }), '100');
    await press('Record payment');
    expect(await screen.findByText('As saved by Daniel Okafor')).toBeDefined();
    expect(screen.getAllByText(/550/).length).toBeGreaterThan(0);
    await press('Keep mine');
    await waitFor(() => expect(act).toHaveBeenCalledTimes(2));
    expect(act.mock.calls[1]?.[0]).toMatchObject({ revision: 4, usd: '100' });
  });
});

describe('the forms of a reason', () => {
  it.each(['waive', 'exempt'] as const)('ask for it (%s)', async (what) => {
    const act = vi.fn(saved);
    renderIn(<ExcuseForm target={target} revision={0} today="2026-03-20" what={what} act={act} />);
    const button = { waive: 'Record a waiver', exempt: 'Mark as not payable' }[what];
    await press(button);
    expect((await screen.findByRole('alert')).textContent).toContain('Reason: Fill this in.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'G-1651 accepted.');
    await press(button);
    await waitFor(() => expect(act).toHaveBeenCalled());
    expect(act.mock.calls[0]?.[0]).toEqual({
      ...target,
      revision: 0,
      on: '20 Mar 2026',
      reason: 'G-1651 accepted.',
    });
  });

  it('take back only with one', async () => {
    const act = vi.fn(saved);
    renderIn(<UndoForm target={target} revision={1} act={act} />);
    await press('Take back');
    await screen.findByRole('alert');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Another case.');
    await press('Take back');
    await waitFor(() => expect(act).toHaveBeenCalledWith({ ...target, revision: 1, reason: 'Another case.' }));
  });
});
