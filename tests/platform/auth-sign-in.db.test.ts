import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { confirmCodes, startCodes } from '../../lib/account/commands/one-time-codes';
import type { StaffActor } from '../../lib/platform/actor';
import { forgive } from '../../lib/platform/auth/limits';
import { signInByCode, signInByPassword } from '../../lib/platform/auth/sign-in';
import { contextOf, transact } from '../../lib/platform/db';
import { newId } from '../../lib/platform/id';
import { sessionAt } from '../../lib/platform/session';
import { inSession, PASSWORD, withPassword } from '../support/account';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const visitor = () => ({ network: `net-${newId()}`, agent: 'Firefox, Linux' });
const tryIn = (email: string, password: string, code = '', from = visitor()) =>
  signInByPassword({ email, password, code }, from, new Date());

/** One-time codes for an account; what its app shows at an instant, and the recovery codes. */
async function withCodes(actor: StaffActor) {
  const here = await inSession(actor);
  const { seed } = ok(await startCodes(here, { current: PASSWORD }));
  const app = new TOTP({ secret: Secret.fromBase32(seed) });
  const at = (seconds: number) => new Date(Math.floor(Date.now() / 30_000) * 30_000 + seconds * 1000);
  const shows = (when: Date) => app.generate({ timestamp: when.getTime() });
  const start = at(-300);
  const { recoveryCodes } = ok(await confirmCodes(here, { code: shows(start) }, start));
  return { shows, at, recoveryCodes };
}

describe('the first step', () => {
  it('lets a member in and leaves a session and an audit row', async () => {
    const { lawyer, firmId } = await firm();
    const email = await withPassword(lawyer);
    const answer = await tryIn(`  ${email.toUpperCase()} `, PASSWORD);
    expect(answer).toMatchObject({ kind: 'session', userId: lawyer.userId });
    if (answer.kind !== 'session') return;
    expect(await sessionAt(lawyer.userId, answer.sessionId, new Date())).toMatchObject({
      actor: { kind: 'staff', firmId },
    });
    const rows = await asSuperuser<{ action: string }>(
      'select action from audit_entry where firm_id = $1 and user_id = $2',
      [firmId, lawyer.userId],
    );
    expect(rows.map((row) => row.action)).toContain('account.sign-in');
  });

  it('answers an unknown address, a wrong password, an invited and a disabled member alike', async () => {
    const { lawyer, paralegal, owner, firmId } = await firm();
    const email = await withPassword(lawyer);
    const gone = await withPassword(owner);
    await asSuperuser('update member set disabled_at = now() where firm_id = $1 and user_id = $2', [
      firmId,
      owner.userId,
    ]);
    const [invited] = await asSuperuser<{ email: string }>('select email from users where id = $1', [paralegal.userId]);
    const answers = [
      await tryIn(`${newId()}@nobody.example`, PASSWORD),
      await tryIn(email, 'not the password at all'),
      await tryIn(invited?.email ?? '', PASSWORD),
      await tryIn(gone, PASSWORD),
      await tryIn('', ''),
      await tryIn('x'.repeat(5000), '\u0000'.repeat(5000)),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"kind":"refused"}']));
  });

  it('takes as long for an unknown address as for a known one', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    const took = async (address: string) => {
      const since = performance.now();
      await tryIn(address, 'not the password at all');
      const spent = performance.now() - since;
      await forgive('account', address);
      return spent;
    };
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
    await took(email);
    for (let round = 0; round < 15; round++) {
      times.known.push(await took(email));
      times.unknown.push(await took(`${newId()}@nobody.example`));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[7] ?? 0;
    expect(Math.abs(median(times.known) / median(times.unknown) - 1)).toBeLessThan(0.25);
  }, 60_000);

  it('waits after five wrong tries, from every network, and tells the user and the owner', async () => {
    const { lawyer, owner, firmId } = await firm();
    const email = await withPassword(lawyer);
    for (let round = 0; round < 5; round++) expect((await tryIn(email, 'wrong')).kind).toBe('refused');
    const waits = await tryIn(email, PASSWORD);
    expect(waits).toEqual({ kind: 'wait', retryAfter: expect.any(Number) });
    expect(waits.kind === 'wait' && waits.retryAfter > 890 && waits.retryAfter <= 900).toBe(true);
    const stranger = `${newId()}@nobody.example`;
    for (let round = 0; round < 5; round++) expect((await tryIn(stranger, 'wrong')).kind).toBe('refused');
    expect((await tryIn(stranger, 'wrong')).kind).toBe('wait');
    const mails = await asSuperuser('select 1 from outbox_message where firm_id = $1', [firmId]);
    expect(mails).toHaveLength(2);
    await withPassword(owner);
    const [row] = await asSuperuser<{ keys: string }>("select string_agg(key, ' ') as keys from rate_limit");
    expect(row?.keys).not.toContain(email);
    const refusals = await asSuperuser(
      "select 1 from audit_entry where firm_id = $1 and action = 'account.sign-in-refused'",
      [firmId],
    );
    expect(refusals).toHaveLength(5);
  }, 60_000);

  it('gives tries at the same moment no more than five', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    const answers = await Promise.all(Array.from({ length: 12 }, () => tryIn(email, 'wrong')));
    expect(answers.filter((answer) => answer.kind === 'refused')).toHaveLength(5);
  }, 60_000);

  it('holds a network that guesses at many accounts', async () => {
    const from = visitor();
    for (let round = 0; round < 100; round++)
      void (await import('../../lib/platform/auth/limits')).take('network', from.network);
    await new Promise((done) => setTimeout(done, 500));
    expect((await tryIn(`${newId()}@nobody.example`, 'x', '', from)).kind).toBe('wait');
  });

  it('makes an old hash anew', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1 });
    await asSuperuser('update users set password_hash = $1 where id = $2', [old, lawyer.userId]);
    expect((await tryIn(email, PASSWORD)).kind).toBe('session');
    const [row] = await asSuperuser<{ password_hash: string }>('select password_hash from users where id = $1', [
      lawyer.userId,
    ]);
    expect(row?.password_hash).toContain('m=65536,t=3,p=1');
  });
});

