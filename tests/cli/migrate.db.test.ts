import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate, pending } from '../../lib/cli/migrate.ts';
import { checkRuntimeRole, ensureOwner, ensureRuntimeRoles, withClient } from '../../lib/cli/roles.ts';
import { Halt } from '../../lib/cli/say.ts';
import { newId } from '../../lib/platform/id.ts';

const { TEST_OWNER_URL: owner = '', TEST_SUPERUSER_URL: superuser = '', APP_DATABASE_URL: app = '' } = process.env;

const on = (url: string, database: string) => {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
};
const sql = (url: string, text: string) => withClient(url, async (client) => (await client.query(text)).rows);

let name: string;
let ownerUrl: string;
beforeEach(async () => {
  name = `migrate_${newId().slice(-12)}`;
  ownerUrl = on(owner, name);
  await sql(on(superuser, 'postgres'), `create database ${name} owner pristan_owner`);
});
afterEach(() => sql(on(superuser, 'postgres'), `drop database if exists ${name} with (force)`));

/** Everything the catalogue says about tables, columns, policies, grants and functions, in one hash. */
const CATALOGUE = `select md5(string_agg(line, E'\\n' order by line)) as hash from (
  select c.oid::regclass::text || c.relacl::text || c.relrowsecurity || c.relforcerowsecurity as line from pg_class c
  union all select attrelid::regclass::text || attname || atttypid from pg_attribute where attrelid > 16384 and attnum > 0
  union all select polname || polrelid::regclass::text || coalesce(pg_get_expr(polqual, polrelid), '') from pg_policy
  union all select oid::regprocedure::text || proacl::text || proowner from pg_proc where oid > 16384) every`;

it('migrates an empty database, and twice is a no-op', async () => {
  expect((await pending(ownerUrl)).fresh).toBe(true);
  const first = await migrate(ownerUrl);
  expect(first.length).toBeGreaterThan(0);
  const [before] = await sql(on(superuser, name), CATALOGUE);
  expect(await migrate(ownerUrl)).toEqual([]);
  expect(await sql(on(superuser, name), CATALOGUE)).toEqual([before]);
  expect(await pending(ownerUrl)).toEqual({ names: [], fresh: false });
});

it('lets two starts at once migrate one after the other', async () => {
  const [one, two] = await Promise.all([migrate(ownerUrl), migrate(ownerUrl)]);
  expect([one.length, two.length].sort()[0]).toBe(0);
  expect(await migrate(ownerUrl)).toEqual([]);
});

it('refuses a database newer than the code in one line, and changes nothing', async () => {
  await migrate(ownerUrl);
  await sql(
    ownerUrl,
    `alter table _prisma_migrations disable row level security;
     insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ('later', 'x', '20991231000000_later', now(), 1)`,
  );
  const [before] = await sql(on(superuser, name), CATALOGUE);
  await expect(migrate(ownerUrl)).rejects.toThrow(
    /^The database is newer than this release \(it knows 20991231000000_later\).*nothing was changed\.$/,
  );
  expect(await sql(on(superuser, name), CATALOGUE)).toEqual([before]);
});

it('leaves nothing of a step that fails, and goes on once the reason is gone', async () => {
  const steps = (await pending(ownerUrl)).names;
  await sql(ownerUrl, 'create function search_firms() returns integer language sql return 1');
  await expect(migrate(ownerUrl)).rejects.toThrow(
    /^The database could not be migrated; the failed step left nothing: /,
  );
  // The walls come with the second step, all in one transaction.
  expect((await pending(ownerUrl)).names).toEqual(steps.slice(1));
  expect(await sql(ownerUrl, 'select 1 from pg_policy')).toEqual([]);
  await sql(ownerUrl, 'drop function search_firms()');
  expect(await migrate(ownerUrl)).toEqual(steps.slice(1));
});

it('does not take a database for its own that holds something else', async () => {
  await sql(ownerUrl, 'create table ledgers (of_another_program integer)');
  await expect(migrate(ownerUrl)).rejects.toThrow(Halt);
  const tables = await sql(ownerUrl, "select tablename from pg_tables where schemaname = 'public'");
  expect(tables).toEqual([{ tablename: 'ledgers' }]);
});

it('gives the runtime role the queue, every table of it by a policy', async () => {
  await migrate(ownerUrl);
  const without = await sql(
    ownerUrl,
    `select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p')
       and c.relrowsecurity and not exists (select 1 from pg_policy p where p.polrelid = c.oid)`,
  );
  expect(without).toEqual([]);
  const rows = await withClient(on(app, name), async (client) => {
    await client.query('begin');
    await client.query(`select graphile_worker.add_job('outbox', '{"firmId":"x"}')`);
    const { rows: jobs } = await client.query('select task_identifier from graphile_worker.jobs');
    await client.query('rollback');
    return jobs;
  });
  expect(rows).toEqual([{ task_identifier: 'outbox' }]);
});

it('makes the roles over and over without a change', async () => {
  const roles = () =>
    sql(
      superuser,
      "select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin from pg_roles where rolname like 'pristan%' order by 1",
    );
  const before = await roles();
  const { password } = new URL(app);
  await ensureOwner(on(superuser, 'postgres'), new URL(owner).password);
  await ensureRuntimeRoles(superuser, password);
  expect(await roles()).toEqual(before);
  expect(before).toEqual(
    ['pristan_app', 'pristan_owner', 'pristan_search'].map((rolname) => ({
      rolname,
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolcanlogin: rolname !== 'pristan_search',
    })),
  );
  await checkRuntimeRole(app);
});

it('does not run as a role that passes the walls', async () => {
  await expect(checkRuntimeRole(superuser)).rejects.toThrow('The database role postgres is a superuser');
  await expect(checkRuntimeRole(owner)).rejects.toThrow('The database role pristan_owner owns tables');
});
