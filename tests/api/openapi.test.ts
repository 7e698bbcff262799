import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations } from '../../app/api/v1/operations';
import { describeApi } from '../../lib/platform/route/openapi';

const folder = join(import.meta.dirname, '../../app/api/v1');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('route.ts'));

type Json = { [key: string]: Json };
const api = describeApi(operations) as unknown as Json;

/** A path has one operation: it is asked with GET, or sent its facts with POST. */
const operationOf = (path: Json): Json | undefined => path.get ?? path.post;

/** Every `$ref` of the document, and whether it leads somewhere. */
function refs(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : refs(value)));
}

describe('the description of the API', () => {
  it('has every route there is', () => {
    const routes = files
      .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?route\.ts$/, '')}`)
      .filter((path) => path !== '/openapi.json' && path !== '/[[...path]]')
      .map((path) => path.replaceAll('[', '{').replaceAll(']', '}'));
    expect(Object.keys(api.paths ?? {}).sort()).toEqual(routes.sort());
  });

  it('is the one way in: each route is a resource of an operation', () => {
    for (const file of files.filter((path) => !/openapi|\.\.\.path/.test(path)))
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/= resource\(\w+\);\n$/);
  });

  it('says version, server, bearer and scopes', () => {
    expect(api.openapi).toBe('3.1.0');
    expect(api.servers).toEqual([{ url: expect.stringMatching(/\/api\/v1$/) }]);
    expect(api.components?.securitySchemes?.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
    for (const path of Object.values(api.paths ?? {}))
      expect(operationOf(path)?.security).toEqual([{ bearer: ['read'] }]);
  });

  it('describes parameters and answers by their schemas', () => {
    const list = api.paths?.['/cases']?.get as unknown as {
      parameters: { name: string; in: string; schema: { type: string; default?: unknown } }[];
      responses: Json;
    };
    expect(list.parameters.find(({ name }) => name === 'sort')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'string', enum: ['activity', 'name', 'opened', 'hearing'], default: 'activity' },
    });
    expect(list.parameters.find(({ name }) => name === 'stage')).toMatchObject({
      explode: true,
      schema: { type: 'array' },
    });
    const row = list.responses['200']?.content?.['application/json']?.schema?.properties?.cases?.items;
    expect(row).toMatchObject({ type: 'object', required: expect.arrayContaining(['id', 'number', 'principal']) });
    const one = api.paths?.['/cases/{caseId}']?.get as unknown as { parameters: Json[] };
    expect(one.parameters).toEqual([expect.objectContaining({ name: 'caseId', in: 'path', required: true })]);
  });

  it('describes what is sent to the legal clock by its schema', () => {
    const sent = api.paths?.['/legal-clock']?.post?.requestBody as unknown as { content: Json };
    expect(sent.content['application/json']?.schema).toMatchObject({ required: ['asOf', 'events'] });
  });

  it('gives every problem as problem+json, and no reference leads nowhere', () => {
    for (const path of Object.values(api.paths ?? {})) {
      const problems = Object.entries(operationOf(path)?.responses ?? {}).filter(([status]) => status !== '200');
      expect(problems.map(([status]) => status)).toEqual(['401', '403', '404', '405', '422', '500']);
      for (const [, answer] of problems)
        expect(Object.keys(answer.content ?? {})).toEqual(['application/problem+json']);
    }
    const found = refs(api);
    expect(found.length).toBeGreaterThan(0);
    for (const ref of found) {
      const target = ref
        .slice(2)
        .split('/')
        .reduce<Json | undefined>((node, key) => node?.[key], api);
      expect([ref, typeof target]).toEqual([ref, 'object']);
    }
  });
});
