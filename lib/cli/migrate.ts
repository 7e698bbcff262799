import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { withClient } from './roles.ts';
import { Halt } from './say.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'prisma/migrations');

type Migration = { path: string; migrationFile: { path: string; content: { tag: 'ok'; value: string } } };
type Engine = {
  applyMigrations: (input: unknown) => Promise<{ appliedMigrationNames: string[] }>;
  diff: (input: unknown) => Promise<{ stdout: string | null }>;
};

function known(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'migration.sql')))
    .sort()
    .map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8') },
      },
    }));
}

export function schemaFiles(): { path: string; content: string }[] {
  const folder = join(ROOT, 'prisma/schema');
  return readdirSync(folder).map((name) => ({
    path: join(folder, name),
    content: readFileSync(join(folder, name), 'utf8'),
  }));
}

/**
 * The adapter with one change: it splits a script at every semicolon, also inside a function's body or a comment. Sent
 * whole, a migration is one implicit transaction, so that a failed one leaves nothing.
 */
function wholeScripts(url: string): PrismaPg {
  const factory = new PrismaPg({ connectionString: url, options: '-c lock_timeout=3000' });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const { client } = adapter as unknown as { client: pg.Pool };
    adapter.executeScript = async (script) => {
      await client.query(script);
    };
    return adapter;
  };
  return factory;
}

type EngineModule = { SchemaEngine: { new: (options: unknown, log: () => void, adapter: unknown) => Promise<Engine> } };

let loaded: Promise<EngineModule> | undefined;

/** The WebAssembly module, once a process: a second instance would answer the first one's callbacks. */
async function loadEngine(): Promise<EngineModule> {
  const dir = join(ROOT, 'node_modules/@prisma/schema-engine-wasm');
  const engine = await import(pathToFileURL(join(dir, 'schema_engine_bg.js')).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dir, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': engine,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
  return engine;
}

/** Prisma's own schema engine as WebAssembly: its native one would be downloaded at run time. */
export async function schemaEngine(url: string): Promise<Engine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(wholeScripts(url));
  return SchemaEngine.new({ datamodels: schemaFiles().map(({ path, content }) => [path, content]) }, () => {}, adapter);
}

async function applied(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query("select to_regclass('public._prisma_migrations') is not null as there");
    if (!rows[0]?.there) return [];
    const done = await client.query(
      'select migration_name as name from _prisma_migrations where rolled_back_at is null and finished_at is not null',
    );
    return done.rows.map((row: { name: string }) => row.name);
  });
}

/**
 * What is still to be applied, and whether the database holds anything yet. Throws a Halt where the database was
 * migrated by a newer release.
 */
export async function pending(ownerUrl: string): Promise<{ names: string[]; fresh: boolean }> {
  const done = await applied(ownerUrl);
  const names = known().map((migration) => migration.path);
  const newer = done.filter((name) => !names.includes(name));
  if (newer.length > 0)
    throw new Halt(
      `The database is newer than this release (it knows ${newer.join(', ')}). Start the newer release; nothing was changed.`,
    );
  return { names: names.filter((name) => !done.includes(name)), fresh: done.length === 0 };
}

/** Refuses a database that this release would have to change: as any role that may read its list of migrations. */
export async function checkSchema(url: string): Promise<void> {
  const { names } = await pending(url);
  if (names.length === 0) return;
  throw new Halt(
    `The database is older than this release (it lacks ${names.join(', ')}). Start once with DATABASE_URL, which migrates it; nothing was changed.`,
  );
}

// Any number, the same in every release: two starts on one database migrate one after the other.
const MIGRATING = 7_318_201;

/** Applies what is pending, as the owner, and prepares the queue. Twice is a no-op; returns what was applied. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    const { names } = await pending(ownerUrl);
    if (names.length > 0) await apply(ownerUrl, client);
    await showMigrations(client);
    await prepareQueue(ownerUrl, client);
    return names;
  });
}

async function apply(ownerUrl: string, client: pg.Client): Promise<void> {
  const engine = await schemaEngine(ownerUrl);
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' };
  const migrationsList = { baseDir: FOLDER, lockfile, migrationDirectories: known(), shadowDbInitScript: '' };
  try {
    await engine.applyMigrations({ migrationsList, filters: { externalTables: [], externalEnums: [] } });
  } catch (error) {
    // The script left nothing; without this mark the next start would refuse to try it again.
    await client.query(`do $$ begin if to_regclass('public._prisma_migrations') is not null then
      update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null;
    end if; end $$`);
    throw new Halt(
      `The database could not be migrated; the failed step left nothing: ${error instanceof Error ? error.message : error}`,
    );
  }
}

// The runtime role may see which migrations there were, and nothing more: a start that only checks asks as that role.
async function showMigrations(client: pg.Client): Promise<void> {
  await client.query(`alter table _prisma_migrations enable row level security;
    drop policy if exists app on _prisma_migrations;
    create policy app on _prisma_migrations for select to pristan_app using (finished_at is not null);
    grant select (migration_name, finished_at, rolled_back_at) on _prisma_migrations to pristan_app`);
}

// The library enables row security on its tables without a policy: a role that does not own them neither adds nor gets jobs.
async function prepareQueue(ownerUrl: string, client: pg.Client): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: undefined });
  await client.query(`do $$ declare t text; begin
      grant usage on schema graphile_worker to pristan_app;
      grant select, insert, update, delete on all tables in schema graphile_worker to pristan_app;
      grant usage on all sequences in schema graphile_worker to pristan_app;
      grant execute on all functions in schema graphile_worker to pristan_app;
      for t in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p')
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'app') loop
        execute format('create policy app on graphile_worker.%I to pristan_app using (true) with check (true)', t);
      end loop; end $$`);
}
