import type { z } from 'zod';
import { newId } from '../id.ts';
import { describeError, log } from '../log.ts';
import { fieldCodes, type UseCase } from '../use-case.ts';
import { type HttpProblem, jsonResponse, problemResponse } from './answer.ts';
import { bearerActor } from './bearer.ts';

type Shape = z.ZodObject;

/** What one reading of the API is, for its route and for its description. */
export type Operation = {
  /** Under /api/v1, with names in braces: "/cases/{caseId}". */
  path: `/${string}`;
  name: string;
  summary: string;
  params: Shape;
  query: Shape;
  /** What is sent with POST; a reading without one is asked with GET. It changes nothing either way. */
  body?: Shape;
  answer: z.ZodType;
  ask: (request: Request, params: Record<string, unknown>, requestId: string) => Promise<Response>;
};

/**
 * A reading of the API around a query. `params`, `query` and `body` are strict: what cannot be read, comes twice or has no
 * meaning is refused (422), a path that can name nothing is not found. Only what `answer` names leaves.
 */
export function reading<I, R, P extends Shape, Q extends Shape, A extends z.ZodType, B extends Shape = z.ZodObject>(
  spec: Omit<Operation, 'ask'> & {
    params: P;
    query: Q;
    body?: B;
    answer: A;
    useCase: UseCase<I, R>;
    input: (asked: { params: z.output<P>; query: z.output<Q>; body: z.output<B> }) => I;
    show: (value: R) => z.input<A>;
  },
): Operation {
  const ask: Operation['ask'] = async (request, raw, requestId) => {
    const headers = { 'x-request-id': requestId };
    const actor = await bearerActor(request, new Date());
    if (!actor) return problemResponse({ kind: 'unauthenticated' }, headers);
    const params = spec.params.safeParse(raw);
    if (!params.success) return problemResponse({ kind: 'not-found' }, headers);
    const query = readQuery(spec.query, new URL(request.url).searchParams);
    if ('fields' in query) return problemResponse({ kind: 'invalid', fields: query.fields }, headers);
    const body = spec.body ? await readBody(spec.body, request) : { value: {} as z.output<B> };
    if ('fields' in body) return problemResponse({ kind: 'invalid', fields: body.fields }, headers);
    const asked = { params: params.data, query: query.value, body: body.value };
    const outcome = await spec.useCase(actor, spec.input(asked));
    if (!outcome.ok) return problemResponse(outcome.problem, headers);
    return jsonResponse(spec.answer.parse(spec.show(outcome.value)), { headers });
  };
  const { path, name, summary, params, query, body, answer } = spec;
  return { path, name, summary, params, query, ...(body && { body }), answer, ask };
}

/** A body by its schema, as JSON and said to be; its length was bounded before it came here. */
async function readBody<B extends Shape>(
  schema: B,
  request: Request,
): Promise<{ value: z.output<B> } | { fields: Record<string, string> }> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return { fields: { body: 'not-json' } };
  let json: unknown;
  try {
    json = JSON.parse(await request.text());
  } catch {
    return { fields: { body: 'not-json' } };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { value: parsed.data } : { fields: fieldCodes(parsed.error) };
}

const isMany = (schema: z.ZodType): boolean => {
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType };
  return innerType ? isMany(innerType) : type === 'array';
};

/** The query of an address by its schema: a set comes as repeated names; every other name at most once. */
export function readQuery<Q extends Shape>(
  schema: Q,
  sent: URLSearchParams,
): { value: z.output<Q> } | { fields: Record<string, string> } {
  // Maps, not objects: "__proto__" is a name like any other.
  const given = new Map<string, unknown>();
  const fields = new Map<string, string>();
  for (const name of new Set(sent.keys())) {
    const part = Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : null;
    const values = sent.getAll(name);
    if (!part) fields.set(name.slice(0, 60), 'unknown');
    else if (isMany(part)) given.set(name, values);
    else if (values.length > 1) fields.set(name, 'repeated');
    else given.set(name, values[0]);
  }
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success && fields.size === 0) return { value: parsed.data };
  const codes = parsed.success ? [] : Object.entries(fieldCodes(parsed.error));
  return { fields: Object.fromEntries([...codes, ...fields]) };
}

type Handler = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;
type Handlers = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Handler>;

/** Whatever goes wrong inside is told to the log under the request's id, and to the caller by that id alone. */
export async function answered(name: string, work: (requestId: string) => Promise<Response>): Promise<Response> {
  const requestId = newId();
  const begun = performance.now();
  let response: Response;
  try {
    response = await work(requestId);
  } catch (error) {
    log().error({ requestId, operation: name, error: describeError(error) }, 'api request failed');
    response = problemResponse({ kind: 'failed' }, { 'x-request-id': requestId });
  }
  const ms = Math.round(performance.now() - begun);
  log().info({ requestId, operation: name, status: response.status, ms }, 'api');
  return response;
}

/** The handlers of a route: the operation under GET (and so HEAD) or POST, every other method refused. */
export function resource(operation: Operation): Handlers {
  const isSent = operation.body !== undefined;
  const refused: HttpProblem = { kind: 'method-not-allowed', allow: isSent ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS' };
  const refuse: Handler = () =>
    answered(operation.name, async (requestId) => problemResponse(refused, { 'x-request-id': requestId }));
  const ask: Handler = (request, { params }) =>
    answered(operation.name, async (requestId) => operation.ask(request, await params, requestId));
  return {
    GET: isSent ? refuse : ask,
    POST: isSent ? ask : refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
  };
}

/** The handlers of every address that names nothing; like all of the API it is silent to strangers. */
export function nothing(): Handlers {
  const missing: Handler = (request) =>
    answered('nothing', async (requestId) => {
      const actor = await bearerActor(request, new Date());
      return problemResponse({ kind: actor ? 'not-found' : 'unauthenticated' }, { 'x-request-id': requestId });
    });
  return { GET: missing, POST: missing, PUT: missing, PATCH: missing, DELETE: missing };
}
