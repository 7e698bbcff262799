import { hasSecondFactor, makeRecoveryCodes, makeSeed, useAppCode } from '../../platform/auth/factors.ts';
import { close, forgive, take } from '../../platform/auth/limits.ts';
import { provePassword } from '../../platform/auth/proof.ts';
import { invalid, refuse } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { codeSchema, proofSchema } from '../schema.ts';
import { emailOf, markProved, mayLoseFactor } from '../store/account.ts';
import { afterChange, own } from './own.ts';

/** Begins one-time codes: the seed for an authenticator app, as text and as an address for a QR code. */
export const startCodes = command('account.start-codes', {
  may: 'account:own',
  input: proofSchema,
  run: async ({ db, actor, input }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    const user = await db.user.findUnique({ where: { id: userId }, select: { totpConfirmedAt: true } });
    if (user?.totpConfirmedAt) invalid({ current: 'factor-exists' });
    return makeSeed(db, userId, await emailOf(db, userId));
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});

/** The app shows the right code: from now on it is asked for. Recovery codes come with the first factor. */
export const confirmCodes = command('account.confirm-codes', {
  may: 'account:own',
  input: codeSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId, sessionId } = own(actor);
    const taken = await take('code', userId);
    if (!taken.ok) refuse({ kind: 'rate-limited', retryAfter: taken.retryAfter });
    const first = !(await hasSecondFactor(db, userId));
    if (!(await useAppCode(db, userId, input.code.replace(/[\s-]/g, ''), now))) {
      if (taken.last) await close('code', userId);
      invalid({ code: 'code-wrong' });
    }
    await forgive('code', userId);
    const confirmed = await db.user.updateMany({
      where: { id: userId, totpConfirmedAt: null },
      data: { totpConfirmedAt: now },
    });
    if (confirmed.count === 0) invalid({ code: 'factor-exists' });
    await markProved(db, sessionId, now);
    await afterChange(db, actor, 'factor-changed', now);
    return { recoveryCodes: first ? await makeRecoveryCodes(db, userId) : [] };
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});

/** Ends one-time codes; not where the firm asks for a second factor and this is the last. */
export const removeCodes = command('account.remove-codes', {
  may: 'account:own',
  input: proofSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    await db.user.updateMany({
      where: { id: userId },
      data: { totpCipher: null, totpConfirmedAt: null, totpLastStep: null },
    });
    if (!(await mayLoseFactor(db, actor))) invalid({ current: 'factor-required' });
    await afterChange(db, actor, 'factor-changed', now);
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});

/** Ten new recovery codes; the old ones stop working. They are shown this once. */
export const renewRecoveryCodes = command('account.renew-recovery-codes', {
  may: 'account:own',
  input: proofSchema,
  run: async ({ db, actor, input }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    if (!(await hasSecondFactor(db, userId))) invalid({ current: 'no-factor' });
    return { recoveryCodes: await makeRecoveryCodes(db, userId) };
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});
