import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startReset } from '../../lib/account/commands/members';
import type { StaffActor } from '../../lib/platform/actor';
import { accountOfLink, makeLink, requestReset, setPasswordByLink } from '../../lib/platform/auth/links';
import { maySetUp, setUpOnce, setupLink } from '../../lib/platform/auth/setup';
import { signInByPassword } from '../../lib/platform/auth/sign-in';
import { contextOf, transact } from '../../lib/platform/db';
import { env } from '../../lib/platform/env';
import { newId } from '../../lib/platform/id';
import { sessionAt } from '../../lib/platform/session';
import { inSession, PASSWORD, VISITOR, withPassword } from '../support/account';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const HOUR = 3_600_000;
const NEW = 'seven herons by the grey water';
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
const visitor = () => ({ ...VISITOR, network: `net-${newId()}` });
const later = (hours: number) => new Date(Date.now() + hours * HOUR);

const linkFor = (actor: StaffActor, purpose: 'invite' | 'reset', now = new Date()) =>
  transact(contextOf(actor), (db) => makeLink(db, actor.userId, purpose, now)).then(tokenOf);

describe('single-use links', () => {
  it('let an invited member set a password once', async () => {
    const { lawyer } = await firm();
    const token = await linkFor(lawyer, 'invite');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await setPasswordByLink(token, 'reset', NEW, new Date())).toEqual({ kind: 'gone' });
    expect(await setPasswordByLink(token, 'invite', 'short', new Date())).toEqual({
      kind: 'fault',
      code: 'password-short-alone',
    });
    expect(await setPasswordByLink(token, 'invite', NEW, new Date())).toMatchObject({ kind: 'set' });
    expect(await setPasswordByLink(token, 'invite', `${NEW} again`, new Date())).toEqual({ kind: 'gone' });
    const [row] = await asSuperuser<{ email: string }>('select email from users where id = $1', [lawyer.userId]);
    const input = { email: row?.email ?? '', password: NEW, code: '' };
    expect((await signInByPassword(input, visitor(), new Date())).kind).toBe('session');
  });

  it('take one of several tries at the same moment', async () => {
    const { lawyer } = await firm();
    const token = await linkFor(lawyer, 'invite');
    const tries = await Promise.all(
      Array.from({ length: 4 }, (_, n) => setPasswordByLink(token, 'invite', `${NEW} ${n}`, new Date())),
    );
    expect(tries.filter((answer) => answer.kind === 'set')).toHaveLength(1);
  });

  it('end: an invitation after 72 hours, a reset after one, an earlier one by a later', async () => {
    const { lawyer, owner, paralegal } = await firm();
    const invitation = await linkFor(lawyer, 'invite');
    expect(await accountOfLink(invitation, 'invite', later(71.9))).not.toBeNull();
    expect(await accountOfLink(invitation, 'invite', later(72.1))).toBeNull();
    const reset = await linkFor(owner, 'reset');
    expect(await accountOfLink(reset, 'reset', later(0.9))).not.toBeNull();
    expect(await accountOfLink(reset, 'reset', later(1.1))).toBeNull();
    const first = await linkFor(paralegal, 'reset');
    await linkFor(paralegal, 'reset');
    expect(await accountOfLink(first, 'reset', new Date())).toBeNull();
    expect(await accountOfLink('', 'reset', new Date())).toBeNull();
    expect(await accountOfLink('x'.repeat(9000), 'invite', new Date())).toBeNull();
  });

  it('do nothing for a member who was disabled meanwhile', async () => {
    const { lawyer, firmId } = await firm();
    const token = await linkFor(lawyer, 'reset');
    await asSuperuser('update member set disabled_at = now() where firm_id = $1 and user_id = $2', [
      firmId,
      lawyer.userId,
    ]);
    expect(await setPasswordByLink(token, 'reset', NEW, new Date())).toEqual({ kind: 'gone' });
  });

  it('end every session with a reset, and say so by mail', async () => {
    const { lawyer, firmId } = await firm();
    await withPassword(lawyer);
    const { sessionId } = await inSession(lawyer);
    await setPasswordByLink(await linkFor(lawyer, 'reset'), 'reset', NEW, new Date());
    expect(await sessionAt(lawyer.userId, sessionId ?? '', new Date())).toBeNull();
    expect(await asSuperuser('select 1 from outbox_message where firm_id = $1', [firmId])).toHaveLength(1);
  });

  it('are kept as a hash, and sent encrypted', async () => {
    const { lawyer, owner, firmId } = await firm();
    await withPassword(lawyer);
    ok(await startReset(owner, { userId: lawyer.userId }));
    const token = await linkFor(lawyer, 'reset');
    const [row] = await asSuperuser<{ all: string }>(
      "select string_agg(t::text, ' ') as all from user_token t where user_id = $1",
      [lawyer.userId],
    );
    expect(row?.all).not.toContain(token);
    const [mail] = await asSuperuser<{ cipher: string }>('select cipher from outbox_message where firm_id = $1', [
      firmId,
    ]);
    expect(mail?.cipher).toMatch(/^v1\./);
  });
});

describe('asking for a reset', () => {
  it('sends to a known address three times an hour, to an unknown or invited one never', async () => {
    const { lawyer, paralegal, firmId } = await firm();
    const email = await withPassword(lawyer);
    for (let round = 0; round < 5; round++) await requestReset(` ${email.toUpperCase()}`, visitor(), new Date());
    await requestReset(`${newId()}@nobody.example`, visitor(), new Date());
    const [invited] = await asSuperuser<{ email: string }>('select email from users where id = $1', [paralegal.userId]);
    await requestReset(invited?.email ?? '', visitor(), new Date());
    expect(await asSuperuser('select 1 from outbox_message where firm_id = $1', [firmId])).toHaveLength(3);
  });

  it('does not skip the second factor', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    await asSuperuser("update users set totp_confirmed_at = now(), totp_cipher = 'v1.x' where id = $1", [
      lawyer.userId,
    ]);
    expect(await setPasswordByLink(await linkFor(lawyer, 'reset'), 'reset', 'nine-4-Qx', new Date())).toMatchObject({
      kind: 'set',
    });
    const answer = await signInByPassword({ email, password: 'nine-4-Qx', code: '' }, visitor(), new Date());
    expect(answer.kind).toBe('second-factor');
    expect((await signInByPassword({ email, password: PASSWORD, code: '' }, visitor(), new Date())).kind).toBe(
      'refused',
    );
  });
});

describe('the first set-up', () => {
  it('is closed while there is a firm', async () => {
    await firm();
    expect(await setupLink()).toBeNull();
    expect(await maySetUp('anything')).toBe(false);
    expect(await setUpOnce('anything', async () => 'done')).toBeNull();
    const file = join(env().dataDir, 'secrets', 'setup');
    if (existsSync(file)) expect([statSync(file).mode & 0o777, readFileSync(file, 'utf8')]).toEqual([0o600, '']);
  });
});
