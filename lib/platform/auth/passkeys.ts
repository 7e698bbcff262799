import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Db } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../id.ts';

export type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';

const MINUTES = 5;
const site = () => {
  const { origin, hostname } = new URL(env().url);
  return { expectedOrigin: origin, expectedRPID: hostname };
};

async function keepChallenge(db: Db, userId: string, purpose: 'register' | 'sign-in', challenge: string, now: Date) {
  await db.challenge.deleteMany({ where: { userId, purpose } });
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await db.challenge.create({ data: { id: newId(), userId, purpose, challenge, expiresAt } });
}

/** The challenge waiting for its answer, once: the same answer sent again finds none. */
async function takeChallenge(db: Db, userId: string, purpose: 'register' | 'sign-in', now: Date): Promise<string> {
  const rows = await db.$queryRaw<{ challenge: string }[]>`delete from challenge
    where user_id = ${userId}::uuid and purpose = ${purpose} and expires_at > ${now} returning challenge`;
  return rows[0]?.challenge ?? '';
}

const known = (db: Db, userId: string) =>
  db.passkey.findMany({ where: { userId }, select: { credentialId: true, transports: true } });
const described = (keys: Awaited<ReturnType<typeof known>>) =>
  keys.map((key) => ({ id: key.credentialId, transports: key.transports.split(' ').filter(Boolean) }));

/** What the browser needs to make a passkey for this account. No attestation is asked for. */
export async function passkeyToMake(
  db: Db,
  user: { id: string; email: string },
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const options = await generateRegistrationOptions({
    rpName: 'Pristan',
    rpID: site().expectedRPID,
    userName: user.email,
    userID: new Uint8Array(Buffer.from(user.id)),
    attestationType: 'none',
    excludeCredentials: described(await known(db, user.id)),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  });
  await keepChallenge(db, user.id, 'register', options.challenge, now);
  return options;
}

/** Keeps a passkey the browser made for the waiting challenge; false where it does not fit. */
export async function keepPasskey(
  db: Db,
  made: { userId: string; name: string; response: RegistrationResponseJSON },
  now: Date,
): Promise<boolean> {
  const { userId, name, response } = made;
  const expectedChallenge = await takeChallenge(db, userId, 'register', now);
  const check = { response, expectedChallenge, ...site(), requireUserVerification: false };
  const verified = await verifyRegistrationResponse(check).catch(() => null);
  if (!verified?.verified || !verified.registrationInfo) return false;
  const { credential } = verified.registrationInfo;
  const added = await db.passkey.createMany({
    data: {
      id: newId(),
      userId,
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: BigInt(credential.counter),
      transports: (credential.transports ?? []).join(' ').slice(0, 100),
      name,
      createdAt: now,
    },
    skipDuplicates: true,
  });
  return added.count === 1;
}

/** What the browser needs to use one of the account's passkeys; null where it has none. */
export async function passkeyToUse(
  db: Db,
  userId: string,
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const allowCredentials = described(await known(db, userId));
  if (allowCredentials.length === 0) return null;
  const options = await generateAuthenticationOptions({
    rpID: site().expectedRPID,
    allowCredentials,
    userVerification: 'preferred',
  });
  await keepChallenge(db, userId, 'sign-in', options.challenge, now);
  return options;
}

/** Whether one of the account's passkeys signed the waiting challenge; its counter moves on. */
export async function usePasskey(
  db: Db,
  userId: string,
  response: AuthenticationResponseJSON,
  now: Date,
): Promise<boolean> {
  const expectedChallenge = await takeChallenge(db, userId, 'sign-in', now);
  const key = await db.passkey.findFirst({ where: { userId, credentialId: String(response.id).slice(0, 1024) } });
  if (!key || expectedChallenge === '') return false;
  const credential = {
    id: key.credentialId,
    publicKey: new Uint8Array(key.publicKey),
    counter: Number(key.counter),
  };
  const check = { response, expectedChallenge, ...site(), credential, requireUserVerification: false };
  const verified = await verifyAuthenticationResponse(check).catch(() => null);
  if (!verified?.verified) return false;
  await db.passkey.updateMany({
    where: { id: key.id, userId },
    data: { counter: BigInt(verified.authenticationInfo.newCounter), lastUsedAt: now },
  });
  return true;
}
