import { describe, expect, it } from 'vitest';
import { disableMember, editMember, enableMember, inviteAgain, inviteMember } from '../../lib/members/commands';
import { listMembers } from '../../lib/members/queries';
import type { StaffActor } from '../../lib/platform/actor';
import { accountOfLink } from '../../lib/platform/auth/links';
import { contextOf, transact } from '../../lib/platform/db';
import { sessionAt } from '../../lib/platform/session';
import { openField } from '../../lib/platform/vault';
import { inSession, openAccount, withPassword } from '../support/account';
import { firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

const invited = {
  name: 'Nora Feld',
  roles: ['lawyer', 'paralegal'] as ('lawyer' | 'paralegal')[],
  locale: 'ru' as const,
};

const memberOf = async (home: TestFirm, userId: string, reader: StaffActor = home.owner) =>
  ok(await listMembers(reader, {})).members.find((member) => member.userId === userId);

/** The mails waiting for the worker, newest last. */
const mails = (home: TestFirm) =>
  transact(contextOf(home.system), async (db) => {
    const rows = await db.outboxMessage.findMany({ where: { firmId: home.firmId }, orderBy: { id: 'asc' } });
    const read = async (row: (typeof rows)[number]) =>
      JSON.parse(await openField(db, { table: 'outbox_message', row: row.id, column: 'cipher' }, row.cipher));
    return Promise.all(rows.map(read)) as Promise<{ to: string; locale: string; template: string; link: string }[]>;
  });
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';

describe('inviting', () => {
  it('makes a member who chooses their own password by the link of a mail in their language', async () => {
    const home = await firm();
    const email = `nora@${home.firmId}.example`;
    const { userId } = ok(await inviteMember(home.owner, { ...invited, email }));
    expect(await memberOf(home, userId)).toMatchObject({
      ...{ name: 'Nora Feld', initials: 'NF', email, roles: ['lawyer', 'paralegal'], invited: true, openCases: 0 },
      ...{ secondFactor: false, lastSignIn: null, disabledAt: null, revision: 0, sessions: 0 },
    });
    const [mail] = await mails(home);
    expect(mail).toMatchObject({ to: email, locale: 'ru', template: 'invite-staff' });
    expect(await accountOfLink(tokenOf(mail?.link ?? ''), 'invite', new Date())).toMatchObject({
      userId,
      locale: 'ru',
    });
  });

  it('sends the link again, and the first stops working', async () => {
    const home = await firm();
    const { userId } = ok(await inviteMember(home.owner, { ...invited, email: `nora@${home.firmId}.example` }));
    ok(await inviteAgain(home.owner, { userId }));
    const [first, second] = (await mails(home)).map(({ link }) => tokenOf(link));
    expect(await accountOfLink(first ?? '', 'invite', new Date())).toBeNull();
    expect(await accountOfLink(second ?? '', 'invite', new Date())).not.toBeNull();
    await withPassword(home.lawyer);
    const { userId: lawyerId } = home.lawyer;
    expect(await inviteAgain(home.owner, { userId: lawyerId })).toMatchObject({ problem: { kind: 'invalid' } });
  });

  it('refuses an address that has an account, without saying whose, and leaves nothing', async () => {
    const home = await firm();
    const other = await firm();
    const email = await withPassword(other.lawyer);
    expect(await inviteMember(home.owner, { ...invited, email })).toEqual({
      ok: false,
      problem: { kind: 'invalid', fields: { email: 'cannot-be-used' } },
    });
    expect(ok(await listMembers(home.owner, {})).members).toHaveLength(3);
    expect(await mails(home)).toEqual([]);
  });

  it('answers a double click once', async () => {
    const home = await firm();
    const requestId = '018f0000-0000-7000-8000-000000000001';
    const input = { ...invited, email: `nora@${home.firmId}.example`, requestId };
    const [one, two] = await Promise.all([inviteMember(home.owner, input), inviteMember(home.owner, input)]);
    expect(ok(one).userId).toBe(ok(two).userId);
    expect(await mails(home)).toHaveLength(1);
  });
});

describe('roles', () => {
  it('change for the next request, at the revision that was seen', async () => {
    const home = await firm();
    const { userId } = home.paralegal;
    const edit = {
      userId,
      name: 'Daniel K. Okafor',
      roles: ['lawyer', 'owner'] as ('lawyer' | 'owner')[],
      revision: 0,
    };
    expect(ok(await editMember(home.owner, edit))).toMatchObject({ revision: 1, fields: ['name', 'roles'] });
    expect(await memberOf(home, userId)).toMatchObject({ roles: ['owner', 'lawyer'], initials: 'DO', revision: 1 });
    const { sessionId } = await inSession(home.paralegal);
    const session = await sessionAt(userId, sessionId ?? '', new Date());
    expect(session?.actor).toMatchObject({
      name: 'Daniel K. Okafor',
      roles: expect.arrayContaining(['lawyer', 'owner']),
    });
    expect(await editMember(home.owner, { ...edit, roles: ['lawyer'] })).toMatchObject({
      problem: { kind: 'conflict', revision: 1, theirs: { roles: ['owner', 'lawyer'] } },
    });
  });

  it('never leave the firm without an owner who can sign in', async () => {
    const home = await firm();
    const { userId } = home.owner;
    const second = await home.member(['owner'], 'Vera Stone');
    ok(await disableMember(home.owner, { userId: second.userId }));
    const edit = { userId, name: 'Ruth Abelson', roles: ['lawyer'] as 'lawyer'[], revision: 0 };
    expect(await editMember(home.owner, edit)).toMatchObject({ problem: { fields: { roles: 'last-owner' } } });
    expect(await disableMember(home.owner, { userId })).toMatchObject({
      problem: { fields: { userId: 'last-owner' } },
    });
    ok(await enableMember(home.owner, { userId: second.userId }));
    ok(await editMember(home.owner, edit));
    expect(await disableMember(second, { userId: second.userId })).toMatchObject({
      problem: { fields: { userId: 'last-owner' } },
    });
  });

  it('of two owners who disable each other at once, one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const home = await firm();
      const second = await home.member(['owner'], 'Vera Stone');
      const answers = await Promise.all([
        disableMember(home.owner, { userId: second.userId }),
        disableMember(second, { userId: home.owner.userId }),
      ]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.find((answer) => !answer.ok)).toMatchObject({ problem: { kind: 'forbidden' } });
    }
  });

  it('of two owners who both step down at once, one stays', async () => {
    const home = await firm();
    const second = await home.member(['owner'], 'Vera Stone');
    const down = (actor: StaffActor) =>
      editMember(actor, { userId: actor.userId, name: actor.name, roles: ['lawyer'], revision: 0 });
    const answers = await Promise.all([down(home.owner), down(second)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const left = await asSuperuser(`select 1 from member_role where firm_id = $1 and role = 'owner'`, [home.firmId]);
    expect(left).toHaveLength(1);
  });
});

describe('disabling', () => {
  it('ends sessions, tokens and open links at once; enabling brings back neither', async () => {
    const home = await firm();
    const { lawyer } = home;
    await withPassword(lawyer);
    const { session } = await openAccount(lawyer);
    expect(await sessionAt(lawyer.userId, session, new Date())).not.toBeNull();
    expect(await memberOf(home, lawyer.userId)).toMatchObject({ secondFactor: true, sessions: 1, invited: false });
    expect(ok(await disableMember(home.owner, { userId: lawyer.userId }))).toEqual({
      ...{ sessions: 1, tokens: 1, hasCases: false },
    });
    expect(await sessionAt(lawyer.userId, session, new Date())).toBeNull();
    expect((await memberOf(home, lawyer.userId))?.disabledAt).not.toBeNull();
    expect(await disableMember(home.owner, { userId: lawyer.userId })).toMatchObject({ problem: { kind: 'invalid' } });
    ok(await enableMember(home.owner, { userId: lawyer.userId }));
    expect(await sessionAt(lawyer.userId, session, new Date())).toBeNull();
    const open = await asSuperuser(`select 1 from api_token where user_id = $1 and revoked_at is null`, [
      lawyer.userId,
    ]);
    expect(open).toEqual([]);
    const { sessionId } = await inSession(lawyer);
    expect(await sessionAt(lawyer.userId, sessionId ?? '', new Date())).not.toBeNull();
  });

  it('stops an invitation that was not taken up', async () => {
    const home = await firm();
    const { userId } = ok(await inviteMember(home.owner, { ...invited, email: `nora@${home.firmId}.example` }));
    ok(await disableMember(home.owner, { userId }));
    ok(await enableMember(home.owner, { userId }));
    const [mail] = await mails(home);
    expect(await accountOfLink(tokenOf(mail?.link ?? ''), 'invite', new Date())).toBeNull();
  });
});

describe('who may', () => {
  it.each(['lawyer', 'paralegal'] as const)('a %s neither sees the list nor changes anybody', async (role) => {
    const home = await firm();
    const actor = home[role];
    const { userId } = home.owner;
    const forbidden = { ok: false, problem: { kind: 'forbidden' } };
    expect(await listMembers(actor, {})).toEqual(forbidden);
    expect(await inviteMember(actor, { ...invited, email: 'x@y.example' })).toEqual(forbidden);
    expect(await editMember(actor, { userId, name: 'X', roles: ['lawyer'], revision: 0 })).toEqual(forbidden);
    expect(await disableMember(actor, { userId })).toEqual(forbidden);
    expect(await enableMember(actor, { userId })).toEqual(forbidden);
  });

  it('members of another firm are not found', async () => {
    const home = await firm();
    const { userId } = (await firm()).lawyer;
    const missing = { ok: false, problem: { kind: 'not-found' } };
    expect(await editMember(home.owner, { userId, name: 'X', roles: ['lawyer'], revision: 0 })).toEqual(missing);
    expect(await disableMember(home.owner, { userId })).toEqual(missing);
    expect(await enableMember(home.owner, { userId })).toEqual(missing);
    expect(await inviteAgain(home.owner, { userId })).toEqual(missing);
  });

  it('the list goes on after 50 names', async () => {
    const home = await firm();
    for (let count = 0; count < 50; count += 1) await home.member(['paralegal'], 'Zoe Vance');
    const first = ok(await listMembers(home.owner, {}));
    const second = ok(await listMembers(home.owner, { after: first.after ?? '' }));
    expect([first.members.length, second.members.length, second.after]).toEqual([50, 3, null]);
    const ids = [...first.members, ...second.members].map(({ userId }) => userId);
    expect(new Set(ids).size).toBe(53);
  });
});
