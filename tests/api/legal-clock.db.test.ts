import { beforeAll, describe, expect, it } from 'vitest';
import * as route from '../../app/api/v1/legal-clock/route';
import { legalClock } from '../../lib/law/legal-clock';
import { firm } from '../support/firm';
import { read, tokenOf } from './asking';

const FACTS = { asOf: '2026-11-23', events: [{ type: 'last_arrival', on: '2025-11-29' }] };

describe('the legal clock of the API', () => {
  let token: string;
  beforeAll(async () => {
    token = (await tokenOf((await firm()).lawyer)).token;
  });
  const post = async (body: string, headers: Record<string, string> = {}) =>
    read(
      await route.POST(
        new Request('http://127.0.0.1:3000/api/v1/legal-clock', {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
          body,
        }),
        { params: Promise.resolve({}) },
      ),
    );

  it('answers what the function answers', async () => {
    const { status, body } = await post(JSON.stringify(FACTS));
    expect([status, body]).toEqual([
      200,
      legalClock({ ...FACTS, detained: false, events: [{ type: 'last_arrival', on: '2025-11-29' }] }),
    ]);
    expect(body.dates[0]).toMatchObject({ rule: 'ONE_YEAR', dueOn: '2026-11-30', safeOn: '2026-11-27' });
  });

  it.each([
    ['no JSON', '{', 'body'],
    ['an empty body', '', 'body'],
    ['an unknown field', JSON.stringify({ ...FACTS, more: 1 }), ''],
    ['a day that is none', JSON.stringify({ asOf: '2026-02-30', events: [] }), 'asOf'],
    ['an event without its day', JSON.stringify({ asOf: '2026-02-03', events: [{ type: 'moved' }] }), 'events.0.on'],
  ])('refuses %s', async (_what, sent, field) => {
    const { status, body } = await post(sent);
    expect([status, body.kind, Object.keys(body.fields)]).toEqual([422, 'invalid', [field]]);
  });

  it('refuses what does not say it is JSON, strangers, and every other method', async () => {
    expect((await post(JSON.stringify(FACTS), { 'content-type': 'text/plain' })).body.fields).toEqual({
      body: 'not-json',
    });
    expect((await post(JSON.stringify(FACTS), { authorization: 'Bearer pst_none' })).status).toBe(401);
    const asked = new Request('http://127.0.0.1:3000/api/v1/legal-clock', {
      headers: { authorization: `Bearer ${token}` },
    });
    const answer = await route.GET(asked, { params: Promise.resolve({}) });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});
