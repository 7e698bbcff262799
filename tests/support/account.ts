import { createHash, randomBytes } from 'node:crypto';
import type { ClientActor, StaffActor } from '../../lib/platform/actor.ts';
import { hashPassword } from '../../lib/platform/auth/password.ts';
import { startSession } from '../../lib/platform/auth/sessions.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';

export const PASSWORD = 'lantern over quiet water';
export const VISITOR = { network: '192.0.2.0/24', agent: 'Firefox, Linux' };

let hashed: Promise<string> | undefined;

/** Gives an account the tests' password; its address. */
export async function withPassword(actor: StaffActor | ClientActor): Promise<string> {
  hashed ??= hashPassword(PASSWORD);
  const passwordHash = await hashed;
  return transact(contextOf(actor), async (db) => {
    const user = await db.user.update({ where: { id: actor.userId }, data: { passwordHash } });
    return user.email;
  });
}

/** A session of this actor; the actor in it. */
export async function inSession<A extends StaffActor | ClientActor>(actor: A, now = new Date()): Promise<A> {
  const sessionId = await transact(contextOf(actor), (db) =>
    startSession(db, { userId: actor.userId, kind: actor.kind, factor: 'none', visitor: VISITOR }, now),
  );
  return { ...actor, sessionId };
}

/** A session, a token and a passkey, for samples that name one; their ids. */
export async function openAccount(actor: StaffActor): Promise<{ session: string; token: string; passkey: string }> {
  const { sessionId } = await inSession(actor);
  const [token, passkey] = [newId(), newId()];
  const { firmId, userId } = actor;
  const random = randomBytes(32).toString('base64url');
  await transact(contextOf(actor), async (db) => {
    const tokenHash = createHash('sha256').update(random).digest('base64url');
    const expiresAt = new Date(Date.now() + 86_400_000);
    await db.apiToken.create({
      data: { firmId, id: token, userId, name: 'Reports', tokenHash, scopes: 'read', expiresAt },
    });
    await db.passkey.create({
      data: {
        id: passkey,
        userId,
        credentialId: random,
        publicKey: randomBytes(64),
        counter: 0n,
        transports: 'usb',
        name: 'Key',
      },
    });
  });
  return { session: sessionId ?? '', token, passkey };
}
