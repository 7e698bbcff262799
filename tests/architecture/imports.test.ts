import { describe, expect, it } from 'vitest';
import { mayImport, TABLE } from './import-table';
import { importsOf, sources, text } from './source';

const product = sources('app', 'components', 'lib', 'proxy.ts', 'instrumentation-client.ts').filter(
  (file) => !file.startsWith('lib/cli/'),
);

describe('who may import whom', () => {
  it.each(product)('%s', (file) => {
    const row = TABLE.find((candidate) => candidate.from.test(file));
    expect(row, 'no row of the import table covers this file').toBeDefined();
    if (!row) return;
    const refused = importsOf(file)
      .filter(({ target }) => !mayImport(row, file, target))
      .map(({ spec }) => spec);
    expect(refused).toEqual([]);
  });

  it('nothing imports app/', () => {
    const importers = sources('components', 'lib').filter((file) =>
      importsOf(file).some(({ target }) => 'path' in target && target.path.startsWith('app/')),
    );
    expect(importers).toEqual([]);
  });
});

describe('no cycles between files', () => {
  it('follows every import to its end', () => {
    const byPath = new Map(product.map((file) => [file.replace(/\.(ts|tsx)$/, ''), file]));
    const edges = new Map(
      product.map((file) => [
        file,
        importsOf(file)
          .filter((found) => !found.typeOnly)
          .flatMap(({ target }) => ('path' in target ? (byPath.get(target.path) ?? []) : [])),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of product) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe('where directives stand', () => {
  it('only app/ has server actions', () => {
    expect(product.filter((file) => /^'use server'/m.test(text(file)) && !file.startsWith('app/'))).toEqual([]);
  });

  it('client code lives in components/ and the error pages', () => {
    const places = /^(components\/|app\/(.*\/)?error\.tsx$|app\/global-error\.tsx$)/;
    expect(product.filter((file) => /^'use client'/m.test(text(file)) && !places.test(file))).toEqual([]);
  });

  it("nothing is cached outside the actor: no 'use cache'", () => {
    expect(product.filter((file) => /['"]use cache['"]/.test(text(file)))).toEqual([]);
  });

  it('two files know next-auth, one the generated client, and rules only come from server components', () => {
    const using = (name: RegExp) =>
      product.filter((file) => importsOf(file).some(({ spec }) => name.test(spec))).sort();
    expect(using(/^next-auth/)).toEqual(['lib/platform/auth.ts', 'lib/platform/session.ts']);
    expect(using(/prisma\/generated/)).toEqual(['lib/platform/db.ts']);
    const clients = product.filter((file) => /^'use client'/m.test(text(file)));
    expect(
      clients.filter((file) => importsOf(file).some(({ spec }) => /^@\/lib\/(?!law\/)[^/]+\/rules/.test(spec))),
    ).toEqual([]);
  });
});

describe('the law is pure', () => {
  it.each(sources('lib/law'))('%s reads no clock, environment or package', (file) => {
    expect(text(file)).not.toMatch(/\bnew Date\b|\bDate\.now\b|Temporal\.Now|\bprocess\./);
  });
});

describe('files', () => {
  const data =
    /^lib\/(law\/(rules|fees|russia|calendars)\/|law\/(event|status|stages|walks|places|courts|offices|countries|country-codes|entry|languages|clock-events)\b|i18n\/)/;

  it('are at most 200 lines, data exempt', () => {
    const long = product.filter((file) => !data.test(file) && text(file).split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('have no style attribute, no raw HTML and no unsafe SQL', () => {
    const unsafe = /\sstyle=\{|\sstyle="|dangerouslySetInnerHTML|RawUnsafe\(/;
    expect(product.filter((file) => unsafe.test(text(file)))).toEqual([]);
  });

  it('in lib/<noun> are named as the architecture says', () => {
    const allowed =
      /^lib\/(law|platform|i18n|cli)\/|^lib\/[a-z-]+\/(schema|types|rules|store|queries|commands)(\.ts|\/[a-z0-9-]+\.ts)$/;
    expect(sources('lib').filter((file) => !allowed.test(file))).toEqual([]);
  });
});
