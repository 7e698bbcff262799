import { appendAudit } from '../audit.ts';
import { randomSecret, secretHash } from '../crypto.ts';
import type { Db } from '../db.ts';
import { transact } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../id.ts';
import { enqueue } from '../outbox.ts';
import { type Account, accountOf, asAccount } from './account.ts';
import { take } from './limits.ts';
import { hashPassword } from './password.ts';
import { contextWords, passwordFault } from './password-rules.ts';
import { endSessions } from './sessions.ts';
import type { Visitor } from './visitor.ts';

/** Hours a link is good for: an invitation may lie over a weekend, a reset is asked for by whoever waits for it. */
const HOURS = { invite: 72, reset: 1 } as const;
const PATHS = { invite: '/accept-invitation', reset: '/reset' } as const;
export type LinkPurpose = keyof typeof HOURS;

/**
 * A single-use link for a user, as a full address; earlier ones of the same purpose stop working. Only the hash of its
 * secret is kept. To be sent by `enqueue`, never shown.
 */
export async function makeLink(db: Db, userId: string, purpose: LinkPurpose, now: Date): Promise<string> {
  const token = randomSecret();
  await db.userToken.updateMany({ where: { userId, purpose, usedAt: null }, data: { usedAt: now } });
  const expiresAt = new Date(now.getTime() + HOURS[purpose] * 3_600_000);
  await db.userToken.create({
    data: { id: newId(), userId, purpose, tokenHash: secretHash(token), createdAt: now, expiresAt },
  });
  const user = await db.user.findUnique({ where: { id: userId }, select: { locale: true } });
  return `${env().url}${PATHS[purpose]}?token=${token}&lang=${user?.locale ?? 'en'}`;
}

/** The account a link was made for; null where it is unknown, used, too old, or the account was closed. */
export async function accountOfLink(token: string, purpose: LinkPurpose, now: Date): Promise<Account | null> {
  const hash = secretHash(token);
  const row = await transact({ secretHash: hash }, (db) =>
    db.userToken.findFirst({ where: { tokenHash: hash, purpose, usedAt: null, expiresAt: { gt: now } } }),
  );
  return row ? asAccount(row.userId, async (_db, account) => account) : null;
}

export type LinkAnswer =
  | { kind: 'set'; account: Account }
  /** A field code of the password. */
  | { kind: 'fault'; code: string }
  | { kind: 'gone' };

/**
 * Sets the password of the account the link was made for, once. Every session of the account ends; the second factor
 * stays, and is asked for at the next sign-in.
 */
export async function setPasswordByLink(
  token: string,
  purpose: LinkPurpose,
  password: string,
  now: Date,
): Promise<LinkAnswer> {
  const account = await accountOfLink(token, purpose, now);
  if (!account) return { kind: 'gone' };
  const code = passwordFault(password, contextWords(...account.names), account.secondFactor);
  if (code) return { kind: 'fault', code };
  const passwordHash = await hashPassword(password);
  const { userId, kind, email: to, locale } = account;
  const set = await asAccount(userId, async (db) => {
    const used = await db.userToken.updateMany({
      where: { tokenHash: secretHash(token), purpose, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count !== 1) return false;
    await db.user.updateMany({ where: { id: userId }, data: { passwordHash } });
    await db.userToken.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
    await endSessions(db, { userId, by: userId }, now);
    if (purpose === 'reset') {
      await enqueue(db, { kind: 'mail', to, locale, template: 'password-changed', link: null });
    }
    await appendAudit(db, { kind, userId }, 'account.set-password', { subject: userId, by: purpose }, now);
    return true;
  });
  return set ? { kind: 'set', account } : { kind: 'gone' };
}

/**
 * Sends a reset link, if somebody has this address; the answer is the same at once for everybody, the work is done
 * after it. Few a person, few a network.
 */
export async function requestReset(email: string, visitor: Visitor, now: Date): Promise<void> {
  const address = email.slice(0, 254).trim().toLowerCase();
  const mine = await take('link', address);
  const ours = await take('link-network', visitor.network);
  if (!mine.ok || !ours.ok) return;
  const account = await accountOf(address);
  if (!account?.passwordHash) return;
  const { userId, kind, email: to, locale } = account;
  await asAccount(userId, async (db) => {
    const link = await makeLink(db, userId, 'reset', now);
    await enqueue(db, { kind: 'mail', to, locale, template: 'reset', link });
    await appendAudit(db, { kind, userId }, 'account.request-reset', { subject: userId }, now);
  });
}
