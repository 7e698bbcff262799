import { hasSecondFactor } from '../../platform/auth/factors.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import { contextWords, passwordFault } from '../../platform/auth/password-rules.ts';
import { provePassword } from '../../platform/auth/proof.ts';
import { invalid } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { changePasswordSchema } from '../schema.ts';
import { namesAround } from '../store/account.ts';
import { afterChange, own } from './own.ts';

/** A new password, after the present one; every other session ends. */
export const changePassword = command('account.change-password', {
  may: 'account:own',
  input: changePasswordSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    const context = contextWords(...(await namesAround(db, userId)));
    const fault = passwordFault(input.password, context, await hasSecondFactor(db, userId));
    if (fault) invalid({ password: fault });
    const passwordHash = await hashPassword(input.password);
    await db.user.updateMany({ where: { id: userId }, data: { passwordHash } });
    await afterChange(db, actor, 'password-changed', now);
  },
  audit: ({ actor }) => ({ subject: own(actor).userId }),
});
