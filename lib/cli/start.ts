import { createConnection } from 'node:net';
import { type Env, env, provideEnv } from '../platform/env.ts';
import { ensureBuild } from './build.ts';
import { type Child, keepRunning } from './children.ts';
import { type Database, openDatabase } from './database.ts';
import { lockFolder, mustBeFree, prepareFolder } from './folder.ts';
import { generate } from './generate.ts';
import { catchMails } from './mail-catcher.ts';
import { Halt, main, say } from './say.ts';
import { ensureSecrets } from './secrets.ts';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

function checkAddress({ host, secure }: Env): void {
  if (LOOPBACK.includes(host) || secure) return;
  throw new Halt(
    `HOST=${host} opens the product to the network over plain http. Set PRISTAN_URL=https://… behind a proxy that ends TLS.`,
  );
}

/** Says so where the mail server does not answer; mails then wait in the outbox and are tried again. */
async function lookAtMailServer(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url);
  const answers = await new Promise<boolean>((done) => {
    const socket = createConnection({
      host: hostname,
      port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
      timeout: 3_000,
    });
    for (const [event, ok] of [
      ['connect', true],
      ['error', false],
      ['timeout', false],
    ] as const) {
      socket.once(event, () => {
        socket.destroy();
        done(ok);
      });
    }
  });
  if (!answers) say(`The mail server ${hostname} does not answer: mails wait and are sent when it does.`);
}

async function wantsDemo(database: Database, host: string): Promise<boolean> {
  const { PRISTAN_DEMO: wish } = process.env;
  if (wish === 'off') return false;
  return wish === 'on' || (database.embedded !== null && LOOPBACK.includes(host));
}

type Parts = {
  children: Child[];
  mails: { stop: () => Promise<void> } | null;
  database: Database | null;
  unlock: () => void;
};

/** Server and worker first, then the mail catcher, Postgres last. */
async function stopAll(parts: Parts): Promise<void> {
  await Promise.all(parts.children.map((child) => child.stop()));
  await parts.mails?.stop();
  await parts.database?.embedded?.stop();
  parts.unlock();
}

/** Ctrl-C reaches us up to three times at once (the group, npm, the bootstrap): only a later one is a second wish. */
function onSignals(parts: Parts, stopping: { since: number }): void {
  const ended = (signal: string) => {
    const now = Date.now();
    if (stopping.since === 0) {
      stopping.since = now;
      void stopAll(parts).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (now - stopping.since > 1_000 && signal === 'SIGINT') {
      for (const child of parts.children) child.kill();
      parts.database?.embedded?.kill();
      parts.unlock();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ended);
}

/** Postgres that dies is started again; server and worker find it at the same address. */
async function watchPostgres(
  parts: Parts,
  stopping: { since: number },
  reopen: () => Promise<Database>,
): Promise<void> {
  let delay = 500;
  for (;;) {
    await parts.database?.embedded?.ended;
    if (stopping.since > 0) return;
    say(`Postgres ended; it starts again in ${delay / 1000} s.`);
    await new Promise((done) => setTimeout(done, delay));
    delay = Math.min(delay * 2, 30_000);
    if (stopping.since > 0) return;
    try {
      parts.database = await reopen();
      delay = 500;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
}

export async function start(
  serve: (base: NodeJS.ProcessEnv) => Promise<Child[]>,
  prepare: () => Promise<unknown>,
): Promise<void> {
  const settings = env();
  checkAddress(settings);
  await mustBeFree(settings.host, settings.port);
  prepareFolder(settings.dataDir);
  const stopping = { since: 0 };
  const parts: Parts = { children: [], mails: null, database: null, unlock: lockFolder(settings.dataDir) };
  onSignals(parts, stopping);
  try {
    const secrets = ensureSecrets(settings.dataDir);
    generate();
    parts.database = await openDatabase(settings.dataDir, secrets);
    const { appUrl } = parts.database;
    provideEnv({ APP_DATABASE_URL: appUrl, WORKER_DATABASE_URL: process.env.WORKER_DATABASE_URL ?? appUrl });
    const { seedDemo, invitation } = await import('./demo/found.ts');
    const greeting = (await wantsDemo(parts.database, settings.host))
      ? await seedDemo(settings.dataDir)
      : await invitation();
    await prepare();
    const mails = settings.smtpUrl ? null : await catchMails(settings.dataDir);
    parts.mails = mails;
    if (settings.smtpUrl) await lookAtMailServer(settings.smtpUrl);
    const base = {
      ...process.env,
      NODE_ENV: 'production',
      PRISTAN_DATA: settings.dataDir,
      ...(mails ? { SMTP_URL: mails.url } : {}),
    } satisfies NodeJS.ProcessEnv;
    parts.children.push(...(await serve(base)));
    say(`\nPristan is at ${settings.url}`);
    for (const line of greeting) say(line);
    if (mails) say(`Mails are kept in ${mails.folder}`);
    void watchPostgres(parts, stopping, () => openDatabase(settings.dataDir, secrets));
  } catch (error) {
    if (stopping.since === 0) await stopAll(parts);
    throw error;
  }
}

if (import.meta.main) {
  await main(() =>
    start(
      (base) =>
        Promise.all([
          keepRunning('server', 'server.ts', {
            env: base,
            execArgv: ['--max-old-space-size=256', '--disable-warning=ExperimentalWarning'],
          }),
          keepRunning('worker', 'worker.ts', {
            env: base,
            execArgv: ['--max-old-space-size=192', '--disable-warning=ExperimentalWarning'],
          }),
        ]),
      ensureBuild,
    ),
  );
}
