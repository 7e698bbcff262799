import { beforeAll, describe, expect, it } from 'vitest';
import { caseList } from '../../app/api/v1/operations';
import { revokeToken } from '../../lib/account/commands/tokens';
import { restrictCase } from '../../lib/cases/commands/team';
import { editFirm } from '../../lib/firm/commands';
import { disableMember, editMember } from '../../lib/members/commands';
import { nothing, resource } from '../../lib/platform/route/operation';
import { newCase } from '../support/cases';
import { firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { askCase, askList, read, tokenOf } from './asking';

const STRANGER = { type: 'about:blank', title: 'Unauthorized', status: 401, kind: 'unauthenticated' };

describe('who gets in', () => {
  let home: TestFirm;
  let caseId: string;
  let token: string;
  beforeAll(async () => {
    home = await firm();
    caseId = (await newCase(home)).caseId;
    token = (await tokenOf(home.lawyer)).token;
  });

  it('a member with a token, as its member', async () => {
    const { status, headers, body } = await askList('', { token });
    expect([status, body.cases.length, body.after]).toEqual([200, 1, null]);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect((await askCase(caseId, { token })).body).toMatchObject({ id: caseId, track: 'AFF' });
    const used = await asSuperuser(`select 1 from api_token where user_id = $1 and last_used_at is not null`, [
      home.lawyer.userId,
    ]);
    expect(used).toHaveLength(1);
  });

  it.each([
    ['no header', {}],
    ['an empty one', { authorization: '' }],
    ['another scheme', { authorization: 'Basic b3duZXI6cGFzc3dvcmQ=' }],
    ['a scheme alone', { authorization: 'Bearer ' }],
    ['an unknown token', { authorization: `Bearer pst_${'a'.repeat(43)}` }],
    ['a short one', { authorization: 'Bearer pst_1' }],
    ['a long one', { authorization: `Bearer ${'a'.repeat(5000)}` }],
    ['cookies alone', { cookie: 'pristan.session-token=eyJhbGciOiJkaXIifQ; __Host-pristan.session-token=x' }],
  ])('not with %s', async (_what, headers) => {
    const answers = [await askList('', { headers }), await askCase(caseId, { headers })];
    for (const answer of answers) {
      expect(answer.body).toEqual(STRANGER);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Pristan"');
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('not with an expired token, nor with a revoked one', async () => {
    expect((await askList('', { token: (await tokenOf(home.lawyer, { days: -1 })).token })).status).toBe(401);
    const short = await tokenOf(home.lawyer);
    expect((await askList('', { token: short.token })).status).toBe(200);
    ok(await revokeToken(home.lawyer, { tokenId: short.id }));
    expect((await askList('', { token: short.token })).status).toBe(401);
  });

  it('not a member who was disabled, from the same moment', async () => {
    const member = await home.member(['lawyer'], 'Vera Stone');
    const theirs = (await tokenOf(member)).token;
    expect((await askList('', { token: theirs })).status).toBe(200);
    ok(await disableMember(home.owner, { userId: member.userId }));
    expect((await askList('', { token: theirs })).status).toBe(401);
    // Were the revocation ever forgotten, the disabled member still would not get in.
    await asSuperuser('update api_token set revoked_at = null where user_id = $1', [member.userId]);
    expect((await askList('', { token: theirs })).status).toBe(401);
  });

  it('with the roles of this moment', async () => {
    const member = await home.member(['paralegal'], 'Vera Stone');
    const theirs = (await tokenOf(member)).token;
    const name = member.name;
    ok(await editMember(home.owner, { userId: member.userId, name, roles: ['lawyer'], revision: 0 }));
    await asSuperuser('delete from member_role where user_id = $1', [member.userId]);
    const { status, body } = await askList('', { token: theirs });
    expect([status, body.kind]).toEqual([403, 'forbidden']);
  });

  it('not around a second factor that the firm asks for', async () => {
    const strict = await firm();
    const theirs = (await tokenOf(strict.lawyer)).token;
    const settings = {
      name: 'Strict LLP',
      timeZone: 'America/New_York',
      exitUrl: '',
      phone: '',
      requireSecondFactor: true,
      verifyMonths: '12',
    };
    expect((await askList('', { token: theirs })).status).toBe(200);
    ok(await editFirm(strict.owner, { ...settings, revision: 0 }));
    expect((await askList('', { token: theirs })).status).toBe(401);
    await asSuperuser('update users set totp_confirmed_at = now() where id = $1', [strict.lawyer.userId]);
    expect((await askList('', { token: theirs })).status).toBe(200);
  });
});

describe('what stays hidden', () => {
  it('cases of another firm and of other teams are not found and not listed', async () => {
    const home = await firm();
    const other = await firm();
    const { caseId } = await newCase(home);
    const { caseId: walled } = await newCase(home);
    ok(await restrictCase(home.lawyer, { caseId: walled, reason: 'A conflict of interest.' }));
    const theirs = (await tokenOf(other.owner)).token;
    const owners = (await tokenOf(home.owner)).token;
    const missing = { type: 'about:blank', title: 'Not Found', status: 404, kind: 'not-found' };
    expect((await askCase(caseId, { token: theirs })).body).toEqual(missing);
    expect((await askList('?state=all', { token: theirs })).body.cases).toEqual([]);
    expect((await askCase(walled, { token: owners })).body).toEqual(missing);
    expect((await askList('?state=all', { token: owners })).body.cases.map(({ id }: { id: string }) => id)).toEqual([
      caseId,
    ]);
    expect((await askCase('no-id-at-all', { token: owners })).body).toEqual(missing);
  });

  it('a case read by a program is in its history, once an hour', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { token } = await tokenOf(home.paralegal);
    await askCase(caseId, { token });
    await askCase(caseId, { token });
    const entries = await asSuperuser(
      `select 1 from audit_entry where case_id = $1 and action = 'cases.overview' and user_id = $2`,
      [caseId, home.paralegal.userId],
    );
    expect(entries).toHaveLength(1);
  });
});

describe('what is no operation', () => {
  const at = (path: string, method: string, headers: Record<string, string> = {}) =>
    new Request(`http://127.0.0.1:3000/api/v1${path}`, { method, headers });
  const params = { params: Promise.resolve({}) };

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is refused and says what is allowed', async (method) => {
    const answer = await read(await resource(caseList)[method](at('/cases', method), params));
    expect(answer).toMatchObject({ status: 405, body: { kind: 'method-not-allowed', title: 'Method Not Allowed' } });
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('an unknown address is not found, and to a stranger not even that', async () => {
    const home = await firm();
    const authorization = `Bearer ${(await tokenOf(home.lawyer)).token}`;
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const known = await read(await nothing()[method](at('/people/1', method, { authorization }), params));
      expect(known).toMatchObject({ status: 404, body: { kind: 'not-found', status: 404 } });
      expect(known.headers.get('content-type')).toBe('application/problem+json');
      expect(await read(await nothing()[method](at('/people/1', method), params))).toMatchObject({ status: 401 });
    }
  });
});
