import packageJson from '../../package.json' with { type: 'json' };
import type { Actor, StaffActor, StaffRole } from './actor.ts';
import { secretHash } from './crypto.ts';
import { transact, widen } from './db.ts';
import { HTTP_STATUS, type Problem } from './problem.ts';
import { currentActor } from './session.ts';
import type { UseCase } from './use-case.ts';

type TokenRow = { firm_id: string; user_id: string; id: string; scopes: string };
type MemberRow = { name: string; firm_zone: string; roles: string; locale: 'en' | 'ru'; time_zone: string | null };

/** The member a bearer token stands for, with their roles as they are now; null for a bad, old or revoked one. */
async function bearerActor(request: Request, now: Date): Promise<StaffActor | null> {
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return null;
  const hash = secretHash(token);
  return transact({ secretHash: hash }, async (db) => {
    const [row] = await db.$queryRaw<TokenRow[]>`select firm_id, user_id, id, scopes from api_token
      where token_hash = ${hash} and revoked_at is null and expires_at > ${now}`;
    if (!row) return null;
    await widen(db, 'app.firm_id', row.firm_id);
    await widen(db, 'app.user_id', row.user_id);
    const [member] = await db.$queryRaw<MemberRow[]>`
      select m.name, f.time_zone as firm_zone, u.locale, u.time_zone,
        (select string_agg(r.role, ',') from member_role r where r.firm_id = m.firm_id and r.user_id = m.user_id) as roles
      from member m join firm f on f.id = m.firm_id join users u on u.id = m.user_id
      where m.firm_id = ${row.firm_id}::uuid and m.user_id = ${row.user_id}::uuid and m.disabled_at is null`;
    if (!member) return null;
    await db.$executeRaw`update api_token set last_used_at = ${now} where firm_id = ${row.firm_id}::uuid and id = ${row.id}::uuid
      and (last_used_at is null or last_used_at < ${now}::timestamptz - interval '1 minute')`;
    return {
      kind: 'staff',
      firmId: row.firm_id,
      firmZone: member.firm_zone,
      userId: row.user_id,
      name: member.name,
      roles: (member.roles ?? '').split(',').filter(Boolean) as StaffRole[],
      sessionId: null,
      scopes: row.scopes.split(' ') as ('read' | 'write')[],
      locale: member.locale,
      zone: member.time_zone ?? member.firm_zone,
    };
  });
}

const HEADERS = { 'cache-control': 'private, no-store', 'content-type': 'application/json; charset=utf-8' };

export function problemResponse(problem: Problem): Response {
  const headers: Record<string, string> = { ...HEADERS, 'content-type': 'application/problem+json' };
  if (problem.kind === 'rate-limited') headers['retry-after'] = String(problem.retryAfter);
  if (problem.kind === 'unauthenticated') headers['www-authenticate'] = 'Bearer';
  return new Response(JSON.stringify({ ...problem, status: HTTP_STATUS[problem.kind] }), {
    status: HTTP_STATUS[problem.kind],
    headers,
  });
}

/**
 * A route of /api/v1 around a use case: bearer token only (cookies are ignored), JSON out, problems as
 * application/problem+json. `input` reads the request; it may throw a Problem for a body that is no JSON.
 */
export function route<I, R, P>(
  target: UseCase<I, R>,
  input: (request: Request, params: P) => Promise<I> | I,
): (request: Request, context: { params: Promise<P> }) => Promise<Response> {
  return async (request, { params }) => {
    const actor: Actor | null = await bearerActor(request, new Date());
    if (!actor) return problemResponse({ kind: 'unauthenticated' });
    const outcome = await target(actor, await input(request, await params));
    if (!outcome.ok) return problemResponse(outcome.problem);
    return new Response(JSON.stringify(outcome.value), { headers: HEADERS });
  };
}

const VERSION: string = packageJson.version;

/** 200 once the database answers; 503 with the name of the part that does not. Tells nothing else. */
export async function health(): Promise<Response> {
  try {
    await transact({}, (db) => db.$queryRaw`select 1`);
    return new Response(JSON.stringify({ status: 'ok', version: VERSION }), { headers: HEADERS });
  } catch {
    return new Response(JSON.stringify({ status: 'down', part: 'database', version: VERSION }), {
      status: 503,
      headers: HEADERS,
    });
  }
}

/**
 * A file for a signed-in browser, made of the pages of one query: memory holds one page. The first is read before the
 * answer begins, so that a refusal has its status; `next` gives the input of the page after one, null at the end.
 */
export function download<I, R>(
  target: UseCase<I, R>,
  file: {
    headers: (request: Request) => Record<string, string>;
    input: (request: Request) => I;
    next: (page: R, input: I) => I | null;
    text: (page: R, isFirst: boolean) => Promise<string>;
  },
): (request: Request) => Promise<Response> {
  return async (request) => {
    const actor = await currentActor();
    if (!actor) return problemResponse({ kind: 'unauthenticated' });
    let input: I | null = file.input(request);
    const first = await target(actor, input);
    if (!first.ok) return problemResponse(first.problem);
    let page: R | null = first.value;
    let isFirst = true;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (page === null && input !== null) {
          const outcome = await target(actor, input);
          if (!outcome.ok) return controller.error(new Error(outcome.problem.kind));
          page = outcome.value;
        }
        if (page === null || input === null) return controller.close();
        controller.enqueue(new TextEncoder().encode(await file.text(page, isFirst)));
        input = file.next(page, input);
        page = null;
        isFirst = false;
        if (input === null) controller.close();
      },
    });
    return new Response(body, {
      headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', ...file.headers(request) },
    });
  };
}
