import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asSuperuser } from '../support/sql.ts';

/** What a person who wishes us ill, or a broken program, puts where an id, a word or a cursor belongs. */
export const GARBAGE: readonly string[] = [
  '0',
  '-1',
  '00000000-0000-0000-0000-000000000000',
  '018f2b6e-0000-7000-8000-000000000000',
  "' or 1=1 --",
  '"><script>alert(1)</script>',
  '../../../../etc/passwd',
  '\u0000\u0007\u001b[2J',
  '\u202Egnp.exe\u2066',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '%',
  '__proto__',
  'х'.repeat(1_500),
];

/** Names that any of our addresses reads. */
export const QUERY = [
  ...[
    'q',
    'after',
    'before',
    'sort',
    'state',
    'stage',
    'ground',
    'track',
    'lawyer',
    'court',
    'office',
    'transit',
    'step',
  ],
  ...[
    'waiting',
    'mine',
    'restricted',
    'record',
    'correct',
    'strike',
    'kind',
    'struck',
    'notes',
    'month',
    'day',
    'scope',
  ],
  ...['with', 'case', 'all', 'done', 'principal', 'person', 'topic', 'limit', '_rsc'],
];

const ROOT = join(import.meta.dirname, '../..');

/** The addresses of app/, "/cases/[caseId]/claim": pages and routes apart. */
export function addresses() {
  const of = (paths: string[]) =>
    paths.map((path) =>
      path
        .replace(/^.*\/app/, '')
        .replace(/\/(page|route)\.tsx?$/, '')
        .replace(/\/\([^)]*\)/g, '')
        .replace(/^$/, '/'),
    );
  return {
    pages: of(Object.keys(import.meta.glob('../../app/**/page.tsx'))),
    routes: of(Object.keys(import.meta.glob('../../app/**/route.ts'))),
  };
}

/** An address with the same garbage in each of its variable parts. */
export const filled = (address: string, put: string) =>
  address.replace(/\[\[?(?:\.\.\.)?[^\]]*\]\]?/g, encodeURIComponent(put));

/** The ids of all server actions of the build. */
export function actionIds(): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.next/server/server-reference-manifest.json'), 'utf8')) as {
    node: Record<string, unknown>;
  };
  return Object.keys(manifest.node);
}

const KEPT = `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  and c.relname not in ('session', 'rate_limit', 'audit_entry', 'audit_head', 'case_opening', 'firm_total', 'outbox_message') order by 1`;

/** A fingerprint of everything kept, but for what reading itself and the worker leave: sessions, tries, openings and their log, counts. */
export async function fingerprint(): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const { name } of await asSuperuser<{ name: string }>(KEPT)) {
    const [row] = await asSuperuser<{ print: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as print from ${name} t`,
    );
    prints[name] = row?.print ?? 'empty';
  }
  return prints;
}

/** Work on many things, a few at a time. */
export async function each<T>(things: readonly T[], work: (thing: T) => Promise<void>, lanes = 4): Promise<void> {
  const left = things.values();
  const lane = async () => {
    for (const thing of left) await work(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
