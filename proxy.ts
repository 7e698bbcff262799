import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, localeCookie } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';

/** Links of mails: the secret leaves the address for a cookie, so that no page, history or referrer holds it. */
const LINKS: Record<string, string> = {
  '/accept-invitation': '/accept-invitation',
  '/reset': '/reset/new',
  '/setup': '/setup',
};
const LINK_MINUTES = 30;
const YEAR = 31_536_000;

/** Next's development server evaluates strings and speaks over a socket; production does neither. */
function policy(nonce: string): string {
  const dev = !env().production;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types default${dev ? " nextjs nextjs#bundler 'allow-duplicates'" : ''}`,
  ].join('; ');
}

function moveSecret(request: NextRequest): NextResponse | null {
  const target = LINKS[request.nextUrl.pathname];
  const token = request.nextUrl.searchParams.get('token');
  if (!target || token === null) return null;
  const answer = NextResponse.redirect(new URL(target, env().url), 303);
  const { secure } = env();
  const rules = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  const name = `${secure ? '__Host-' : ''}pristan.link`;
  answer.cookies.set(name, token.slice(0, 100), { ...rules, maxAge: LINK_MINUTES * 60 });
  const language = request.nextUrl.searchParams.get('lang');
  if (isLocale(language)) answer.cookies.set(localeCookie, language, { ...rules, maxAge: YEAR });
  answer.headers.set('cache-control', 'private, no-store');
  return answer;
}

/** Sets what differs from answer to answer; decides nothing about access (every page and action does that itself). */
export function proxy(request: NextRequest): NextResponse {
  const moved = moveSecret(request);
  if (moved) return moved;
  const nonce = btoa(crypto.randomUUID());
  const csp = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', csp);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set('content-security-policy', csp);
  answer.headers.set('cache-control', 'private, no-store');
  if (env().secure) answer.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  return answer;
}

export const config = { matcher: '/((?!_next/static/).*)' };
