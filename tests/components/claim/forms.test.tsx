import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GroundsForm } from '../../../components/claim/grounds-form';
import { ReasonsForm } from '../../../components/claim/reasons-form';
import type { ClaimGround, Reason } from '../../../lib/claim/types';
import type { Answer } from '../../../lib/fields/types';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const ground: ClaimGround = {
  id: '019ab000-0000-7000-8000-000000000001',
  code: 'PO.WAR',
  strength: 'primary',
  attribution: 'real',
  note: 'Посты',
};
const reason: Reason = {
  id: '019ab000-0000-7000-8000-000000000002',
  text: 'Пришли с обыском.',
  lang: 'ru',
  groundId: ground.id,
  unprotected: null,
};
const saved = async (): Promise<Answer<unknown>> => ({ ok: true, value: {} });

describe('the form of grounds', () => {
  it('sends what was chosen, ids kept, with the revision it saw', async () => {
    const action = vi.fn(saved);
    renderIn(<GroundsForm caseId="c" grounds={[ground]} revision={4} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a ground' }));
    const [, second] = screen.getAllByRole('combobox', { name: 'Ground' });
    if (!second) throw new Error('no second row');
    await userEvent.selectOptions(second, 'Torture');
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Ground 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0 as never]).toEqual({
      caseId: 'c',
      revision: 4,
      grounds: [{ id: '', code: 'CAT', strength: 'secondary', attribution: 'real', note: '' }, { ...ground }],
    });
  });

  it('names a missing ground and keeps what was typed beside it', async () => {
    const action = vi.fn(saved);
    renderIn(<GroundsForm caseId="c" grounds={[]} revision={0} action={action} />);
    await userEvent.type(screen.getByRole('textbox', { name: /Note/ }), 'Ему угрожали');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ground: Fill this in.');
    expect(screen.getByRole('textbox', { name: /Note/ })).toHaveProperty('value', 'Ему угрожали');
    expect(action).not.toHaveBeenCalled();
  });

  it('shows both versions of a conflict and keeps mine on request', async () => {
    const theirs = { grounds: [{ ...ground, note: 'Пикет' }] };
    const clash = { kind: 'conflict', theirs, revision: 5, by: 'Marta Quispe', at: '2026-03-01T20:00:00Z' } as const;
    const action = vi.fn<(input: { revision: number }) => Promise<Answer<unknown>>>(saved);
    action.mockResolvedValueOnce({ ok: false, problem: clash });
    renderIn(<GroundsForm caseId="c" grounds={[ground]} revision={4} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('As saved by Marta Quispe')).toBeTruthy();
    expect(screen.getAllByText(/Пикет/).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(action).toHaveBeenCalledTimes(2));
    expect(action.mock.calls[1]?.[0]).toMatchObject({ revision: 5, grounds: [{ note: 'Посты' }] });
  });
});

describe('the form of reasons', () => {
  it('explains why a reason supports no ground as soon as it is chosen', async () => {
    renderIn(<ReasonsForm caseId="c" grounds={[ground]} reasons={[reason]} revision={0} action={saved} />);
    const tie = screen.getByRole('combobox', { name: 'Supports' });
    expect(within(tie).getByRole('option', { name: 'Anti-war speech or donations' })).toHaveProperty('selected', true);
    await userEvent.selectOptions(tie, 'The economy');
    const described = document.getElementById(tie.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/Hardship that everyone shares is no persecution/);
    expect(tie.getAttribute('aria-invalid')).toBeNull();
  });

  it('wants every reason tied, and keeps the client’s words meanwhile', async () => {
    const action = vi.fn(saved);
    renderIn(<ReasonsForm caseId="c" grounds={[ground]} reasons={[]} revision={0} action={action} />, 'ru');
    const words = screen.getByRole('textbox', { name: 'Словами клиента' });
    expect(words.lang).toBe('ru');
    await userEvent.type(words, 'Закрывают границы.');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Подтверждает');
    expect(words).toHaveProperty('value', 'Закрывают границы.');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Подтверждает' }),
      'Возвращение железного занавеса',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0 as never]).toMatchObject({
      reasons: [{ text: 'Закрывают границы.', tie: 'iron-curtain', lang: 'ru' }],
    });
  });

  it('shows the other version word for word', async () => {
    const theirs = { reasons: [{ ...reason, text: 'Пришли с понятыми.', groundId: null, unprotected: 'crime' }] };
    const action = async (): Promise<Answer<unknown>> => ({
      ok: false,
      problem: { kind: 'conflict', theirs, revision: 2, by: null, at: null },
    });
    renderIn(<ReasonsForm caseId="c" grounds={[ground]} reasons={[reason]} revision={1} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findAllByText(/понятыми/)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByRole('textbox', { name: /own words/ })).toHaveProperty('value', 'Пришли с понятыми.');
    expect(screen.getByRole('combobox', { name: 'Supports' })).toHaveProperty('value', 'crime');
  });
});
