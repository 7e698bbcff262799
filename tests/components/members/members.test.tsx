import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InviteForm } from '@/components/members/invite-form';
import { type MemberActions, MemberView } from '@/components/members/member-view';
import { MembersView } from '@/components/members/members-view';
import type { FormState } from '@/lib/account/types';
import type { Member, MemberPage, TeamCase } from '@/lib/members/types';
import { htmlOf, renderIn } from '../../support/render-in';
import { inApp } from '../people/in-app';

const id = (n: number) => `018f0000-0000-7000-8000-00000000000${n}`;
const member: Member = {
  ...{ userId: id(1), name: 'Marta Quispe', initials: 'MQ', email: 'lawyer@demo.pristan.example', roles: ['lawyer'] },
  ...{ revision: 2, invited: false, secondFactor: true, lastSignIn: '2026-11-20T22:06:00Z', disabledAt: null },
  ...{ openCases: 2, sessions: 1, tokens: 2 },
};
const led: TeamCase = {
  ...{ id: id(7), number: '2026-0007', stage: 'hearing', role: 'lead', others: 1, nextHearing: '2026-12-01' },
  principal: { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' },
};
const page: MemberPage = {
  ...{ member, cases: [led], after: null, sealed: 0, own: id(2), zone: 'America/Los_Angeles' },
  ...{ absences: [], today: '2026-11-23' },
  choices: [{ userId: id(2), name: 'Ruth Abelson', roles: ['owner'] }],
};

const done = async (): Promise<FormState<never>> => ({ answer: { ok: true, value: null as never }, values: {} });
const actions = (own: Partial<MemberActions> = {}): MemberActions => ({
  edit: async () => ({ ok: true, value: null }),
  ...{ inviteAgain: done, endSessions: done, startReset: done, removeFactors: done, disable: done, enable: done },
  handOver: done,
  absences: { add: async () => ({ ok: true, value: null }), end: done },
  ...own,
});
/** The first check of a form loads its schema: slow where the machine is busy. */
const found = () => screen.findByRole('alert', {}, { timeout: 5000 });
const view = (own: Partial<MemberPage> = {}, acts: Partial<MemberActions> = {}) =>
  inApp(<MemberView page={{ ...page, ...own }} start={false} actions={actions(acts)} />);
// A submit button also holds the word it shows while waiting.
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent?.replace(/Working$/, ''));

describe('the list of members', () => {
  it('says who has which role, how they sign in and how much they carry', () => {
    const others: Member[] = [
      {
        ...member,
        userId: id(3),
        name: 'Nora Feld',
        invited: true,
        secondFactor: false,
        lastSignIn: null,
        openCases: 0,
      },
      { ...member, userId: id(4), name: 'Old Hand', disabledAt: '2026-01-01T00:00:00Z', openCases: 101 },
    ];
    const list = { members: [member, ...others], after: 'next', own: id(1), factorRequired: true, zone: 'UTC' };
    renderIn(<MembersView page={list} start={false} />);
    const [, first, second, third] = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(first).toMatch(/Marta Quispe \(you\).*Lawyer.*set up.*Nov 20, 2026.*2$/);
    expect(second).toMatch(/Nora Feld Invited.*missing.*never.*0$/);
    expect(third).toMatch(/Old Hand Access ended.*100\+$/);
    expect(screen.getByRole('link', { name: 'Next 50' }).getAttribute('href')).toBe('/settings/members?after=next');
  });
});

