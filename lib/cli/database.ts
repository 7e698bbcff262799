import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCluster } from './copies.ts';
import { lockFolder } from './folder.ts';
import { dropUnfinished } from './founding.ts';
import { checkSchema, migrate, pending } from './migrate.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { checkRuntimeRole, ensureOwner, ensureRuntimeRoles, withClient } from './roles.ts';
import { Halt, say } from './say.ts';
import type { Secrets } from './secrets.ts';

export type Database = {
  ownerUrl: string;
  appUrl: string;
  /** The embedded server; null where DATABASE_URL or APP_DATABASE_URL names another. */
  embedded: Postgres | null;
};

/**
 * How an embedded server is opened: `began` hears of each server process, `ended` says that a stop was asked for,
 * `isKnown` that others use its address already.
 */
export type Opening = { began: (server: Postgres) => void; ended: () => boolean; isKnown?: boolean };

const FREELY: Opening = { began: () => {}, ended: () => false };

async function openEmbedded(dataDir: string, secrets: Secrets, opening: Opening): Promise<Database> {
  const boot = () => {
    if (opening.ended()) throw new Halt('Stopped.');
    return startPostgres(dataDir, secrets['superuser-password'], {}, opening);
  };
  let embedded = await boot();
  try {
    const superuserUrl = embedded.url('postgres', secrets['superuser-password'], 'postgres');
    await dropUnfinished(superuserUrl);
    await ensureOwner(superuserUrl, secrets['owner-password']);
    await ensureRuntimeRoles(embedded.url('postgres', secrets['superuser-password']), secrets['app-password']);
    const { names, fresh } = await pending(embedded.url('pristan_owner', secrets['owner-password']));
    if (names.length > 0 && !fresh) {
      await embedded.stop();
      say(`A copy of the database was made before the upgrade: ${copyCluster(dataDir, new Date())}`);
      embedded = await boot();
    }
    const ownerUrl = embedded.url('pristan_owner', secrets['owner-password']);
    await migrate(ownerUrl);
    const appUrl = embedded.url('pristan_app', secrets['app-password']);
    await checkRuntimeRole(appUrl);
    return { ownerUrl, appUrl, embedded };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error));

/** Where the roles were made by hand, start changes nothing: the role and the release of the schema are looked at. */
async function openPrepared(appUrl: string): Promise<Database> {
  try {
    await checkRuntimeRole(appUrl);
    await checkSchema(appUrl);
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw new Halt(`The database of APP_DATABASE_URL cannot be used: ${wordsOf(error)}`);
  }
  return { ownerUrl: appUrl, appUrl, embedded: null };
}

async function openOwn(url: string, appUrl: string | undefined, secrets: Secrets): Promise<Database> {
  try {
    if (!appUrl) await ensureRuntimeRoles(url, secrets['app-password'], new URL(url).username);
    await migrate(url);
  } catch (error) {
    if (error instanceof Halt) throw error;
    throw new Halt(`The database of DATABASE_URL cannot be prepared: ${wordsOf(error)}`);
  }
  const own = new URL(url);
  own.username = 'pristan_app';
  own.password = secrets['app-password'];
  const { appUrl: runtime } = await openPrepared(appUrl ?? own.href);
  return { ownerUrl: url, appUrl: runtime, embedded: null };
}

/** A database of one's own, as the environment names it; nothing: the embedded one. */
export type Given = { url?: string | undefined; appUrl?: string | undefined };

export const givenDatabase = (): Given => ({ url: process.env.DATABASE_URL, appUrl: process.env.APP_DATABASE_URL });

/**
 * The database, started where it is ours, migrated, and its runtime role checked. Throws a Halt in one line. Who opens
 * it again says what was given at first: by then the environment names the embedded one too, for our children.
 */
export async function openDatabase(
  dataDir: string,
  secrets: Secrets,
  opening: Opening = FREELY,
  { url, appUrl }: Given = givenDatabase(),
): Promise<Database> {
  if (url) return openOwn(url, appUrl, secrets);
  if (appUrl) return openPrepared(appUrl);
  return openEmbedded(dataDir, secrets, opening);
}

/**
 * For commands beside the running product: its database where it runs, else one of our own for as long as we need it.
 */
export async function connectRunning(
  dataDir: string,
  secrets: Secrets,
): Promise<{ appUrl: string; stop: () => Promise<void> }> {
  const { DATABASE_URL: url, APP_DATABASE_URL: given } = process.env;
  if (given) return { appUrl: given, stop: async () => {} };
  if (url) {
    const own = new URL(url);
    own.username = 'pristan_app';
    own.password = secrets['app-password'];
    return { appUrl: own.href, stop: async () => {} };
  }
  const running = runningUrl(dataDir, secrets['app-password']);
  if (running && (await answers(running))) return { appUrl: running, stop: async () => {} };
  const unlock = lockFolder(dataDir);
  try {
    const { appUrl, embedded } = await openEmbedded(dataDir, secrets, FREELY);
    const stop = async () => {
      await embedded?.stop();
      unlock();
    };
    return { appUrl, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

function runningUrl(dataDir: string, password: string): string | null {
  const file = join(dataDir, 'postgres-port');
  return existsSync(file)
    ? `postgresql://pristan_app:${encodeURIComponent(password)}@127.0.0.1:${readFileSync(file, 'utf8')}/pristan`
    : null;
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, async () => true).catch(() => false);
}
