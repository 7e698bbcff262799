import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { describe, expect, inject, it } from 'vitest';
import { caseOf } from './acts.ts';
import { actionIds, addresses, each, filled, fingerprint, GARBAGE, QUERY } from './hostile.ts';
import { address, ask, sessions } from './product.ts';
import { SESSION_COOKIE } from './roles.ts';

const { pages, routes } = addresses();
const as = (path: string) => (path.startsWith('/my') ? sessions.client : sessions.lawyer);

/** A request as bytes on the wire: what fetch would not send. */
function raw(path: string, method: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((done) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    // A refused upload is answered and cut off; whichever comes first.
    sent.on('error', () => done(0));
    sent.end(body);
  });
}

describe('addresses', () => {
  it('garbage in every id and every query of every page and route: no answer is a fault of ours', async () => {
    const faults: string[] = [];
    const wanted = [...pages, ...routes].flatMap((page) =>
      GARBAGE.map((put) => {
        const query = QUERY.map((name) => `${name}=${encodeURIComponent(put)}`).join('&');
        return `${filled(page, put)}?${query.slice(0, 12_000)}`;
      }),
    );
    await each(wanted, async (path) => {
      const answer = await ask(path, { session: as(path) });
      const text = await answer.text();
      if (answer.status >= 500) faults.push(`${answer.status} ${path.slice(0, 160)}`);
      if (text.includes('<script>alert(1)')) faults.push(`runs: ${path.slice(0, 160)}`);
    });
    console.log(`${wanted.length} addresses`);
    expect(faults).toEqual([]);
  });

  it('bytes that are no text, and an address of a megabyte', async () => {
    for (const path of [
      '/%00',
      '/%ff%fe',
      '/cases/%E0%A4%A',
      '/cases/%2e%2e/%2e%2e',
      '/..%5c..%5c',
      '//evil.example/x',
    ])
      expect(await raw(path, 'GET', {}), path).toBeLessThan(500);
    expect(await raw(`/cases?q=${'a'.repeat(1_000_000)}`, 'GET', {})).toBeLessThan(500);
  });

  it('the same parameter twice, and one that is no parameter', async () => {
    const { caseId } = await caseOf('demo');
    for (const name of QUERY)
      for (const page of [
        '/cases',
        '/people',
        '/search',
        '/calendar',
        `/cases/${caseId}/timeline`,
        `/cases/${caseId}`,
      ]) {
        const answer = await ask(`${page}?${name}=1&${name}=2&${name}[x]=3`, { session: sessions.lawyer });
        await answer.body?.cancel();
        expect(answer.status, `${page} ${name}`).toBeLessThan(500);
      }
  });
});

describe('what the headers tell is answered before anything is read', () => {
  const origin = { origin: address };

  it('a method that nothing has: 405', async () => {
    const { pages: all } = addresses();
    for (const path of all.slice(0, 12))
      for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE'])
        expect(await raw(filled(path, 'x'), method, {}), `${method} ${path}`).toBe(405);
    for (const path of ['/api/v1/cases', '/api/v1/openapi.json', '/api/health', '/cases/export'])
      for (const method of ['PUT', 'DELETE', 'PATCH', 'POST'])
        expect([401, 403, 404, 405], `${method} ${path}`).toContain(await raw(path, method, {}));
    expect(await raw('/today', 'BREW', {})).toBeLessThan(500);
  });

  it('a foreign origin: 403', async () => {
    const cookie = `${SESSION_COOKIE}=${sessions.lawyer}`;
    for (const path of [
      '/sign-in',
      '/sign-out',
      '/cases',
      '/my',
      '/api/auth/callback/credentials',
      '/api/auth/signout',
    ])
      for (const foreign of ['https://evil.example', 'null', `${address}.evil.example`, 'file://'])
        expect(await raw(path, 'POST', { origin: foreign, cookie }), `${path} from ${foreign}`).toBe(403);
    expect((await ask('/today', { session: sessions.lawyer })).status).toBe(200);
  });

  it('a body over the limit: 413, announced or not', async () => {
    const big = 'a'.repeat(1_200_000);
    expect([413, 0]).toContain(await raw('/sign-in', 'POST', { ...origin, 'content-length': '1200000' }, big));
    expect([413, 0]).toContain(await raw('/sign-in', 'POST', { ...origin, 'transfer-encoding': 'chunked' }, big));
    const claimed = await raw('/sign-in', 'POST', { ...origin, 'content-length': '5000000000' });
    expect([413, 0]).toContain(claimed);
  });
});

it('malformed cookies are a stranger’s', async () => {
  const values = ['x', '..', 'a.b.c', '%00', '%', '"', '{"uid":1}', 'e30.e30.e30', 'A'.repeat(2_000), '__proto__'];
  const names = [SESSION_COOKIE, 'pristan.second-step', 'pristan.link', 'pristan.csrf-token', 'locale', 'theme'];
  for (const value of values) {
    const cookie = names.map((name) => `${name}=${value}`).join('; ');
    for (const path of ['/today', '/my', '/sign-in', '/sign-in/code', '/accept-invitation', '/reset/new', '/setup'])
      expect(await raw(path, 'GET', { cookie }), `${path} ${value.slice(0, 20)}`).toBeLessThan(500);
    expect(await raw('/today', 'GET', { cookie })).toBe(307);
    expect(await raw('/api/auth/csrf', 'GET', { cookie })).toBeLessThan(500);
  }
});