describe('a member', () => {
  it('offers what fits how they stand', () => {
    view();
    expect(buttons()).toEqual(
      expect.arrayContaining([
        'Send a link for a new password',
        'End sessions and tokens',
        'Remove the second factor…',
        'End access…',
        'Hand over',
      ]),
    );
    expect(screen.getByText('1 session, 2 API tokens')).toBeDefined();
  });

  it('who was invited gets the invitation again; whose access has ended, it back', () => {
    view({ member: { ...member, invited: true, secondFactor: false, sessions: 0, tokens: 0 } });
    expect(buttons()).toContain('Send the invitation again');
    expect(buttons()).not.toContain('Send a link for a new password');
    cleanup();
    view({ member: { ...member, disabledAt: '2026-11-20T22:06:00Z' } });
    expect(buttons()).toContain('Open access again');
    expect(buttons()).not.toContain('End access…');
  });

  it('is not disabled before the owner read what that does, and hears why not', async () => {
    const sent: (FormDataEntryValue | null)[] = [];
    const disable = async (_: FormState<unknown>, form: FormData): Promise<FormState<unknown>> => {
      sent.push(form.get('userId'));
      return { answer: { ok: false, problem: { kind: 'invalid', fields: { userId: 'last-owner' } } }, values: {} };
    };
    view({}, { disable });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'End access…' }));
    const dialog = await screen.findByRole('dialog', { name: 'End the access of Marta Quispe?' });
    expect(sent).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'End access now' }));
    expect(await within(dialog).findByText(/needs an owner who can sign in/)).toBeDefined();
    expect(sent).toEqual([id(1)]);
  });

  it('keeps at least one role', async () => {
    view();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Edit name and roles' }));
    await user.click(await screen.findByLabelText(/^Lawyer/, {}, { timeout: 5000 }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(within(await found()).getByRole('link').textContent).toBe('Roles: Fill this in.');
  });

  it('gives all open cases to a colleague', async () => {
    const sent: Record<string, FormDataEntryValue>[] = [];
    const handOver: MemberActions['handOver'] = async (_, form) => {
      sent.push(Object.fromEntries(form));
      return { answer: { ok: true, value: { ids: [id(7), id(8)], left: true } }, values: {} };
    };
    view({ sealed: 2 }, { handOver });
    expect(screen.getByText(/2 restricted cases that nobody else here sees/)).toBeDefined();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Hand all open cases to'), 'Ruth Abelson');
    await user.click(screen.getByRole('button', { name: 'Hand over' }));
    expect(await screen.findByText('2 cases were handed over. There are more: press again.')).toBeDefined();
    expect(sent).toEqual([{ userId: id(1), toUserId: id(2) }]);
  });

  it('leaves nothing: it says so', () => {
    view({ cases: [] });
    expect(screen.getByText(/on the team of no open case/)).toBeDefined();
    expect(buttons()).not.toContain('Hand over');
  });

  it('has a case with its name in the language it is in, and no style of its own', () => {
    const html = htmlOf(<MemberView page={page} start={false} actions={actions()} />, 'ru');
    expect(html).toContain('<span lang="ru">Соловьёв Артём Игоревич</span>');
    expect(html).not.toContain('style=');
  });
});

describe('an invitation', () => {
  it('asks for name, address and a role, sends them and opens the new member', async () => {
    const sent: Record<string, unknown>[] = [];
    const went = inApp(
      <InviteForm
        action={async (input) => {
          sent.push(input);
          return sent.length === 1
            ? { ok: false, problem: { kind: 'invalid', fields: { email: 'taken' } } }
            : { ok: true, value: { userId: id(9) } };
        }}
      />,
    );
    const user = userEvent.setup();
    const send = () => user.click(screen.getByRole('button', { name: 'Send the invitation' }));
    await send();
    expect((await found()).querySelectorAll('a')).toHaveLength(3);
    await user.type(screen.getByLabelText('Name'), 'Nora Feld');
    await user.type(screen.getByLabelText('E-mail'), 'nora@feld.example');
    await user.click(screen.getByLabelText(/^Paralegal/));
    await send();
    await waitFor(() => expect(sent).toHaveLength(1), { timeout: 5000 });
    expect(within(await found()).getByRole('link').textContent).toBe('E-mail: This is taken already.');
    await user.type(screen.getByLabelText('E-mail'), 's');
    await send();
    await waitFor(() => expect(went).toHaveLength(1), { timeout: 5000 });
    expect(sent.map(({ requestId: _, ...rest }) => rest)).toEqual([
      { name: 'Nora Feld', email: 'nora@feld.example', roles: ['paralegal'], locale: 'en' },
      { name: 'Nora Feld', email: 'nora@feld.examples', roles: ['paralegal'], locale: 'en' },
    ]);
    expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
    expect(went).toEqual([`/settings/members/${id(9)}`]);
  });
});
