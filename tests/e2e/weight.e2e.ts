import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { firm } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { openedCase, recordOne } from '../timeline/case.ts';
import { ask, sessionOf, sessions } from './product.ts';
import { demoIds, type Ids, pathOf, SCREENS, type Screen } from './screens.ts';
import { visitors } from './visitors.ts';

const visit = visitors();

let ids: Ids;
beforeAll(async () => {
  ids = await demoIds();
});

/** Scripts that a page names; what only browsers without modules load is not among them. */
const scriptsIn = (html: string) =>
  new Set(
    [...html.replace(/<script[^>]*noModule[^>]*>/gi, '').matchAll(/\/_next\/static\/[\w~./-]+?\.js/g)].map(
      ([path]) => path,
    ),
  );
const sizes = new Map<string, number>();

async function weight(path: string): Promise<number> {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = gzipSync(Buffer.from(await (await ask(path)).arrayBuffer())).length;
  sizes.set(path, bytes);
  return bytes;
}

const html = async (path: string, as: Screen['as']) => (await ask(path, as ? { session: sessions[as] } : {})).text();

/** Compressed bytes of the scripts a page names, those of an empty page (the framework's own) taken away. */
async function ownScript(path: string, as: Screen['as'], framework: Set<string>): Promise<number> {
  let total = 0;
  for (const script of scriptsIn(await html(path, as))) if (!framework.has(script)) total += await weight(script);
  return total;
}

it('scripts: at most 60 kB on a page of the firm, 5 kB on the client’s, beyond the framework’s own', async () => {
  const framework = scriptsIn(await html('/leave', null));
  let runtime = 0;
  for (const script of framework) runtime += await weight(script);
  const table: Record<string, number> = {};
  for (const screen of SCREENS) {
    const path = pathOf(screen, ids);
    table[path] = await ownScript(path, screen.as, framework);
  }
  const kB = Object.fromEntries(Object.entries(table).map(([path, bytes]) => [path, Math.round(bytes / 100) / 10]));
  console.table({ 'the framework, on an empty page': runtime / 1000, ...kB });
  const heavy = Object.entries(table).filter(([path, bytes]) => bytes > (path === '/my' ? 5_000 : 60_000));
  expect(heavy).toEqual([]);
  expect(runtime).toBeLessThan(150_000);
});

it('the client’s first visit: page, styles and fonts are under 150 kB', async () => {
  const { page } = await visit('client', { viewport: { width: 390, height: 844 } });
  const parts: Record<string, number> = {};
  page.on('response', async (response) => {
    const kind = response.request().resourceType();
    if (!['document', 'stylesheet', 'font'].includes(kind)) return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    parts[kind] = (parts[kind] ?? 0) + (kind === 'font' ? body.length : gzipSync(body).length);
  });
  await page.goto('/my', { waitUntil: 'networkidle' });
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  console.table({ ...parts, total });
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(150_000);
});

it.each(['en', 'ru'])('a timeline of 120 events stays a page, in %s', async (locale) => {
  const home = await firm();
  const caseId = await openedCase(home);
  for (let n = 0; n < 120; n++) {
    const on = new Date(Date.UTC(2018, 0, 1 + n * 14)).toISOString().slice(0, 10);
    await recordOne(home.lawyer, caseId, { type: n % 3 === 0 ? 'summons_received' : 'search_at_home', on });
  }
  const session = await sessionOf(home.owner);
  await asSuperuser('update users set locale = $1 where id = $2', [locale, home.owner.userId]);
  const read = async (path: string) => (await ask(path, { session })).text();
  const page = await read(`/cases/${caseId}/timeline`);
  expect(page.match(/<tr [^>]*id="event-/g)).toHaveLength(36);
  expect(Buffer.byteLength(page)).toBeLessThan(150_000);
  const [earlier] = /\?at=[0-9a-f-]{36}/.exec(page) ?? [];
  expect((await read(`/cases/${caseId}/timeline${earlier}`)).match(/<tr [^>]*id="event-/g)).toHaveLength(36);
});