describe('a stranger', () => {
  /** Ways around the proxy and the pages that other versions of the framework had (security.md 2.5). */
  const DISGUISES: Record<string, string>[] = [
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
    { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
    { rsc: '1', 'next-router-segment-prefetch': '/_full' },
    { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
    { 'x-nextjs-data': '1' },
    { 'x-matched-path': '/today', 'x-invoke-path': '/today' },
    { 'x-original-url': '/today', 'x-rewrite-url': '/today', 'x-forwarded-host': '127.0.0.1' },
    { purpose: 'prefetch', 'x-middleware-prefetch': '1' },
  ];
  const WAYS = [
    '',
    '?_rsc=1abc',
    '.rsc',
    '.txt',
    '.prefetch.rsc',
    '.segments/_tree.segment.rsc',
    '/',
    '?__nextDataReq=1',
  ];

  it('sees nothing of a page, whatever the request pretends to be', async () => {
    const { caseId, personId, surname } = await caseOf('demo');
    const paths = [
      '/today',
      '/cases',
      `/cases/${caseId}`,
      `/cases/${caseId}/team`,
      `/people/${personId}`,
      '/my',
      '/settings/members',
    ];
    const odd = [
      '/_next/data/build/today.json',
      '//today',
      '/%74oday',
      '/Today',
      '/./today',
      '/x/../today',
      '/api/../cases',
    ];
    const wanted = [...paths.flatMap((path) => WAYS.map((way) => path + way)), ...odd];
    const leaks: string[] = [];
    await each(wanted, async (path) => {
      for (const headers of [{}, ...DISGUISES]) {
        const answer = await ask(path, { headers });
        const text = await answer.text();
        if (answer.status >= 500) leaks.push(`${answer.status} ${path} ${JSON.stringify(headers)}`);
        if ([surname, 'Abelson', `${caseId.slice(-12)}"`].some((word) => text.includes(word)))
          leaks.push(`${path} ${JSON.stringify(headers)}`);
      }
    });
    console.log(`${wanted.length * (DISGUISES.length + 1)} requests in disguise`);
    expect(leaks).toEqual([]);
  });

  it('is refused by the API, whatever the token', async () => {
    for (const token of ['', 'x', 'pst_', `pst_${'A'.repeat(43)}`, 'null', sessions.lawyer, "' or 1=1 --"])
      for (const path of ['/api/v1/cases', '/api/v1/cases/x', '/api/v1/nothing', '/api/v1'])
        expect(await raw(path, 'GET', { authorization: `Bearer ${token}` }), `${path} ${token}`).toBe(401);
  });
});

describe('server actions', () => {
  const CANARY = 'канарейка-7f3a';
  /** What reaches our code as arguments, however wrong. */
  const READABLE = [
    '[]',
    '[null]',
    `["${CANARY}"]`,
    '[{}]',
    '[null,{}]',
    '[[],[]]',
    '[1e309,-1]',
    `[{"caseId":"${CANARY}","revision":"x","__proto__":{"ok":true}}]`,
    '[{"constructor":{"prototype":{}},"then":1}]',
    `[${'['.repeat(400)}${']'.repeat(400)}]`,
    '["$undefined","$NaN","$-0","$n99999999999999999999"]',
    `[{"text":"${'х'.repeat(300_000)}"}]`,
  ];
  /** What the framework cannot read at all. */
  const MALFORMED = ['', `${CANARY} {`, '{"x":', '["$F1"]', '["$1"]', '["$Q1","$W2"]', '["$@1"]', '\u0000\u0001'];

  async function send(id: string, body: string, session?: string): Promise<number> {
    const headers = {
      'next-action': id,
      origin: address,
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    };
    const answer = await ask('/today', { method: 'POST', body, headers, ...(session && { session }) });
    await answer.text();
    return answer.status;
  }

  it('whatever an action is called with, nothing changes; what reaches our code is answered', async () => {
    const before = await fingerprint();
    const faults: string[] = [];
    let refused = 0;
    const ids = actionIds();
    await each(ids, async (id) => {
      for (const session of [undefined, sessions.paralegal]) {
        for (const body of READABLE) {
          const status = await send(id, body, session);
          if (status >= 500) faults.push(`${status} ${id} ${body.slice(0, 40)} ${session ? 'staff' : 'stranger'}`);
        }
      }
      for (const body of MALFORMED) if ((await send(id, body, sessions.paralegal)) >= 500) refused++;
    });
    for (const id of ['0', 'f'.repeat(42), "' or 1=1 --", '__proto__']) await send(id, '[]', sessions.paralegal);
    console.log(`${ids.length} actions; ${refused} malformed bodies refused by the framework itself`);
    expect(await fingerprint()).toEqual(before);
    expect(readFileSync(inject('log'), 'utf8')).not.toContain(CANARY);
    expect(faults).toEqual([]);
  });

  it('a form that is no form, and files where texts belong', async () => {
    const before = await fingerprint();
    const form = new FormData();
    for (const name of ['email', 'password', 'code', 'locale', 'theme', '1_email', '$ACTION_ID_0', '$ACTION_REF_1'])
      form.set(name, new Blob(['x']), 'x.exe');
    for (const path of ['/sign-in', '/reset', '/my', '/settings/account', '/accept-invitation']) {
      const answer = await ask(path, { method: 'POST', body: form, headers: { origin: address }, session: as(path) });
      await answer.text();
      const broken = await raw(
        path,
        'POST',
        { origin: address, 'content-type': 'multipart/form-data; boundary=x' },
        '--x\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{"id":',
      );
      console.log(`${path}: ${answer.status}, broken ${broken}`);
    }
    expect(await fingerprint()).toEqual(before);
  });
});