describe('the second step', () => {
  it('says SecondFactor only after the right password, and takes a code once', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    const { shows, at } = await withCodes(lawyer);
    expect((await tryIn(email, 'wrong', shows(at(5)))).kind).toBe('refused');
    const first = await tryIn(email, PASSWORD);
    expect(first).toEqual({ kind: 'second-factor', userId: lawyer.userId, stamp: expect.any(String) });
    if (first.kind !== 'second-factor') return;
    const when = at(5);
    expect((await signInByCode(first, '000000', visitor(), when)).kind).toBe('second-factor');
    const session = await signInByCode(first, shows(when).replace(/^(...)/, '$1 '), visitor(), when);
    expect(session.kind).toBe('session');
    expect((await signInByCode(first, shows(when), visitor(), when)).kind).toBe('second-factor');
    if (session.kind === 'session') {
      const rows = await asSuperuser<{ second_factor_at: Date | null }>(
        'select second_factor_at from session where id = $1',
        [session.sessionId],
      );
      expect(rows[0]?.second_factor_at).toEqual(when);
    }
  });

  it('takes a code for ten seconds after it left the screen, and not before it shows', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const { shows, at } = await withCodes(lawyer);
    const proof = { userId: lawyer.userId, stamp: await stamp(lawyer) };
    expect((await signInByCode(proof, shows(at(35)), visitor(), at(29))).kind).toBe('second-factor');
    expect((await signInByCode(proof, shows(at(5)), visitor(), at(41))).kind).toBe('second-factor');
    expect((await signInByCode(proof, shows(at(5)), visitor(), at(39))).kind).toBe('session');
  });

  it('takes each recovery code once', async () => {
    const { lawyer } = await firm();
    const email = await withPassword(lawyer);
    const { recoveryCodes } = await withCodes(lawyer);
    expect(recoveryCodes).toHaveLength(10);
    const code = recoveryCodes[0]?.toUpperCase() ?? '';
    expect((await tryIn(email, PASSWORD, code)).kind).toBe('session');
    expect((await tryIn(email, PASSWORD, code)).kind).toBe('second-factor');
    const [row] = await asSuperuser<{ hash: string }>(
      'select hash from recovery_code where user_id = $1 and used_at is not null',
      [lawyer.userId],
    );
    expect(row?.hash).not.toContain(code.toLowerCase());
  });

  it('closes after five wrong codes, also to the right one', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const { shows, at } = await withCodes(lawyer);
    const proof = { userId: lawyer.userId, stamp: await stamp(lawyer) };
    for (let round = 0; round < 5; round++)
      expect((await signInByCode(proof, '000000', visitor(), at(5))).kind).toBe('second-factor');
    expect((await signInByCode(proof, shows(at(5)), visitor(), at(5))).kind).toBe('wait');
  });

  it('ends with the password that began it', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const { shows, at } = await withCodes(lawyer);
    expect(
      (await signInByCode({ userId: lawyer.userId, stamp: 'of another time' }, shows(at(5)), visitor(), at(5))).kind,
    ).toBe('refused');
  });

  it('keeps the seed encrypted', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const here = await inSession(lawyer);
    const { seed } = ok(await startCodes(here, { current: PASSWORD }));
    const [row] = await asSuperuser<{ totp_cipher: string }>('select totp_cipher from users where id = $1', [
      lawyer.userId,
    ]);
    expect(row?.totp_cipher).toMatch(/^v1\./);
    expect(row?.totp_cipher).not.toContain(seed);
  });
});

async function stamp(actor: StaffActor): Promise<string> {
  const { stampOf } = await import('../../lib/platform/auth/account');
  const passwordHash = await transact(
    contextOf(actor),
    async (db) => (await db.user.findUnique({ where: { id: actor.userId } }))?.passwordHash ?? null,
  );
  return stampOf({ passwordHash } as never);
}
