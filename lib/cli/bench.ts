import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weigh } from './bench/counts.ts';
import { load, type Sample, summary, tidy } from './bench/measure.ts';
import { nights } from './bench/nightly.ts';
import { print, printNights } from './bench/print.ts';
import { deepPage, enter, makeTarget, type Target } from './bench/target.ts';
import { writes } from './bench/writes.ts';
import { ensureBuild } from './build.ts';
import { generate } from './generate.ts';
import { startPostgres } from './postgres.ts';
import { ensureOwner } from './roles.ts';
import { main } from './say.ts';
import { ensureSecrets } from './secrets.ts';

const CONNECTIONS = 10;
/** The memory of a night's recount of the large firm is compared with that of one of so many cases. */
const MIDDLE = 10_000;
const WARM_UP = 2;

type Page = { name: string; path: (target: Target, deep: string) => string; as: 'lawyer' | 'client' };

/** The floor: a page that reads the session and one row. Everything else is stated as a ratio to it. */
const FLOOR = '/floor';

const PAGES: readonly Page[] = [
  { name: 'cases list, first page', path: () => '/cases', as: 'lawyer' },
  { name: 'cases list, deep page', path: (_, deep) => deep, as: 'lawyer' },
  { name: 'cases list, filtered', path: () => '/cases?stage=hearing&transit=GE', as: 'lawyer' },
  { name: 'cases list, sorted by name', path: () => '/cases?sort=name', as: 'lawyer' },
  { name: 'search, Cyrillic', path: () => `/search?q=${encodeURIComponent('Щербаков Иван')}`, as: 'lawyer' },
  { name: 'search, Latin', path: () => '/search?q=shcherbakov', as: 'lawyer' },
  { name: 'people', path: () => '/people', as: 'lawyer' },
  { name: 'today', path: () => '/today', as: 'lawyer' },
  { name: 'calendar', path: () => '/calendar', as: 'lawyer' },
  { name: 'reports', path: () => '/reports', as: 'lawyer' },
  { name: 'case page', path: ({ caseId }) => `/cases/${caseId}`, as: 'lawyer' },
  { name: 'timeline', path: ({ caseId }) => `/cases/${caseId}/timeline`, as: 'lawyer' },
  { name: 'client page', path: () => '/my', as: 'client' },
];

export type Row = {
  name: string;
  cases: number;
  connections: number;
  rounds: number;
  p50: number;
  p95: number;
  spread: number;
  rps: number;
  ratioToFloor: number;
  ratioToSmall: number;
  queries: number;
  kB: number;
};

async function measurePage(
  page: Page,
  [small, large]: readonly [Target, Target],
  options: { rounds: number; seconds: number; superuser: (database: string) => string },
): Promise<Row[]> {
  const { rounds, seconds } = options;
  const address = async (target: Target) =>
    new URL(page.path(target, page.name.includes('deep') ? await deepPage(target) : ''), target.url).href;
  const [smallUrl, largeUrl] = [await address(small), await address(large)];
  const floorUrl = new URL(FLOOR, large.url).href;
  const turns = [
    { url: floorUrl, cookie: large.cookie.lawyer, samples: [] as Sample[] },
    { url: smallUrl, cookie: small.cookie[page.as], samples: [] as Sample[] },
    { url: largeUrl, cookie: large.cookie[page.as], samples: [] as Sample[] },
  ] as const;
  for (const { url, cookie } of turns) await load(url, cookie, CONNECTIONS, WARM_UP);
  for (let round = 0; round < rounds; round++) {
    for (const { url, cookie, samples } of turns) samples.push(await load(url, cookie, CONNECTIONS, seconds));
  }
  const [floor, atSmall, atLarge] = turns.map(({ samples }) => summary(samples));
  if (!floor || !atSmall || !atLarge) throw new Error('a round is missing');
  return Promise.all(
    (
      [
        [small, atSmall, smallUrl],
        [large, atLarge, largeUrl],
      ] as const
    ).map(async ([target, figures, url]) => {
      const { queries, kB, status } = await weigh(options.superuser(target.database), url, target.cookie[page.as]);
      if (status !== 200 || figures.failures > 0)
        throw new Error(`${page.name}: status ${status}, ${figures.failures} failed answers`);
      return {
        ...{
          name: page.name,
          cases: target.cases,
          connections: CONNECTIONS,
          rounds,
          p50: tidy(figures.p50),
          p95: tidy(figures.p95),
        },
        ...{ spread: tidy(figures.spread), rps: tidy(figures.rps), ratioToFloor: tidy(figures.p50 / floor.p50) },
        ...{ ratioToSmall: tidy(figures.p50 / atSmall.p50), queries, kB },
      };
    }),
  );
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      large: { type: 'boolean' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      cases: { type: 'string' },
      /** Only pages whose name has this text: neither writes nor nights. */
      page: { type: 'string' },
    },
  });
  generate();
  await ensureBuild();
  const home = mkdtempSync(join(tmpdir(), 'pristan-bench-'));
  chmodSync(home, 0o755);
  mkdirSync(home, { recursive: true });
  process.env.PRISTAN_DATA = home;
  const secrets = ensureSecrets(home);
  const postgres = await startPostgres(home, secrets['superuser-password'], {
    shared_preload_libraries: 'pg_stat_statements',
    'pg_stat_statements.track_utility': 'off',
  });
  const superuser = (database: string) => postgres.url('postgres', secrets['superuser-password'], database);
  const targets: Target[] = [];
  try {
    await ensureOwner(superuser('postgres'), secrets['owner-password']);
    for (const cases of [1_000, Number(values.cases ?? (values.large ? 1_000_000 : 100_000))]) {
      targets.push(await makeTarget(postgres, home, cases));
      const { withClient } = await import('./roles.ts');
      await withClient(superuser(`bench_${cases}`), (client) =>
        client.query('create extension if not exists pg_stat_statements'),
      );
    }
    const [small, large] = targets;
    if (!small || !large) throw new Error('a target is missing');
    const options = { rounds: Number(values.rounds), seconds: Number(values.seconds), superuser };
    const rows: Row[] = [];
    for (const page of PAGES.filter(({ name }) => name.includes(values.page ?? ''))) {
      for (const target of targets) await enter(target);
      const measured = await measurePage(page, [small, large], options);
      // A long run tells what it has as it goes, beside its answer.
      for (const { name, cases, p50, ratioToFloor } of measured)
        process.stderr.write(`${name}, ${cases}: ${p50} ms, × ${ratioToFloor}\n`);
      rows.push(...measured);
    }
    if (values.page) return print(rows, large.memory());
    rows.push(...(await writes([small, large], { ...options, connections: CONNECTIONS })));
    const memory = large.memory();
    const machine = {
      cpus: cpus().length,
      model: cpus()[0]?.model ?? '',
      memory: totalmem(),
      node: process.version,
      serverMemory: memory,
    };
    const middle = await makeTarget(postgres, home, MIDDLE);
    targets.push(middle);
    const some = await nights(middle, superuser(middle.database));
    const all = await nights(large, superuser(large.database));
    if (values.json) console.log(JSON.stringify({ machine, rows, nights: { middle: some, large: all } }));
    else {
      print(rows, memory);
      printNights(some, all);
    }
  } finally {
    for (const target of targets) await target.stop();
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
});
