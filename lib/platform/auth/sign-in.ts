import { setTimeout as pause } from 'node:timers/promises';
import { appendAudit } from '../audit.ts';
import type { Db } from '../db.ts';
import { type Account, accountOf, asAccount, stampOf } from './account.ts';
import { useCode } from './factors.ts';
import { close, forgive, type Limit, type Taken, take } from './limits.ts';
import { tellLocked } from './notices.ts';
import { hashPassword, isDated, passwordFits } from './password.ts';
import { type Factor, startSession } from './sessions.ts';
import type { Visitor } from './visitor.ts';

export type SignInAnswer =
  | { kind: 'session'; userId: string; sessionId: string; account: Account }
  /** The password was right; a code or passkey is missing or was wrong. */
  | { kind: 'second-factor'; userId: string; stamp: string }
  /** Unknown address, wrong password, closed account: never said which. */
  | { kind: 'refused' }
  | { kind: 'wait'; retryAfter: number };

/** Refusals leave at multiples of this, so that what was done for a known account (an audit row) takes no time of its own. */
const BEAT = 250;

async function onTheBeat<T>(since: number, answer: T): Promise<T> {
  const spent = performance.now() - since;
  await pause(Math.ceil(spent / BEAT) * BEAT - spent);
  return answer;
}

/** The tries of an address, of a network, of both. All are taken, so that waiting for one hides nothing of another. */
async function takeAll(email: string, network: string) {
  const keys: [Limit, string][] = [
    ['account', email],
    ['network', network],
    ['both', `${email} ${network}`],
  ];
  const taken: Taken[] = [];
  for (const [limit, key] of keys) taken.push(await take(limit, key));
  const waits = taken.flatMap((one) => (one.ok ? [] : [one.retryAfter]));
  return { retryAfter: waits.length > 0 ? Math.max(...waits) : null, last: taken[0]?.ok === true && taken[0].last };
}

async function refusal(account: Account | null, email: string, last: boolean, now: Date): Promise<SignInAnswer> {
  if (last) await close('account', email);
  if (account) {
    await asAccount(account.userId, (db) => auditRefusal(db, account, 'password', now));
    if (last) await tellLocked(account);
  }
  return { kind: 'refused' };
}

async function auditRefusal(db: Db, account: Account, reason: 'password' | 'code' | 'passkey', now: Date) {
  const who = { kind: account.kind, userId: account.userId };
  await appendAudit(db, who, 'account.sign-in-refused', { subject: account.userId, reason }, now);
}

/** The session of an account whose password (and second factor, if it has one) was proved just now. */
export async function openSession(
  account: Account,
  factor: Factor,
  visitor: Visitor,
  now: Date,
): Promise<SignInAnswer> {
  const { userId, kind } = account;
  const sessionId = await asAccount(userId, (db) => startSession(db, { userId, kind, factor, visitor }, now));
  return sessionId ? { kind: 'session', userId, sessionId, account } : { kind: 'refused' };
}

/**
 * Email and password, and the code where it comes along. Does the same work for an address nobody has. The limits
 * count in real time whatever `now` says.
 */
export async function signInByPassword(
  input: { email: string; password: string; code: string },
  visitor: Visitor,
  now: Date,
): Promise<SignInAnswer> {
  const since = performance.now();
  const email = input.email.slice(0, 254).trim().toLowerCase();
  const password = input.password.slice(0, 1024);
  const { retryAfter, last } = await takeAll(email, visitor.network);
  if (retryAfter !== null) return onTheBeat(since, { kind: 'wait', retryAfter });
  const account = await accountOf(email);
  const fits = await passwordFits(account?.passwordHash ?? null, password);
  if (!account || !fits) return onTheBeat(since, await refusal(account, email, last, now));
  await forgive('account', email);
  await forgive('both', `${email} ${visitor.network}`);
  if (account.passwordHash && isDated(account.passwordHash)) await renewHash(account, password);
  if (!account.secondFactor) return openSession(account, 'none', visitor, now);
  const next = { kind: 'second-factor', userId: account.userId, stamp: stampOf(account) } as const;
  return input.code.trim() === '' ? next : signInByCode(next, input.code, visitor, now);
}

async function renewHash(account: Account, password: string) {
  const passwordHash = await hashPassword(password);
  await asAccount(account.userId, (db) => db.user.update({ where: { id: account.userId }, data: { passwordHash } }));
}

/**
 * The second step. `proof` is the first step's answer, which the browser brings back sealed; it ends when the
 * password changes. Five wrong codes close the second step for 15 minutes.
 */
export async function signInByCode(
  proof: { userId: string; stamp: string },
  code: string,
  visitor: Visitor,
  now: Date,
): Promise<SignInAnswer> {
  return bySecondFactor(proof, visitor, now, 'code', (db) => useCode(db, proof.userId, code.slice(0, 64), now));
}

/** The second step with any check; `check` says which factor was used, or null. */
export async function bySecondFactor(
  proof: { userId: string; stamp: string },
  visitor: Visitor,
  now: Date,
  reason: 'code' | 'passkey',
  check: (db: Db) => Promise<Factor | null>,
): Promise<SignInAnswer> {
  const taken = await take('code', proof.userId);
  if (!taken.ok) return { kind: 'wait', retryAfter: taken.retryAfter };
  const done = await asAccount(proof.userId, async (db, account) => {
    if (stampOf(account) !== proof.stamp) return null;
    const factor = await check(db);
    if (!factor) await auditRefusal(db, account, reason, now);
    return { account, factor };
  });
  if (!done) return { kind: 'refused' };
  if (done.factor) {
    await forgive('code', proof.userId);
    return openSession(done.account, done.factor, visitor, now);
  }
  if (taken.last) {
    await close('code', proof.userId);
    await tellLocked(done.account);
  }
  return { kind: 'second-factor', userId: proof.userId, stamp: proof.stamp };
}
