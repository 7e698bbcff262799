import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, clientAddress, decideRequest, ownAddress } from '../../lib/platform/gate.ts';

const OWN = 'https://files.example';
type Row = [what: string, method: string, path: string, headers: Record<string, string>, status: number | null];

const cookie = { cookie: 'pristan.session=x' };
const own = { origin: OWN };
const foreign = { origin: 'https://elsewhere.example' };
const SIGN_IN = '/api/auth/callback/credentials';

const TREE = 'next-router-state-tree';
const tree = (place: unknown) => encodeURIComponent(JSON.stringify(place));
const DEEP = ['caseId', '018f2b6e', 'd', null];

const ROWS: Row[] = [
  ['a page', 'GET', '/cases', cookie, null],
  ['its head', 'HEAD', '/cases', {}, null],
  ['a page asked for from a foreign page', 'GET', '/cases', { ...cookie, ...foreign }, null],
  ['a method no page has', 'PUT', '/cases', { ...cookie, ...own }, 405],
  ['a method nothing has', 'TRACE', '/cases', {}, 405],
  ['a method nothing has, at the API', 'PROPFIND', '/api/v1/cases', {}, 405],
  ['the method of an API', 'DELETE', '/api/v1/tokens', { authorization: 'Bearer x' }, null],
  ['what an API offers', 'OPTIONS', '/api/v1/cases', foreign, null],
  ['a form of ours', 'POST', '/cases/new', { ...cookie, ...own }, null],
  ['a form of a foreign page', 'POST', '/cases/new', { ...cookie, ...foreign }, 403],
  ['a form of our address on another port', 'POST', '/cases/new', { ...cookie, origin: `${OWN}:8443` }, 403],
  ['a form of our address without TLS', 'POST', '/cases/new', { ...cookie, origin: 'http://files.example' }, 403],
  ['a form of a page without an origin', 'POST', '/cases/new', { ...cookie, origin: 'null' }, 403],
  ['a change with a cookie that does not say whence', 'POST', '/cases/new', cookie, 403],
  ['a change of the API with a cookie', 'PATCH', '/api/v1/cases', cookie, 403],
  ['a change by bearer, no cookie asked', 'POST', '/api/v1/cases', { authorization: 'Bearer x', ...cookie }, null],
  ['a change by bearer from a foreign page', 'POST', '/api/v1/cases', { authorization: 'Bearer x', ...foreign }, null],
  ['a bearer where only cookies count', 'POST', '/cases/new', { authorization: 'Bearer x', ...cookie }, 403],
  ['a foreign page without a cookie', 'POST', '/sign-in', foreign, 403],
  ['the scripted sign-in', 'POST', SIGN_IN, cookie, null],
  ['the scripted sign-in of a browser of ours', 'POST', SIGN_IN, { ...cookie, 'sec-fetch-site': 'same-origin' }, null],
  ['signing somebody in from a foreign page', 'POST', SIGN_IN, { ...cookie, ...foreign }, 403],
  ['the same without a cookie', 'POST', SIGN_IN, foreign, 403],
  ['the same hiding its origin', 'POST', SIGN_IN, { ...cookie, 'sec-fetch-site': 'cross-site' }, 403],
  ['the same from a sibling site', 'POST', SIGN_IN, { ...cookie, 'sec-fetch-site': 'same-site' }, 403],
  ['a body at the limit', 'POST', '/cases/new', { ...cookie, ...own, 'content-length': `${BODY_LIMIT}` }, null],
  ['a body over the limit', 'POST', '/cases/new', { ...cookie, ...own, 'content-length': `${BODY_LIMIT + 1}` }, 413],
  ['a web socket', 'GET', '/', { upgrade: 'WebSocket', connection: 'Upgrade' }, 400],
  ['bytes that are no text', 'GET', '/cases/%E0%A4%A', {}, 400],
  ['a path of a lone percent sign', 'GET', '/%', {}, 400],
  ['where the router stands', 'GET', '/cases', { [TREE]: tree(['', { children: ['cases', {}] }]) }, null],
  ['where the router stands, in a case', 'GET', '/x', { [TREE]: tree(['', { children: [DEEP, {}] }, null]) }, null],
  ['a router that stands nowhere', 'GET', '/cases', { [TREE]: tree(['']) }, 400],
  ['a router whose place is no JSON', 'GET', '/cases', { [TREE]: '%5B' }, 400],
];

describe('what the headers tell', () => {
  it.each(ROWS)('%s: %s %s', (_what, method, path, headers, status) => {
    expect(decideRequest({ method, path, headers }, OWN)?.status ?? null).toBe(status);
  });

  it('names the methods there are with the refusal', () => {
    expect(decideRequest({ method: 'PUT', path: '/cases', headers: {} }, OWN)?.allow).toBe('GET, HEAD, POST');
  });
});

describe("the visitor's address", () => {
  it.each([
    ['no proxy is believed: the connection', '192.0.2.7', '203.0.113.9', 0, '192.0.2.7'],
    ['one proxy: what it saw', '10.0.0.2', '203.0.113.9', 1, '203.0.113.9'],
    [
      'one proxy: what the visitor wrote before it does not count',
      '10.0.0.2',
      '198.51.100.1, 203.0.113.9',
      1,
      '203.0.113.9',
    ],
    ['two proxies: what the outer one saw', '10.0.0.2', '198.51.100.1, 203.0.113.9, 10.0.0.1', 2, '203.0.113.9'],
    ['fewer entries than proxies: the connection', '10.0.0.2', '203.0.113.9', 2, '10.0.0.2'],
    ['no entry at all: the connection', '10.0.0.2', undefined, 1, '10.0.0.2'],
  ])('%s', (_what, remote, forwarded, proxies, address) => {
    expect(clientAddress(remote, forwarded, proxies)).toBe(address);
  });
});

describe("the machine's other name", () => {
  const local = 'http://127.0.0.1:3000';
  it.each([
    ['localhost goes to our address', 'GET', 'localhost:3000', '/today?a=b', local, `${local}/today?a=b`],
    ['our address stays', 'GET', '127.0.0.1:3000', '/today', local, null],
    ['a form is not sent on', 'POST', 'localhost:3000', '/today', local, null],
    ['another port is not ours', 'GET', 'localhost:8080', '/today', local, null],
    ['a public address has one name', 'GET', 'localhost', '/today', 'https://files.example', null],
    ['a target that is no path', 'GET', 'localhost:3000', '@elsewhere.example/', local, null],
  ])('%s', (_what, method, host, target, address, moved) => {
    expect(ownAddress(method, host, target, address)).toBe(moved);
  });
});
