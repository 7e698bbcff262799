import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FirmView } from '@/components/firm/firm-view';
import type { FirmPage } from '@/lib/firm/types';
import { inApp } from '../people/in-app';

const page: FirmPage = {
  settings: {
    name: 'Marsh & Abelson LLP',
    timeZone: 'America/Los_Angeles',
    exitUrl: '',
    phone: '',
    requireSecondFactor: false,
    verifyMonths: 12,
  },
  saved: { revision: 3, by: 'Ruth Abelson', at: '2026-11-20T22:06:00Z' },
  mayEdit: true,
  mayCheck: true,
  zone: 'America/Los_Angeles',
};
const never = async (): Promise<never> => {
  throw new Error('nothing was to be sent');
};

describe("the firm's settings", () => {
  it('are read by everybody, with what an empty address means', () => {
    inApp(<FirmView page={{ ...page, mayEdit: false, mayCheck: false }} edit={never} check={never} />);
    expect(screen.getByText('our own neutral page')).toBeDefined();
    expect(screen.getByText('America/Los Angeles')).toBeDefined();
    expect(screen.getByText(/Saved .* by Ruth Abelson/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are edited in place at the revision that was read', async () => {
    const sent: unknown[] = [];
    const edit = async (input: unknown) => {
      sent.push(input);
      return { ok: true as const, value: { revision: 4 } };
    };
    inApp(<FirmView page={page} edit={edit} check={never} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Edit settings of the firm' }));
    await user.type(await screen.findByLabelText(/Quick exit/, {}, { timeout: 5000 }), 'https://weather.example/');
    await user.selectOptions(screen.getByLabelText('Time zone'), 'America/New_York');
    await user.click(screen.getByLabelText(/Require a second factor/));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    // The schema is fetched at the first check: slow where the machine is busy.
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 5000 });
    expect(sent).toEqual([
      {
        ...page.settings,
        ...{
          exitUrl: 'https://weather.example/',
          timeZone: 'America/New_York',
          requireSecondFactor: true,
          verifyMonths: '12',
          revision: 3,
        },
      },
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
  });

  it('refuse an address that is not of https before it is sent', async () => {
    inApp(<FirmView page={page} edit={never} check={never} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Edit settings of the firm' }));
    await user.type(await screen.findByLabelText(/Quick exit/, {}, { timeout: 5000 }), 'http://weather.example/');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const summary = await screen.findByRole('alert', {}, { timeout: 5000 });
    expect(within(summary).getByRole('link').textContent).toContain('beginning with https://');
    expect(screen.getByLabelText(/Quick exit/).getAttribute('aria-invalid')).toBe('true');
  });

  it("show both versions where another owner was faster, and keep one's own at their revision", async () => {
    const seen: number[] = [];
    const theirs = { ...page.settings, name: 'Abelson & Quispe LLP' };
    const edit = async ({ revision }: { revision: number }) => {
      seen.push(revision);
      if (revision === 5) return { ok: true as const, value: { revision: 6 } };
      const problem = { kind: 'conflict' as const, theirs, revision: 5, by: 'Vera Stone', at: '2026-11-20T22:07:00Z' };
      return { ok: false as const, problem };
    };
    inApp(<FirmView page={page} edit={edit} check={never} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Edit settings of the firm' }));
    await user.clear(await screen.findByLabelText('Name', {}, { timeout: 5000 }));
    await user.type(screen.getByLabelText('Name'), 'Marsh LLP');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert', {}, { timeout: 5000 })).textContent).toContain('Vera Stone');
    expect(screen.getByText('As saved by Vera Stone')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(seen).toEqual([3, 5]), { timeout: 5000 });
  });
});

describe('the check of the audit log', () => {
  it.each([
    [{ entries: 1204, broken: null }, '1,204 entries, whole.'],
    [{ entries: 11, broken: 12 }, 'Broken at entry 12. What was written before it is whole.'],
  ])('answers %o', async (value, text) => {
    const check = async () => ({ answer: { ok: true as const, value }, values: {} });
    inApp(<FirmView page={page} edit={never} check={check} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Check the audit log' }));
    expect((await screen.findByRole('status')).textContent).toBe(text);
  });

  it('counts in Russian', async () => {
    const check = async () => ({ answer: { ok: true as const, value: { entries: 22, broken: null } }, values: {} });
    inApp(<FirmView page={page} edit={never} check={check} />, 'ru');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Проверить журнал' }));
    expect((await screen.findByRole('status')).textContent).toBe('22 записи, цепочка цела.');
  });
});
