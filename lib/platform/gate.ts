import { z } from 'zod';

/** What can be told from a request's headers, before any of our code or Next's reads its body. */
export type Arrival = {
  method: string;
  /** Path without the query. */
  path: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type Refused = { status: 400 | 403 | 405 | 413; allow?: string };

/** Largest request body, bytes. Files go through a route of their own. */
export const BODY_LIMIT = 1_000_000;

const API_METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const PAGE_METHODS = ['GET', 'HEAD', 'POST'];

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** Where the browser's router stands, as Next 16 sends it: a segment, what is nested in it, and marks. */
const routerTree: z.ZodType = z.lazy(() =>
  z
    .tuple([
      z.union([z.string(), z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()])]),
      z.record(z.string(), routerTree),
    ])
    .rest(z.unknown()),
);

/** Whether Next can read the path and the router's place; what it cannot read it would answer as a fault of ours. */
function isReadable(path: string, routerState: string | string[] | undefined): boolean {
  try {
    decodeURIComponent(path);
    if (routerState === undefined) return true;
    return routerTree.safeParse(JSON.parse(decodeURIComponent(String(routerState)))).success;
  } catch {
    return false;
  }
}

/**
 * Refuses, or null: an unknown method (405), a body over the limit (413), a change that carries a cookie from a
 * foreign page (403), a web socket, or what Next could not read (400). A missing Origin is let through only where
 * nothing says "cross-site" and the request is the scripted sign-in, whose next-auth csrf token is checked there; a
 * bearer request ignores cookies and needs no Origin.
 */
export function decideRequest({ method, path, headers }: Arrival, ownOrigin: string): Refused | null {
  const methods = path.startsWith('/api/') ? API_METHODS : PAGE_METHODS;
  if (!methods.includes(method)) return { status: 405, allow: methods.join(', ') };
  if (Number(one(headers['content-length']) ?? 0) > BODY_LIMIT) return { status: 413 };
  if (one(headers.upgrade)?.toLowerCase() === 'websocket') return { status: 400 };
  if (!isReadable(path, headers['next-router-state-tree'])) return { status: 400 };
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return null;
  if (one(headers.authorization)?.startsWith('Bearer ') && path.startsWith('/api/v1/')) return null;
  if (headers.cookie === undefined && path !== '/api/auth/callback/credentials') {
    const origin = one(headers.origin);
    return origin === undefined || origin === ownOrigin ? null : { status: 403 };
  }
  const origin = one(headers.origin);
  if (origin !== undefined) return origin === ownOrigin ? null : { status: 403 };
  const site = one(headers['sec-fetch-site']);
  const sameSite = site === undefined || site === 'same-origin';
  return sameSite && path.startsWith('/api/auth/') ? null : { status: 403 };
}

/**
 * The client's address: the connection's own, or the entry of X-Forwarded-For that the outermost believed proxy wrote.
 * `proxies` is how many proxies stand before us.
 */
export function clientAddress(
  remote: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: number,
): string {
  const direct = remote ?? '';
  if (proxies === 0) return direct;
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .split(',')
    .map((hop) => hop.trim())
    .filter(Boolean);
  return hops.at(-proxies) ?? direct;
}

/**
 * Where a page was asked for by the machine's other name, the same page at our own address; null otherwise. Whoever
 * types "localhost" would else meet a refused Origin at the first form.
 */
export function ownAddress(
  method: string | undefined,
  host: string | undefined,
  target: string | undefined,
  ownOrigin: string,
): string | null {
  const own = new URL(ownOrigin);
  if (own.hostname !== '127.0.0.1' || (method !== 'GET' && method !== 'HEAD')) return null;
  if (host !== `localhost${own.port ? `:${own.port}` : ''}` || !target?.startsWith('/')) return null;
  return `${ownOrigin}${target}`;
}
