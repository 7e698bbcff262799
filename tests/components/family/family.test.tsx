import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type AddMemberAction, AddMemberPanel } from '../../../components/family/add-member';
import { MemberFacts } from '../../../components/family/member-facts';
import { type EditMember, MemberForm } from '../../../components/family/member-form';
import type { FamilyMember } from '../../../lib/family/types';
import type { PersonRow } from '../../../lib/people/types';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const vera: PersonRow = {
  id: '019ab000-0000-7000-8000-000000000001',
  name: { surname: 'Соловьёва', given: 'Вера', patronymic: 'Олеговна' },
  nameInUse: '',
  latinSurname: 'SOLOVEVA',
  latinGiven: 'VERA',
  alienTail: '418',
  birth: { on: '1996-03-05', until: '1996-03-05', precision: 'day' },
  cases: [],
};
const tie = { role: 'spouse', included: true, since: '2019-06-01', until: null, endReason: '', note: '' } as const;
const CASE = '019ab000-0000-7000-8000-0000000000aa';

describe('a relative as they read', () => {
  it('shows age today, the end of the A-number and cases of their own', () => {
    const cases = [{ caseId: 'x', number: '2025-0007', role: 'principal', closedOn: null }];
    const member: FamilyMember = { id: 'm', ...tie, person: { ...vera, cases } };
    renderIn(<MemberFacts member={member} today="2026-03-04" />);
    expect(screen.getByText(/5 Mar 1996, age 29/)).toBeTruthy();
    expect(screen.getByText(/418$/).textContent).toBe('A‑•••‑•••‑418');
    expect(screen.getByRole('link', { name: '2025-0007' }).getAttribute('href')).toBe('/cases/x');
    expect(screen.getByText("on the client's application")).toBeTruthy();
  });

  it('says when and why a tie ended', () => {
    const ended = { ...tie, until: '2026-02-01', endReason: 'Развод' };
    renderIn(<MemberFacts member={{ id: 'm', ...ended, person: vera }} today="2026-03-04" />, 'ru');
    expect(screen.getByText('Развод').closest('dd')?.textContent).toMatch(/^1\sфевраля\s2026/);
  });
});

describe('the form of a tie', () => {
  it('wants a reason for the end, and keeps the day that was typed', async () => {
    const action = vi.fn<EditMember>(async () => ({ ok: true, value: {} }));
    renderIn(<MemberForm memberId="m" tie={tie} revision={1} action={action} />);
    const ended = screen.getByRole('textbox', { name: /^Ended/ });
    await userEvent.type(ended, '1 Feb 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Why it ended: Fill this in.');
    expect(ended).toHaveProperty('value', '1 Feb 2026');
    await userEvent.type(screen.getByRole('textbox', { name: /Why it ended/ }), 'Divorce');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      memberId: 'm',
      revision: 1,
      tie: { role: 'spouse', included: true, since: '1 Jun 2019', until: '1 Feb 2026', endReason: 'Divorce' },
    });
  });

  it('puts the codes of the server at its fields', async () => {
    const problem = { kind: 'invalid', fields: { 'tie.since': 'in-future' } } as const;
    renderIn(<MemberForm memberId="m" tie={tie} revision={1} action={async () => ({ ok: false, problem })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Since');
    expect(screen.getByRole('textbox', { name: /Married/ }).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('adding a relative', () => {
  const found = { ok: true as const, value: [{ person: vera, score: 0.9, reasons: ['same-name' as const] }] };

  it('adds a new person as typed', async () => {
    const action = vi.fn<AddMemberAction>(async () => ({ ok: true, value: {} }));
    renderIn(<AddMemberPanel caseId={CASE} action={action} find={async () => ({ ok: true, value: [] })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a relative' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Surname' }), 'Соловьёв');
    await userEvent.type(screen.getByRole('textbox', { name: 'Given name' }), 'Лев');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Who they are/ }), 'child');
    await userEvent.click(screen.getByRole('button', { name: 'Add to the case' }));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      ...{ caseId: CASE, personId: '', role: 'child', included: false },
      person: { surname: 'Соловьёв', given: 'Лев' },
    });
  });

  it('takes somebody on file instead, and gives the typed name back when it was somebody else', async () => {
    const action = vi.fn<AddMemberAction>(async () => ({ ok: true, value: {} }));
    renderIn(<AddMemberPanel caseId={CASE} action={action} find={async () => found} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a relative' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Surname' }), 'Соловьёва');
    const take = () => screen.findByRole('button', { name: 'It is this person' }, { timeout: 3000 });
    await userEvent.click(await take());
    await userEvent.click(screen.getByRole('button', { name: 'It is somebody else' }));
    expect(screen.getByRole('textbox', { name: 'Surname' })).toHaveProperty('value', 'Соловьёва');
    await userEvent.click(await take());
    const form = screen.getByText('On file: Соловьёва Вера Олеговна').closest('form');
    if (!form) throw new Error('no form');
    await userEvent.click(within(form).getByRole('button', { name: 'Add to the case' }));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0]).toMatchObject({ personId: vera.id, person: null, role: 'spouse' });
  });
});
