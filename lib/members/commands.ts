import { mustBeMembers } from '../cases/store/team.ts';
import { bumpSection, checkRevision } from '../fields/store.ts';
import { changedFields } from '../firm/rules.ts';
import { addMember } from '../firm/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { makeLink } from '../platform/auth/links.ts';
import { endSessions } from '../platform/auth/sessions.ts';
import { enqueue } from '../platform/outbox.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { type Actor, command, type Db, isTaken } from '../platform/use-case.ts';
import { inOrder, mayTakeSealed } from './rules.ts';
import { editMemberSchema, handOverSchema, inviteMemberSchema, memberIdSchema } from './schema.ts';
import { moveSeats, openCasesOf, sealedCases } from './store/cases.ts';
import { activeMembers, activeOwners, findMember, lockMembers } from './store/members.ts';
import { revokeWaysIn, setDisabled, writeMember } from './store/write.ts';

/** How many cases one handing over moves; each is a line of the audit log, and the log's head is locked meanwhile. */
const BATCH = 200;

async function sendInvitation(db: Db, userId: string, to: { email: string; locale: 'en' | 'ru' }, now: Date) {
  const link = await makeLink(db, userId, 'invite', now);
  await enqueue(db, { kind: 'mail', to: to.email, locale: to.locale, template: 'invite-staff', link });
}

/** A new member, invited by mail; they choose their own password. */
export const inviteMember = command('members.invite', {
  may: 'members:write',
  input: inviteMemberSchema,
  once: (input) => input.requestId,
  run: async ({ db, input, now }) => {
    const { requestId: _, ...member } = input;
    const userId = await addMember(db, member).catch((error: unknown) => {
      // Whose address it is stays untold: it may be another firm's.
      if (isTaken(error)) invalid({ email: 'cannot-be-used' });
      throw error;
    });
    await sendInvitation(db, userId, member, now);
    return { userId };
  },
  audit: ({ input, result }) => ({ subject: result.userId, roles: inOrder(input.roles) }),
});

/** Sends the invitation once more; the earlier link stops working. */
export const inviteAgain = command('members.invite-again', {
  may: 'members:write',
  input: memberIdSchema,
  run: async ({ db, input, now }) => {
    const member = (await findMember(db, input.userId)) ?? notFound();
    if (!member.invited || member.disabledAt) invalid({ userId: 'has-password' });
    await sendInvitation(db, member.userId, member, now);
    return {};
  },
  audit: ({ input }) => ({ subject: input.userId }),
});

/**
 * The member as they stand, with everybody else's change of members shut out until the commit. The actor is asked
 * again: of two owners who take each other's role at once, the second is none any more.
 */
async function lockedMember(db: Db, actor: Actor, userId: string) {
  await lockMembers(db);
  const owners = await activeOwners(db);
  const own = userIdOf(actor);
  if (own && !owners.includes(own)) refuse({ kind: 'forbidden' });
  const member = (await findMember(db, userId)) ?? notFound();
  return { member, isLastOwner: owners.length === 1 && owners[0] === userId };
}

/** A member's name and roles. The firm always has an owner who can sign in. */
export const editMember = command('members.edit', {
  may: 'members:write',
  input: editMemberSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId, revision: seen, name } = input;
    const { member, isLastOwner } = await lockedMember(db, actor, userId);
    const before = { name: member.name, roles: member.roles };
    const revision = await checkRevision(db, {
      ...{ subjectId: userId, section: 'member', seen, now, userId: userIdOf(actor) },
      theirs: async () => before,
    });
    const roles = inOrder(input.roles);
    if (isLastOwner && !roles.includes('owner')) invalid({ roles: 'last-owner' });
    await writeMember(db, userId, { name, roles });
    const text = (one: { name: string; roles: readonly string[] }) => ({ name: one.name, roles: one.roles.join(' ') });
    return { revision, roles, before: before.roles, fields: changedFields(text(before), text({ name, roles })) };
  },
  audit: ({ input, result }) => ({
    subject: input.userId,
    ...{ fields: result.fields, roles: result.roles, before: result.before },
  }),
});

/** Ends a member's access at once: sessions, tokens, open links. Their cases stay theirs until they are handed over. */
export const disableMember = command('members.disable', {
  may: 'members:write',
  input: memberIdSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = input;
    const { member, isLastOwner } = await lockedMember(db, actor, userId);
    if (isLastOwner) invalid({ userId: 'last-owner' });
    if (member.disabledAt) invalid({ userId: 'disabled-already' });
    const by = userIdOf(actor);
    await setDisabled(db, userId, now, by);
    const sessions = await endSessions(db, { userId, by }, now);
    const tokens = await revokeWaysIn(db, userId, now);
    const { ids } = await openCasesOf(db, userId, { most: 1 });
    return { sessions, tokens, hasCases: ids.length > 0 };
  },
  audit: ({ input, result }) => ({ subject: input.userId, sessions: result.sessions, tokens: result.tokens }),
});

/** Lets a member sign in again, with the password and second factor they had. Tokens stay revoked. */
export const enableMember = command('members.enable', {
  may: 'members:write',
  input: memberIdSchema,
  run: async ({ db, actor, input }) => {
    const { member } = await lockedMember(db, actor, input.userId);
    if (!member.disabledAt) invalid({ userId: 'enabled-already' });
    await setDisabled(db, input.userId, null, null);
    return {};
  },
  audit: ({ input }) => ({ subject: input.userId }),
});

/**
 * Gives a member's seats on the teams of open cases to another, at most `BATCH` at once (`left`: there are more); with
 * them restricted cases that nobody else sees any more, which the audit log names without their place in a case.
 */
export const handOverCases = command('members.hand-over', {
  may: 'members:write',
  input: handOverSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId: from, toUserId: to } = input;
    const by = userIdOf(actor);
    if (!(await findMember(db, from))) notFound();
    await mustBeMembers(db, [to]);
    const active = (await activeMembers(db)).map(({ userId }) => userId).filter((userId) => userId !== from);
    const { ids, after } = await openCasesOf(db, from, { most: BATCH });
    await moveSeats(db, { from, to, ids, sight: by, by, now });
    const sealed = mayTakeSealed(to, by, active) ? await sealedCases(db, from, by) : [];
    await moveSeats(db, { from, to, ids: sealed, sight: from, by, now });
    await bumpSection(db, { subjectIds: [...ids, ...sealed], section: 'team', now, userId: by });
    return { ids, sealed, left: after !== null };
  },
  audit: ({ input, result }) => {
    const to = { to: input.toUserId };
    return [
      ...result.ids.map((caseId) => ({ subject: input.userId, caseId, ...to })),
      ...result.sealed.map((id) => ({ subject: input.userId, sealed: id, ...to })),
    ];
  },
});
