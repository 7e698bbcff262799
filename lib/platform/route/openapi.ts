import { z } from 'zod';
import packageJson from '../../../package.json' with { type: 'json' };
import { env } from '../env.ts';
import { jsonResponse } from './answer.ts';
import type { Operation } from './operation.ts';

type Json = Record<string, unknown>;

/** JSON Schema of what is sent (`input`) or answered (`output`); checks in code have none and are left out. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
}

function parameters(schema: z.ZodObject, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...part }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema: part,
    ...(part.type === 'array' ? { style: 'form', explode: true } : {}),
  }));
}

const REQUEST_ID = { 'X-Request-Id': { schema: { type: 'string', format: 'uuid' } } };

const problem = (description: string): Json => ({
  description,
  headers: REQUEST_ID,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const PROBLEMS = {
  '401': problem('No token, or one that is unknown, expired, revoked or of somebody who may no longer sign in.'),
  '403': problem("The token's scope or its member's role does not allow this."),
  '404': problem('There is no such thing, or the member may not see it.'),
  '405': problem('Another method is needed: see Allow.'),
  '422': problem('The request cannot be read; `fields` names what is wrong.'),
  '500': problem('A fault of the server, logged under the id of the request.'),
};

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'kind'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    kind: {
      type: 'string',
      enum: ['invalid', 'unauthenticated', 'not-found', 'forbidden', 'method-not-allowed', 'failed'],
    },
    fields: { type: 'object', additionalProperties: { type: 'string' }, description: 'Codes by name of a parameter.' },
  },
};

/** The description of the API (OpenAPI 3.1), made from the schemas that its routes parse with and answer by. */
export function describeApi(operations: readonly Operation[]): Json {
  const paths = operations.map((operation) => [
    operation.path,
    {
      [operation.body ? 'post' : 'get']: {
        operationId: operation.name,
        summary: operation.summary,
        security: [{ bearer: ['read'] }],
        parameters: [...parameters(operation.params, 'path'), ...parameters(operation.query, 'query')],
        ...(operation.body && {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
          },
        }),
        responses: {
          '200': {
            description: 'The answer.',
            headers: REQUEST_ID,
            content: { 'application/json': { schema: schemaOf(operation.answer, 'output') } },
          },
          ...PROBLEMS,
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pristan',
      version: packageJson.version,
      description:
        'What a member may see, for programs that act as this member. A token is made and revoked by its member in ' +
        'settings, shown once, and expires within a year. Its scope is "read" or "read write"; within it the roles of ' +
        'the member decide, as they are at that moment. Cookies do not count. Dates are days of the calendar ' +
        '(YYYY-MM-DD), instants carry their offset. Every answer has an X-Request-Id.',
    },
    servers: [{ url: `${env().url}/api/v1` }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token of a member; scopes: read, write.' },
      },
      schemas: { Problem: PROBLEM_SCHEMA },
    },
  };
}

/** The route of the description: it holds nothing of any firm, so everybody may read it. */
export function openapi(operations: readonly Operation[]): () => Response {
  return () => jsonResponse(describeApi(operations));
}
