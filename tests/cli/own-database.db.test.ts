import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../lib/cli/database.ts';
import { startPostgres } from '../../lib/cli/postgres.ts';
import { withClient } from '../../lib/cli/roles.ts';
import { ensureSecrets } from '../../lib/cli/secrets.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pristan-own-'));
  chmodSync(home, 0o755);
});
const { APP_DATABASE_URL: app } = process.env;
afterEach(() => {
  delete process.env.DATABASE_URL;
  process.env.APP_DATABASE_URL = app;
  rmSync(home, { recursive: true, force: true });
});

it("uses a Postgres of the firm's own, through a role that owns its database and may create roles", async () => {
  const secrets = ensureSecrets(home);
  const server = await startPostgres(home, secrets['superuser-password'], { fsync: 'off' });
  try {
    await withClient(server.url('postgres', secrets['superuser-password'], 'postgres'), async (client) => {
      await client.query("create role firm_dba login createrole password 'a harbour of its own'");
      await client.query('create database files owner firm_dba');
    });
    const theirs = new URL(server.url('postgres', '', 'files'));
    theirs.username = 'firm_dba';
    theirs.password = 'a harbour of its own';
    process.env.DATABASE_URL = theirs.href;
    delete process.env.APP_DATABASE_URL;

    const first = await openDatabase(home, secrets);
    expect(first.embedded).toBe(null);
    const who = await withClient(
      first.appUrl,
      async (client) =>
        (await client.query('select current_user as name, (select count(*)::int from cases) as seen')).rows[0],
    );
    expect(who).toEqual({ name: 'pristan_app', seen: 0 });
    const again = await openDatabase(home, secrets);
    expect(again).toEqual(first);

    // Roles made by hand: start only checks.
    process.env.APP_DATABASE_URL = first.appUrl;
    expect((await openDatabase(home, secrets)).appUrl).toBe(first.appUrl);
    process.env.APP_DATABASE_URL = theirs.href;
    await expect(openDatabase(home, secrets)).rejects.toThrow('The database role firm_dba owns tables');
  } finally {
    await server.stop();
  }
});

it('says in one line that the database cannot be reached', async () => {
  process.env.DATABASE_URL = 'postgresql://firm_dba:x@127.0.0.1:1/files';
  await expect(openDatabase(home, ensureSecrets(home))).rejects.toThrow(
    /^The database of DATABASE_URL cannot be prepared: .*$/,
  );
});

it('looks, where the roles were made by hand, whether the schema is this release’s, and changes nothing', async () => {
  const secrets = ensureSecrets(home);
  const owner = process.env.TEST_OWNER_URL ?? '';
  process.env.APP_DATABASE_URL = app;
  expect((await openDatabase(home, secrets)).appUrl).toBe(app);
  const name = '99991231000000_of_a_later_release';
  const later = (statement: string) => withClient(process.env.TEST_SUPERUSER_URL ?? owner, (c) => c.query(statement));
  await later(`insert into _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
    values ('later', '', '${name}', now(), now(), 1)`);
  try {
    await expect(openDatabase(home, secrets)).rejects.toThrow(
      `The database is newer than this release (it knows ${name})`,
    );
  } finally {
    await later("delete from _prisma_migrations where id = 'later'");
  }
});

it('says in one line that the database of the app cannot be reached', async () => {
  process.env.APP_DATABASE_URL = 'postgresql://pristan_app:x@127.0.0.1:1/files';
  await expect(openDatabase(home, ensureSecrets(home))).rejects.toThrow(
    /^The database of APP_DATABASE_URL cannot be used: .+$/,
  );
});
