import { provePassword } from '../../platform/auth/proof.ts';
import { randomSecret, secretHash } from '../../platform/crypto.ts';
import { newId } from '../../platform/id.ts';
import { notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { makeTokenSchema, tokenSchema } from '../schema.ts';
import { own } from './own.ts';

const DAY = 86_400_000;

/** A token for outside programs, which act as this member. Its text is in this one answer and nowhere else. */
export const makeToken = command('account.make-token', {
  may: 'tokens:own',
  input: makeTokenSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    await provePassword(db, userId, input.current, 'current');
    const [id, token] = [newId(), `pst_${randomSecret()}`];
    await db.apiToken.create({
      data: {
        firmId: actor.firmId,
        id,
        userId,
        name: input.name,
        tokenHash: secretHash(token),
        scopes: input.scopes,
        createdAt: now,
        expiresAt: new Date(now.getTime() + input.days * DAY),
      },
    });
    return { id, token };
  },
  audit: ({ input, result }) => ({ subject: result.id, scopes: input.scopes, days: input.days }),
});

export const revokeToken = command('account.revoke-token', {
  may: 'tokens:own',
  input: tokenSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    const revoked = await db.apiToken.updateMany({
      where: { firmId: actor.firmId, id: input.tokenId, userId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (revoked.count === 0) notFound();
  },
  audit: ({ input }) => ({ subject: input.tokenId }),
});
