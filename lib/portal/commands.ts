import { rolesOf, userIdOf } from '../platform/actor.ts';
import { makeLink } from '../platform/auth/links.ts';
import { endSessions } from '../platform/auth/sessions.ts';
import { enqueue } from '../platform/outbox.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { type Actor, command, type Db, isTaken } from '../platform/use-case.ts';
import { isWatchedMailbox } from './rules.ts';
import { accountSchema, grantSchema, inviteSchema, resendSchema, revokeSchema } from './schema.ts';
import { addAccount, addGrant, endGrant, lockAccount, lockPerson, moveAccount, setDisabled } from './store/accounts.ts';

type Address = { email: string; locale: 'en' | 'ru'; addressReason: string };

/** Mail to such a mailbox can be read by those the client fled; only a lawyer may weigh that, and says why. */
function checkAddress(actor: Actor, { email, addressReason }: Address): void {
  if (!isWatchedMailbox(email)) return;
  const lawyer = rolesOf(actor).includes('lawyer');
  if (lawyer && addressReason !== '') return;
  refuse({
    kind: 'refused',
    rule: 'portal.watched-mailbox',
    reason: {
      en: 'This mailbox lies with a provider that answers to the authorities of Russia or Belarus. Ask the client for another; a lawyer may use it with a written reason.',
      ru: 'Этот ящик у провайдера, который подчиняется властям России или Беларуси. Попросите у клиента другой; юрист может использовать этот, написав причину.',
    },
    source: '',
    overridable: lawyer,
  });
}

/** The link goes to the address alone: nobody at the firm ever sees it. */
async function sendInvitation(db: Db, userId: string, { email, locale }: Address, now: Date): Promise<void> {
  const link = await makeLink(db, userId, 'invite', now);
  await enqueue(db, { kind: 'mail', to: email, locale, template: 'invite-client', link });
}

/**
 * Gives a person an account of their own and sends the link to open it (72 hours). Of an address that is somebody's
 * already the form only says that it cannot be used: whose it is, and at which firm, is nobody's business here.
 */
export const inviteClient = command('portal.invite', {
  may: 'clients:invite',
  input: inviteSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now }) => {
    checkAddress(actor, input);
    const { hasAccount } = await lockPerson(db, input.personId);
    if (hasAccount) invalid({ email: 'has-account' });
    const userId = await addAccount(db, input, now);
    if (!userId) invalid({ email: 'cannot-be-used' });
    await sendInvitation(db, userId, input, now);
    return { userId };
  },
  audit: ({ input, result }) => ({
    subject: result.userId,
    person: input.personId,
    watchedMailbox: isWatchedMailbox(input.email),
  }),
});

/** Sends a new link in place of the old one; the address may be mended, until the account was opened. */
export const resendInvitation = command('portal.resend-invitation', {
  may: 'clients:invite',
  input: resendSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId, ...address } = input;
    const account = await lockAccount(db, userId);
    if (account.disabled) invalid({ email: 'account-closed' });
    if (account.accepted) invalid({ email: 'account-open' });
    checkAddress(actor, address);
    const moved = await moveAccount(db, userId, address).catch((error: unknown) => {
      if (isTaken(error)) return false;
      throw error;
    });
    if (!moved) invalid({ email: 'cannot-be-used' });
    await sendInvitation(db, userId, address, now);
    return { userId, moved: account.email !== address.email };
  },
  audit: ({ input, result }) => ({ subject: input.userId, fields: result.moved ? ['email'] : [] }),
});

/** Closes an account at once: its sessions end, its links stop working, it cannot sign in. */
export const disableClient = command('portal.disable-client', {
  may: 'clients:invite',
  input: accountSchema,
  run: async ({ db, actor, input: { userId }, now }) => {
    await lockAccount(db, userId);
    const by = userIdOf(actor);
    await setDisabled(db, userId, { at: now, by });
    return { userId, sessions: await endSessions(db, { userId, by }, now) };
  },
  audit: ({ result }) => ({ subject: result.userId, sessions: result.sessions }),
});

/** Opens a closed account again, with the password it had. */
export const enableClient = command('portal.enable-client', {
  may: 'clients:invite',
  input: accountSchema,
  run: async ({ db, input: { userId } }) => {
    await lockAccount(db, userId);
    await setDisabled(db, userId, null);
    return { userId };
  },
  audit: ({ result }) => ({ subject: result.userId }),
});

/** Lets a relative's account see a case, for a written reason: within families there is violence too. */
export const grantCase = command('portal.grant-case', {
  may: 'clients:grant',
  input: grantSchema,
  run: async ({ db, actor, input, now }) => {
    const granted = await addGrant(db, { ...input, by: userIdOf(actor), at: now });
    if (typeof granted === 'string') invalid({ reason: granted });
    return granted;
  },
  audit: ({ input, result }) => ({ subject: result.userId, caseId: input.caseId, person: input.personId }),
});

/** Takes such a grant back; the next page the relative asks for is not found. */
export const revokeGrant = command('portal.revoke-grant', {
  may: 'clients:grant',
  input: revokeSchema,
  run: async ({ db, input: { caseId, userId } }) => {
    if (!(await endGrant(db, caseId, userId))) notFound();
    return { userId };
  },
  audit: ({ input }) => ({ subject: input.userId, caseId: input.caseId }),
});
