import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { changePassword } from '../../lib/account/commands/change-password';
import { endSessionsOf, removeFactorsOf, startReset } from '../../lib/account/commands/members';
import { confirmCodes, removeCodes, renewRecoveryCodes, startCodes } from '../../lib/account/commands/one-time-codes';
import { addPasskey, removePasskey, startPasskey } from '../../lib/account/commands/passkeys';
import { endOtherSessions, endSession } from '../../lib/account/commands/sessions';
import { changeSettings } from '../../lib/account/commands/settings';
import { makeToken, revokeToken } from '../../lib/account/commands/tokens';
import { getAccount, listTokens } from '../../lib/account/queries';
import type { StaffActor } from '../../lib/platform/actor';
import { sessionAt } from '../../lib/platform/session';
import { inSession, openAccount, PASSWORD, withPassword } from '../support/account';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const NEW = 'seven herons by the grey water';
const current = PASSWORD;
const open = async (actor: StaffActor) => (await sessionAt(actor.userId, actor.sessionId ?? '', new Date())) !== null;
const mails = (firmId: string) => asSuperuser('select 1 from outbox_message where firm_id = $1', [firmId]);
const invalid = (fields: Record<string, string>) => ({ ok: false, problem: { kind: 'invalid', fields } });

/** One-time codes turned on, in this session. */
async function codesOn(actor: StaffActor) {
  const { seed } = ok(await startCodes(actor, { current }));
  const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate();
  return { seed, code, ...ok(await confirmCodes(actor, { code })) };
}

describe('my settings', () => {
  it('are the next request’s', async () => {
    const { lawyer } = await firm();
    const here = await inSession(lawyer);
    ok(await changeSettings(here, { locale: 'ru', theme: 'dark', timeZone: 'Europe/Berlin' }));
    const session = await sessionAt(here.userId, here.sessionId ?? '', new Date());
    expect(session).toMatchObject({ theme: 'dark', actor: { locale: 'ru', zone: 'Europe/Berlin' } });
    ok(await changeSettings(here, { locale: 'ru', theme: 'dark', timeZone: '' }));
    expect(ok(await getAccount(here, {}))).toMatchObject({ settings: { timeZone: '' }, zone: 'America/Los_Angeles' });
    expect(await changeSettings(here, { locale: 'ru', theme: 'dark', timeZone: 'Mars/Base' })).toMatchObject({
      ok: false,
    });
  });
});

describe('a new password', () => {
  it('needs the present one, ends the other sessions and is told by mail', async () => {
    const { lawyer, firmId } = await firm();
    await withPassword(lawyer);
    const [here, there] = [await inSession(lawyer), await inSession(lawyer)];
    expect(await changePassword(here, { current: 'wrong', password: NEW })).toEqual(
      invalid({ current: 'password-wrong' }),
    );
    expect(await changePassword(here, { current, password: 'short' })).toEqual(
      invalid({ password: 'password-short-alone' }),
    );
    expect(await changePassword(here, { current, password: 'Marta Quispe Marsh' })).toEqual(
      invalid({ password: 'password-names' }),
    );
    ok(await changePassword(here, { current, password: NEW }));
    expect([await open(here), await open(there)]).toEqual([true, false]);
    expect(await mails(firmId)).toHaveLength(1);
    expect(await changePassword(here, { current, password: NEW })).toEqual(invalid({ current: 'password-wrong' }));
    const rows = await asSuperuser<{ details: string }>(
      "select details from audit_entry where firm_id = $1 and action = 'account.change-password'",
      [firmId],
    );
    expect(rows).toEqual([{ details: '{}' }]);
  });

  it('lets nobody guess the present one at an open screen', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    for (let round = 0; round < 5; round++) await startCodes(lawyer, { current: 'wrong' });
    expect(await startCodes(lawyer, { current })).toMatchObject({ ok: false, problem: { kind: 'rate-limited' } });
  });
});

