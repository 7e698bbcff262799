import { HTTP_STATUS, type Problem } from '../problem.ts';

const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** What only HTTP knows, beside the problems of use cases. */
export type HttpProblem = Problem | { kind: 'method-not-allowed'; allow: string } | { kind: 'failed' };

const TITLES: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

export function statusOf(problem: HttpProblem): number {
  if (problem.kind === 'method-not-allowed') return 405;
  return problem.kind === 'failed' ? 500 : HTTP_STATUS[problem.kind];
}

export function jsonResponse(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** The problem as RFC 9457 has it: its kind is the code to act on, `fields` are codes at names of the request. */
export function problemResponse(problem: HttpProblem, headers: Record<string, string> = {}): Response {
  const status = statusOf(problem);
  const { allow, ...told } = { allow: undefined, ...problem };
  return new Response(JSON.stringify({ type: 'about:blank', title: TITLES[status], status, ...told }), {
    status,
    headers: {
      ...{ ...HEADERS, 'content-type': 'application/problem+json', ...headers },
      ...(allow ? { allow } : {}),
      ...(problem.kind === 'rate-limited' ? { 'retry-after': String(problem.retryAfter) } : {}),
      ...(problem.kind === 'unauthenticated' ? { 'www-authenticate': 'Bearer realm="Pristan"' } : {}),
    },
  });
}
