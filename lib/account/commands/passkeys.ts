import { hasSecondFactor, makeRecoveryCodes } from '../../platform/auth/factors.ts';
import { keepPasskey, passkeyToMake, type RegistrationResponseJSON } from '../../platform/auth/passkeys.ts';
import { provePassword } from '../../platform/auth/proof.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { passkeySchema, proofSchema, removePasskeySchema } from '../schema.ts';
import { emailOf, markProved, mayLoseFactor } from '../store/account.ts';
import { afterChange, own } from './own.ts';

/** What the browser needs to make a passkey; good for five minutes. */
export const startPasskey = command('account.start-passkey', {
  may: 'account:own',
  input: proofSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    return passkeyToMake(db, { id: userId, email: await emailOf(db, userId) }, now);
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});

/** Keeps the passkey the browser made. Recovery codes come with the first factor. */
export const addPasskey = command('account.add-passkey', {
  may: 'account:own',
  input: passkeySchema,
  run: async ({ db, actor, input, now }) => {
    const { userId, sessionId } = own(actor);
    const first = !(await hasSecondFactor(db, userId));
    const response = input.response as unknown as RegistrationResponseJSON;
    if (!(await keepPasskey(db, { userId, name: input.name, response }, now))) invalid({ name: 'passkey-refused' });
    await markProved(db, sessionId, now);
    await afterChange(db, actor, 'factor-changed', now);
    return { recoveryCodes: first ? await makeRecoveryCodes(db, userId) : [] };
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});

export const removePasskey = command('account.remove-passkey', {
  may: 'account:own',
  input: removePasskeySchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    const mine = { id: input.passkeyId, userId };
    if (!(await db.passkey.findFirst({ where: mine, select: { id: true } }))) notFound();
    await provePassword(db, userId, input.current, 'current');
    await db.passkey.deleteMany({ where: mine });
    if (!(await mayLoseFactor(db, actor))) invalid({ current: 'factor-required' });
    await afterChange(db, actor, 'factor-changed', now);
  },
  audit: ({ input }) => ({ subject: input.passkeyId }),
});
