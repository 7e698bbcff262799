import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { checkCluster, makeCluster, program } from './cluster.ts';
import { commandOf, endProcess, isAlive, pause } from './process.ts';
import { Halt } from './say.ts';

export type Postgres = {
  url: (user: 'postgres' | 'pristan_owner' | 'pristan_app', password: string, database?: string) => string;
  pid: number;
  /** Resolves when the server process has ended, wanted or not. */
  ended: Promise<void>;
  /** A fast shutdown; an immediate one, which the next start recovers from, where that takes over 10 s. */
  stop: () => Promise<void>;
  /** An immediate shutdown, without waiting for it. */
  kill: () => void;
};

const STOP = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
] as const;

// Nothing of a statement, its parameters or its errors is logged: they quote the clients' data. What the server says of
// itself (levels log, fatal and panic, above error) is.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_timezone: 'UTC',
};

async function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/**
 * The folder's former port, waited for a second where it is taken; else any free one. Where server and worker know it
 * already (`isKnown`) it is waited for longer, and no other will do: they would ask at the old one for ever.
 */
async function choosePort(file: string, isKnown: boolean): Promise<number> {
  const former = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  for (let waited = 0; former > 0 && waited < (isKnown ? 10_000 : 1_000); waited += 100) {
    if (await isFree(former)) return former;
    await pause(100);
  }
  if (isKnown) throw new Halt(`The database's port ${former} was taken by another program.`);
  const port = await new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
  writeFileSync(file, String(port));
  return port;
}

/**
 * Stops a server that a crash left running on this folder; the caller holds the folder's lock, so nobody uses it. Where
 * the number now belongs to another program the file goes, else Postgres would take that program for its server.
 */
async function stopLeftOver(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (commandOf(pid).includes(data)) await endProcess(pid, STOP);
  else if (isAlive(pid)) rmSync(file, { force: true });
}

/**
 * Starts the embedded Postgres on `<dataDir>/postgres`, in a session of its own, so that a Ctrl-C does not reach it
 * before server and worker have ended. Makes the cluster where there is none. `began` hears of the server as soon as
 * its process exists. Throws a Halt that says what is wrong.
 */
export async function startPostgres(
  dataDir: string,
  password: string,
  extra: Record<string, string> = {},
  { began, isKnown }: { began?: (server: Postgres) => void; isKnown?: boolean } = {},
): Promise<Postgres> {
  const user = checkCluster(dataDir);
  const data = join(dataDir, 'postgres');
  if (!existsSync(data)) makeCluster(data, password, user);
  await stopLeftOver(data);
  const port = await choosePort(join(dataDir, 'postgres-port'), isKnown ?? false);
  const logFile = join(dataDir, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, ...extra }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child: ChildProcess = spawn(program('postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  const pid = child.pid ?? 0;
  const server: Postgres = {
    url: (role, secret, database = 'pristan') =>
      `postgresql://${role}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`,
    pid,
    ended,
    stop: () => (child.exitCode === null && child.signalCode === null ? endProcess(pid, STOP) : Promise.resolve()),
    kill: () => child.kill('SIGQUIT'),
  };
  began?.(server);
  try {
    await ready(server.url('postgres', password, 'postgres'), ended, logFile);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function ready(url: string, ended: Promise<void>, log: string): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (let attempt = 0; attempt < 600; attempt++) {
    const client = new pg.Client({ connectionString: url }).on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      // 28P01: it runs, and does not know our password: the folder's secrets are not its own.
      if (error instanceof Error && 'code' in error && error.code === '28P01')
        throw new Halt(`The database does not accept the password in the data folder's secrets (${log}).`);
      if (over) break;
      await pause(50);
    }
  }
  const fatal = readFileSync(log, 'utf8')
    .split('\n')
    .findLast((line) => /FATAL|ERROR|PANIC/.test(line));
  throw new Halt(
    `The database did not start${fatal ? `: ${fatal.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '')}` : ''} (${log})`,
  );
}
