import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { contextOf, disconnect, transact } from '../../platform/db.ts';
import { provideEnv } from '../../platform/env.ts';
import { firmActors } from '../../platform/job.ts';
import { recountTotals } from '../../reports/commands.ts';
import { foundDemo } from '../demo/found.ts';
import { runLean } from '../memory.ts';
import { migrate } from '../migrate.ts';
import type { Postgres } from '../postgres.ts';
import { ensureRuntimeRoles, withClient } from '../roles.ts';
import { ensureSecrets, type Secrets } from '../secrets.ts';
import { seedCases } from '../seed.ts';

export const PASSWORD = 'bench-harbour-and-light';

/** One size of the product: its own database and its own server process. */
export type Target = {
  cases: number;
  url: string;
  appUrl: string;
  database: string;
  cookie: { lawyer: string; client: string };
  caseId: string;
  /** Resident memory of the server, bytes. */
  memory: () => number;
  stop: () => Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

async function fill(appUrl: string, ownerUrl: string, cases: number): Promise<void> {
  provideEnv({ APP_DATABASE_URL: appUrl });
  await foundDemo(PASSWORD);
  await seedCases('demo', cases);
  for (const { actor } of await firmActors('bench')) await recountTotals(actor, {});
  await disconnect();
  await withClient(ownerUrl, (client) => client.query('vacuum analyze'));
}

/** Signs both in anew: a client's session ends after 15 minutes without a request, and the pages before take longer. */
export async function enter(target: Target): Promise<void> {
  target.cookie.lawyer = await signIn(target.url, 'lawyer@demo.pristan.example');
  target.cookie.client = await signIn(target.url, 'client@demo.pristan.example');
}

/** Signs in as the scripted door allows; the session's cookie. */
export async function signIn(url: string, email: string): Promise<string> {
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, cookie },
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await ask('/api/auth/csrf')).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken, email, password: PASSWORD, code: '', json: 'true' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin };
  await (await ask('/api/auth/callback/credentials', { method: 'POST', headers, body })).text();
  const session = [...jar].find(([name]) => name.includes('session-token'));
  if (!session) throw new Error(`${email} could not sign in`);
  return session.join('=');
}

async function serve(dataDir: string, appUrl: string): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    PRISTAN_URL: url,
    PRISTAN_DATA: dataDir,
    APP_DATABASE_URL: appUrl,
    LOG_LEVEL: 'error',
  };
  const child = fork(join(import.meta.dirname, '../server.ts'), { ...runLean('server', env), stdio: 'inherit' });
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready());
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
  });
  return { child, url };
}

/** Makes a database of the wanted size on the bench's own Postgres and serves it. */
export async function makeTarget(postgres: Postgres, dataDir: string, cases: number): Promise<Target> {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const secrets: Secrets = ensureSecrets(dataDir);
  const database = `bench_${cases}`;
  const superuser = postgres.url('postgres', secrets['superuser-password'], 'postgres');
  await withClient(superuser, (client) => client.query(`create database ${database} owner pristan_owner`));
  const ownerUrl = postgres.url('pristan_owner', secrets['owner-password'], database);
  const appUrl = postgres.url('pristan_app', secrets['app-password'], database);
  await ensureRuntimeRoles(superuser, secrets['app-password']);
  await migrate(ownerUrl);
  await fill(appUrl, ownerUrl, cases);
  const { child, url } = await serve(dataDir, appUrl);
  const caseId = await someCase(appUrl);
  return {
    ...{ cases, url, appUrl, database, caseId },
    cookie: {
      lawyer: await signIn(url, 'lawyer@demo.pristan.example'),
      client: await signIn(url, 'client@demo.pristan.example'),
    },
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024,
    stop: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function someCase(appUrl: string): Promise<string> {
  provideEnv({ APP_DATABASE_URL: appUrl });
  const demo = (await firmActors('bench')).find(({ shortName }) => shortName === 'demo');
  if (!demo) throw new Error('the demonstration firm is missing');
  const [row] = await transact(
    contextOf(demo.actor),
    (db) => db.$queryRaw<{ id: string }[]>`
    select id from cases where firm_id = ${demo.actor.firmId}::uuid order by activity_at desc offset 20 limit 1`,
  );
  await disconnect();
  return row?.id ?? '';
}

/** The address of a page some twelve pages into the list: followed from page to page, as a reader would. */
export async function deepPage(target: Target): Promise<string> {
  let path = '/cases?sort=opened';
  for (let page = 0; page < 12; page++) {
    const html = await (
      await fetch(new URL(path, target.url), { headers: { cookie: target.cookie.lawyer, 'accept-language': 'en' } })
    ).text();
    const next = [...html.matchAll(/href="(\/cases\?[^"]*after=[^"]*)"/g)]
      .map((match) => match[1]?.replaceAll('&amp;', '&') ?? '')
      .find((href) => !href.includes('export'));
    if (!next) return path;
    path = next;
  }
  return path;
}
