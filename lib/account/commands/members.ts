import { revokeFeeds } from '../../calendar/store/feeds.ts';
import { makeLink } from '../../platform/auth/links.ts';
import { tellChanged } from '../../platform/auth/notices.ts';
import { endSessions } from '../../platform/auth/sessions.ts';
import { enqueue } from '../../platform/outbox.ts';
import { notFound } from '../../platform/problem.ts';
import { command, type Db } from '../../platform/use-case.ts';
import { userSchema } from '../schema.ts';
import { userOfFirm } from '../store/account.ts';

async function found(db: Db, userId: string) {
  return (await userOfFirm(db, userId)) ?? notFound();
}

/** The owner ends every session, token and calendar address of one of the firm's accounts; how many sessions there were. */
export const endSessionsOf = command('account.end-sessions-of', {
  may: 'members:write',
  input: userSchema,
  run: async ({ db, actor, input, now }) => {
    await found(db, input.userId);
    const by = actor.kind === 'system' ? null : actor.userId;
    await db.apiToken.updateMany({
      where: { firmId: actor.firmId, userId: input.userId, revokedAt: null },
      data: { revokedAt: now },
    });
    await revokeFeeds(db, input.userId, now);
    return endSessions(db, { userId: input.userId, by }, now);
  },
  audit: ({ input, result }) => ({ subject: input.userId, count: result }),
});

/** The owner starts a reset: the link goes to the account's own address, and nobody else learns the password. */
export const startReset = command('account.start-reset', {
  may: 'members:write',
  input: userSchema,
  run: async ({ db, input, now }) => {
    const user = await found(db, input.userId);
    const link = await makeLink(db, input.userId, 'reset', now);
    await enqueue(db, { kind: 'mail', to: user.email, locale: user.locale, template: 'reset', link });
  },
  audit: ({ input }) => ({ subject: input.userId }),
});

/** The owner removes the second factor of somebody who lost it, having made sure who asks. Their sessions end. */
export const removeFactorsOf = command('account.remove-factors-of', {
  may: 'members:write',
  input: userSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = input;
    await found(db, userId);
    await db.user.updateMany({
      where: { id: userId },
      data: { totpCipher: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await db.passkey.deleteMany({ where: { userId } });
    await db.recoveryCode.deleteMany({ where: { userId } });
    await endSessions(db, { userId, by: actor.kind === 'system' ? null : actor.userId }, now);
    await tellChanged(db, userId, 'factor-changed');
  },
  audit: ({ input }) => ({ subject: input.userId }),
});
