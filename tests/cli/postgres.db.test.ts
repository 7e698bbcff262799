import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../lib/cli/database.ts';
import { foundIn } from '../../lib/cli/founding.ts';
import { type Postgres, startPostgres } from '../../lib/cli/postgres.ts';
import { commandOf, isAlive } from '../../lib/cli/process.ts';
import { withClient } from '../../lib/cli/roles.ts';
import { ensureSecrets, type Secrets } from '../../lib/cli/secrets.ts';

let home: string;
let secrets: Secrets;
const boot = () => startPostgres(home, secrets['superuser-password'], { fsync: 'off' });
const ask = (server: Postgres, text: string) =>
  withClient(
    server.url('postgres', secrets['superuser-password'], 'postgres'),
    async (client) => (await client.query(text)).rows?.[0],
  );
const pidFile = () => join(home, 'postgres/postmaster.pid');

beforeAll(() => {
  // What the shared server of the other tests is called; here it would be taken for a Postgres of one's own.
  delete process.env.APP_DATABASE_URL;
  home = mkdtempSync(join(tmpdir(), 'pristan-postgres-'));
  chmodSync(home, 0o755);
  secrets = ensureSecrets(home);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('listens on loopback alone, by password, in a session of its own, and keeps its port', async () => {
  const first = await boot();
  try {
    expect(
      await ask(first, "select current_setting('listen_addresses') as at, current_setting('timezone') as zone"),
    ).toEqual({ at: '127.0.0.1', zone: 'UTC' });
    await expect(withClient(first.url('postgres', 'not it', 'postgres'), (c) => c.query('select 1'))).rejects.toThrow();
    // The sixth field of /proc/<pid>/stat after the name is the session.
    const stat = readFileSync(`/proc/${first.pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    expect(Number(stat?.[3])).toBe(first.pid);
  } finally {
    await first.stop();
  }
  expect(isAlive(first.pid)).toBe(false);
  expect(existsSync(pidFile())).toBe(false);
  const port = readFileSync(join(home, 'postgres-port'), 'utf8');
  const again = await boot();
  await again.stop();
  expect(readFileSync(join(home, 'postgres-port'), 'utf8')).toBe(port);
});

it('waits for its port where others know it, and takes no other', async () => {
  const port = Number(readFileSync(join(home, 'postgres-port'), 'utf8'));
  const other = createServer().listen(port, '127.0.0.1');
  setTimeout(() => other.close(), 2_000);
  const server = await startPostgres(home, secrets['superuser-password'], { fsync: 'off' }, { isKnown: true });
  await server.stop();
  expect(Number(new URL(server.url('postgres', 'x')).port)).toBe(port);
});

it('keeps what was committed when it is killed, and logs no statement', async () => {
  const server = await boot();
  await ask(server, 'create table kept as select 7 as n');
  await expect(ask(server, "select 'Щербаков'::integer")).rejects.toThrow();
  process.kill(server.pid, 'SIGKILL');
  await server.ended;
  const again = await boot();
  expect(await ask(again, 'select n from kept')).toEqual({ n: 7 });
  await again.stop();
  expect(readFileSync(join(home, 'postgres.log'), 'utf8')).not.toMatch(/Щербаков|select|insert/i);
});

it('ends a server that a crash left running on the folder', async () => {
  const left = await boot();
  const next = await boot();
  expect(isAlive(left.pid)).toBe(false);
  expect(await ask(next, 'select 1 as one')).toEqual({ one: 1 });
  await next.stop();
});

it('is not kept from starting by another program that now has the old number', async () => {
  const other = spawn('sleep', ['60']);
  writeFileSync(pidFile(), `${other.pid}\n${join(home, 'postgres')}\n`);
  const server = await boot();
  await server.stop();
  expect(commandOf(other.pid ?? 0)).toContain('sleep');
  other.kill('SIGKILL');
});

it('makes a database anew whose first firms were interrupted, and no other', async () => {
  const first = await openDatabase(home, secrets);
  const broken = foundIn(first.ownerUrl, async () => {
    await withClient(first.ownerUrl, (client) => client.query('create table half (n integer)'));
    throw new Error('the machine went off');
  });
  await expect(broken).rejects.toThrow('the machine went off');
  await first.embedded?.stop();
  const second = await openDatabase(home, secrets);
  const half = (url: string) =>
    withClient(url, async (client) => (await client.query("select to_regclass('half') is not null as there")).rows[0]);
  expect(await half(second.ownerUrl)).toEqual({ there: false });
  await foundIn(second.ownerUrl, () =>
    withClient(second.ownerUrl, async (client) => void (await client.query('create table half (n integer)'))),
  );
  await second.embedded?.stop();
  const third = await openDatabase(home, secrets);
  expect(await half(third.ownerUrl)).toEqual({ there: true });
  await third.embedded?.stop();
});

it('copies the stopped cluster before an upgrade, and starts it again', async () => {
  const before = await openDatabase(home, secrets);
  await withClient(before.ownerUrl, (client) =>
    client.query(`alter table _prisma_migrations disable row level security;
      update _prisma_migrations set finished_at = null, rolled_back_at = now()
      where migration_name = (select max(migration_name) from _prisma_migrations)`),
  );
  await before.embedded?.stop();
  // The last step cannot run twice here; what matters is what was kept before it was tried.
  await openDatabase(home, secrets).then(
    (opened) => opened.embedded?.stop(),
    () => undefined,
  );
  const [copy = ''] = readdirSync(join(home, 'copies'));
  expect(existsSync(join(home, 'copies', copy, 'PG_VERSION'))).toBe(true);
  expect(existsSync(pidFile())).toBe(false);
});
