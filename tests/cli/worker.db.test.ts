import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../lib/cli/database.ts';
import { ensureSecrets } from '../../lib/cli/secrets.ts';

const WORKER = join(import.meta.dirname, '../../lib/cli/worker.ts');

let home: string;
let database: Database;
let between: Server;
let worker: ChildProcess | undefined;
/** What cuts the connection that asks it, once. */
let fatal: string | null = null;

/** Stands between the worker and its database, as a Postgres that dies at a moment of our choice. */
function standBetween(port: number): Server {
  return createServer((socket) => {
    const onward = connect(port, '127.0.0.1');
    for (const side of [socket, onward]) side.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      if (fatal === null || !bytes.includes(fatal)) return void onward.write(bytes);
      fatal = null;
      socket.destroy();
      onward.destroy();
    });
    onward.on('data', (bytes) => socket.write(bytes));
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
}

beforeAll(async () => {
  // What the shared server of the other tests is called: its jobs are theirs.
  delete process.env.APP_DATABASE_URL;
  home = mkdtempSync(join(tmpdir(), 'pristan-worker-'));
  chmodSync(home, 0o755);
  database = await openDatabase(home, ensureSecrets(home));
  between = standBetween(Number(new URL(database.appUrl).port));
  await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  worker?.kill('SIGKILL');
  between.close();
  await database.embedded?.stop();
  rmSync(home, { recursive: true, force: true });
});

function startWorker(): { ready: Promise<unknown>; ended: Promise<number | null> } {
  const at = between.address();
  const url = new URL(database.appUrl);
  url.port = String(typeof at === 'object' && at ? at.port : 0);
  const child = fork(WORKER, {
    stdio: 'ignore',
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', PRISTAN_DATA: home, SMTP_URL: 'smtp://127.0.0.1:9' },
      ...{ APP_DATABASE_URL: database.appUrl, WORKER_DATABASE_URL: url.href },
    },
  });
  worker = child;
  return {
    ready: new Promise((done) => child.once('message', done)),
    ended: new Promise((done) => child.once('exit', done)),
  };
}

it('ends where it cannot get jobs any more, so that it is started anew', async () => {
  // The queue asks for its tasks' numbers once, and keeps a failure for ever.
  fatal = '_private_tasks as tasks';
  const { ended } = startWorker();
  expect(await ended).toBe(1);
  expect(fatal).toBeNull();
});

it('waits for a database that is just starting', async () => {
  fatal = 'select 1';
  const { ready, ended } = startWorker();
  expect(await Promise.race([ready, ended])).toBe('listening');
  expect(fatal).toBeNull();
  worker?.kill('SIGTERM');
  expect(await ended).toBe(0);
});
