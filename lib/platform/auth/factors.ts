import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { blindIndex, derive } from '../crypto.ts';
import type { Db } from '../db.ts';
import { secret } from '../env.ts';
import { newId } from '../id.ts';
import { openField, sealField } from '../vault.ts';

const PERIOD = 30;
/** Seconds a code may still be sent after it left the screen: it was typed while it showed. Lifetime so 40 s at most. */
const GRACE = 10;
const RECOVERY_CODES = 10;

const place = (userId: string) => ({ table: 'users', row: userId, column: 'totp_cipher' });
const totp = (seed: string, label = '') =>
  new TOTP({ issuer: 'Pristan', label, secret: Secret.fromBase32(seed), period: PERIOD, digits: 6 });

/** A new seed for an authenticator app, in place of one that was never confirmed: as text to type and as an address. */
export async function makeSeed(db: Db, userId: string, label: string): Promise<{ seed: string; address: string }> {
  const seed = new Secret({ size: 20 }).base32;
  const cipher = await sealField(db, place(userId), seed);
  await db.$executeRaw`update users set totp_cipher = ${cipher}, totp_confirmed_at = null, totp_last_step = null
    where id = ${userId}::uuid and totp_confirmed_at is null`;
  return { seed, address: totp(seed, label).toString() };
}

/** The seed waiting to be confirmed, to show it again; null where there is none. */
export async function openSeed(db: Db, userId: string, label: string) {
  const user = await db.user.findUnique({ where: { id: userId }, select: { totpCipher: true, totpConfirmedAt: true } });
  if (!user?.totpCipher || user.totpConfirmedAt) return null;
  const seed = await openField(db, place(userId), user.totpCipher);
  return { seed, address: totp(seed, label).toString() };
}

/** Whether the app shows this code now. Its step is stored in the same statement that checks it: a code works once. */
export async function useAppCode(db: Db, userId: string, code: string, now: Date): Promise<boolean> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { totpCipher: true } });
  if (!user?.totpCipher) return false;
  const app = totp(await openField(db, place(userId), user.totpCipher));
  for (const timestamp of [now.getTime(), now.getTime() - GRACE * 1000]) {
    if (app.validate({ token: code, timestamp, window: 0 }) === null) continue;
    const step = Math.floor(timestamp / 1000 / PERIOD);
    const used = await db.$executeRaw`update users set totp_last_step = ${step}::bigint
      where id = ${userId}::uuid and (totp_last_step is null or totp_last_step < ${step}::bigint)`;
    return used === 1;
  }
  return false;
}

// Without letters and figures that look alike; 12 of 32 are 60 random bits.
const LETTERS = 'abcdefghjkmnpqrstvwxyz0123456789';
const recoveryHash = (userId: string, code: string) =>
  blindIndex(derive(secret('index-key'), 'recovery-code'), userId, code.toLowerCase().replace(/[^a-z0-9]/g, ''));

/** Ten new recovery codes in place of all earlier ones. Only their hashes are kept: this is the one time they are seen. */
export async function makeRecoveryCodes(db: Db, userId: string): Promise<string[]> {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const codes = Array.from({ length: RECOVERY_CODES }, () => `${group()}-${group()}-${group()}`);
  await db.recoveryCode.deleteMany({ where: { userId } });
  await db.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), userId, hash: recoveryHash(userId, code) })),
  });
  return codes;
}

export async function useRecoveryCode(db: Db, userId: string, code: string, now: Date): Promise<boolean> {
  const hash = recoveryHash(userId, code);
  const used = await db.recoveryCode.updateMany({ where: { userId, hash, usedAt: null }, data: { usedAt: now } });
  return used.count === 1;
}

/** Six figures are the app's code, anything else a recovery code; which of the two it was, null where neither fits. */
export async function useCode(db: Db, userId: string, code: string, now: Date): Promise<'code' | 'recovery' | null> {
  const figures = code.replace(/[\s-]/g, '');
  if (/^\d{6}$/.test(figures)) return (await useAppCode(db, userId, figures, now)) ? 'code' : null;
  return (await useRecoveryCode(db, userId, code, now)) ? 'recovery' : null;
}

/** Whether the account signs in with more than a password. */
export async function hasSecondFactor(db: Db, userId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ has: boolean }[]>`select (u.totp_confirmed_at is not null
    or exists (select 1 from passkey p where p.user_id = u.id)) as has from users u where u.id = ${userId}::uuid`;
  return row?.has ?? false;
}