describe('my sessions', () => {
  it('are listed, ended one by one and all but this', async () => {
    const { lawyer, paralegal } = await firm();
    const [here, second, third] = [await inSession(lawyer), await inSession(lawyer), await inSession(lawyer)];
    const strangers = await inSession(paralegal);
    const { sessions } = ok(await getAccount(here, {}));
    expect(sessions.filter((session) => session.current).map((session) => session.id)).toEqual([here.sessionId]);
    expect(sessions).toHaveLength(3);
    ok(await endSession(here, { sessionId: second.sessionId ?? '' }));
    expect(await endSession(here, { sessionId: second.sessionId ?? '' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await endSession(here, { sessionId: strangers.sessionId ?? '' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(ok(await endOtherSessions(here, {}))).toBe(1);
    expect([await open(here), await open(second), await open(third), await open(strangers)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('one-time codes', () => {
  it('come on with the first right code, which brings recovery codes and marks the session', async () => {
    const { lawyer, firmId } = await firm();
    await withPassword(lawyer);
    const [here, there] = [await inSession(lawyer), await inSession(lawyer)];
    const { seed, address } = ok(await startCodes(here, { current }));
    expect(address).toContain('otpauth://totp/Pristan:');
    expect(address).toContain(`secret=${seed}`);
    expect(await confirmCodes(here, { code: '000000' })).toEqual(invalid({ code: 'code-wrong' }));
    expect(ok(await getAccount(here, {})).codes).toBe(false);
    const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate();
    const { recoveryCodes } = ok(await confirmCodes(here, { code }));
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await open(there)).toBe(false);
    await asSuperuser('update firm set require_second_factor = true where id = $1', [firmId]);
    expect((await sessionAt(here.userId, here.sessionId ?? '', new Date()))?.mustEnrol).toBe(false);
    expect(await startCodes(here, { current })).toEqual(invalid({ current: 'factor-exists' }));
    expect(await removeCodes(here, { current })).toEqual(invalid({ current: 'factor-required' }));
    expect(ok(await getAccount(here, {}))).toMatchObject({ codes: true, recoveryCodesLeft: 10 });
  });

  it('go off with the password, their recovery codes too', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const here = await inSession(lawyer);
    const { recoveryCodes } = await codesOn(here);
    const renewed = ok(await renewRecoveryCodes(here, { current })).recoveryCodes;
    expect(renewed.some((code) => recoveryCodes.includes(code))).toBe(false);
    ok(await removeCodes(here, { current }));
    expect(ok(await getAccount(here, {}))).toMatchObject({ codes: false, recoveryCodesLeft: 0 });
    expect(await renewRecoveryCodes(here, { current })).toEqual(invalid({ current: 'no-factor' }));
  });
});

describe('passkeys', () => {
  it('need the password to begin and the browser’s signature to end', async () => {
    const { lawyer } = await firm();
    await withPassword(lawyer);
    const { challenge, rp, excludeCredentials } = ok(await startPasskey(lawyer, { current }));
    expect([challenge.length > 40, rp.id, excludeCredentials]).toEqual([true, '127.0.0.1', []]);
    const clientDataJSON = Buffer.from(
      JSON.stringify({ type: 'webauthn.create', challenge, origin: 'https://elsewhere.example' }),
    ).toString('base64url');
    const response = {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key' as const,
      response: { clientDataJSON, attestationObject: 'oA' },
    };
    expect(await addPasskey(lawyer, { name: 'Key', response })).toEqual(invalid({ name: 'passkey-refused' }));
  });

  it('are removed with the password, not the last where the firm asks for one', async () => {
    const { lawyer, firmId } = await firm();
    await withPassword(lawyer);
    const { passkey: passkeyId } = await openAccount(lawyer);
    await asSuperuser('update firm set require_second_factor = true where id = $1', [firmId]);
    expect(await removePasskey(lawyer, { passkeyId, current: 'wrong' })).toEqual(
      invalid({ current: 'password-wrong' }),
    );
    expect(await removePasskey(lawyer, { passkeyId, current })).toEqual(invalid({ current: 'factor-required' }));
    await asSuperuser('update firm set require_second_factor = false where id = $1', [firmId]);
    ok(await removePasskey(lawyer, { passkeyId, current }));
    expect(ok(await getAccount(lawyer, {})).passkeys).toEqual([]);
  });
});

describe('tokens', () => {
  it('are shown once, kept as a hash, end within a year and by being revoked', async () => {
    const { lawyer, paralegal } = await firm();
    await withPassword(lawyer);
    const { id, token } = ok(await makeToken(lawyer, { name: 'Reports', scopes: 'read', days: 30, current }));
    const [row] = await asSuperuser<{ text: string }>('select t::text as text from api_token t where id = $1', [id]);
    expect(row?.text).not.toContain(token);
    expect(JSON.stringify(ok(await listTokens(lawyer, {})))).not.toContain(token);
    expect(await makeToken(lawyer, { name: 'Long', scopes: 'read', days: 366, current })).toEqual(
      invalid({ days: 'invalid' }),
    );
    expect(await revokeToken(paralegal, { tokenId: id })).toMatchObject({ problem: { kind: 'not-found' } });
    ok(await revokeToken(lawyer, { tokenId: id }));
    expect(ok(await listTokens(lawyer, {})).tokens).toMatchObject([{ id, state: 'revoked' }]);
  });
});

describe('the owner', () => {
  it('ends a member’s sessions and tokens, starts a reset, removes a lost factor; nobody else does', async () => {
    const { owner, lawyer, paralegal, firmId } = await firm();
    await withPassword(lawyer);
    const here = await inSession(lawyer);
    await codesOn(here);
    const { userId } = lawyer;
    for (const act of [endSessionsOf, startReset, removeFactorsOf]) {
      expect(await act(paralegal, { userId })).toMatchObject({ problem: { kind: 'forbidden' } });
      expect(await act((await firm()).owner, { userId })).toMatchObject({ problem: { kind: 'not-found' } });
    }
    ok(await removeFactorsOf(owner, { userId }));
    expect(await open(here)).toBe(false);
    const again = await inSession(lawyer);
    expect(ok(await getAccount(again, {}))).toMatchObject({ codes: false, recoveryCodesLeft: 0 });
    await makeToken(again, { name: 'Reports', scopes: 'read', days: 30, current });
    expect(ok(await endSessionsOf(owner, { userId }))).toBe(1);
    expect(ok(await listTokens(again, {})).tokens).toMatchObject([{ state: 'revoked' }]);
    const before = (await mails(firmId)).length;
    ok(await startReset(owner, { userId }));
    expect(await mails(firmId)).toHaveLength(before + 1);
  });
});
