import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../../prisma/generated/client.ts';
import type { Actor } from './actor.ts';
import { rolesOf, userIdOf } from './actor.ts';
import { env } from './env.ts';

export { Prisma };

declare const provesActor: unique symbol;

/**
 * A transaction bound to one firm and one actor. The brand can only be minted here, so whoever holds a Db has
 * come through the builder (or is one of the three files that run before there is an actor).
 */
export type Db = Prisma.TransactionClient & { readonly [provesActor]: true };

/** What row security compares, set for one transaction (architecture: wall 3). */
export type Context = {
  firmId?: string;
  userId?: string;
  kind?: 'staff' | 'client' | 'system';
  roles?: readonly string[];
  /** Sign-in only: the address whose user row may be read. */
  email?: string;
  /** Sign-in links and bearer tokens: the hash that opens its own row. */
  secretHash?: string;
};

const firms = new WeakMap<object, string>();
const open = new AsyncLocalStorage<string>();
let client: PrismaClient | undefined;

// What a connection has prepared is neither sent nor planned again: to plan a page of a case took three times as long as to
// answer it. Each connection keeps what it prepared, so the texts are bounded: lists have as many as ways to filter them.
const PREPARED = 400;
const names = new Map<string, string>();

/** In a statement whose best plan depends on its values: it is not prepared. */
export const PLAN_ANEW = Prisma.sql`/* plan anew */`;

/** Without a name a statement is not kept. */
function nameOf({ sql }: { sql: string }): string {
  if (sql.includes(PLAN_ANEW.sql)) return '';
  if (!names.has(sql) && names.size < PREPARED) names.set(sql, `s${names.size}`);
  return names.get(sql) ?? '';
}

function prisma(): PrismaClient {
  if (client) return client;
  const connectionString = env().appDatabaseUrl;
  if (!connectionString) throw new Error('APP_DATABASE_URL is not set: start the product with "npm start"');
  client = new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 10 }, { statementNameGenerator: nameOf }),
    errorFormat: 'minimal',
  });
  return client;
}

/** Ends the pool; for processes that come to their end. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect();
  client = undefined;
}

/**
 * Runs `work` in one transaction whose settings row security reads. Settings are local to the transaction, so a
 * pooled connection carries nothing over. Only use-case.ts, job.ts, session.ts, auth.ts and route.ts may call it.
 */
export async function transact<T>(context: Context, work: (db: Db) => Promise<T>): Promise<T> {
  if (open.getStore())
    throw new Error('a use case may not be run inside another: its transaction would not see the first');
  return open.run('open', () =>
    prisma().$transaction(
      async (tx) => {
        await tx.$queryRaw`select
          set_config('app.firm_id', ${context.firmId ?? ''}, true), set_config('app.user_id', ${context.userId ?? ''}, true),
          set_config('app.kind', ${context.kind ?? ''}, true), set_config('app.roles', ${(context.roles ?? []).join(',')}, true),
          set_config('app.email', ${context.email ?? ''}, true), set_config('app.secret_hash', ${context.secretHash ?? ''}, true)`;
        if (context.firmId) firms.set(tx, context.firmId);
        return work(tx as Db);
      },
      { timeout: 20_000, maxWait: 10_000 },
    ),
  );
}

/** Changes one setting for the rest of the transaction: an invitation names the address whose row it makes. */
export async function widen(
  db: Db,
  setting: 'app.email' | 'app.user_id' | 'app.firm_id',
  value: string,
): Promise<void> {
  await db.$queryRaw`select set_config(${setting}, ${value}, true)`;
  if (setting === 'app.firm_id') firms.set(db, value);
}

/** The firm this transaction is bound to. */
export function firmOf(db: Db): string {
  const firmId = firms.get(db);
  if (!firmId) throw new Error('this transaction is bound to no firm');
  return firmId;
}

export function contextOf(actor: Actor): Context {
  return { firmId: actor.firmId, userId: userIdOf(actor) ?? undefined, kind: actor.kind, roles: rolesOf(actor) };
}

/** A calendar date for a Postgres `date` column. Legal dates never pass through a time zone. */
export function toDate(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The ISO calendar date of a Postgres `date` column. */
export function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same for a column that may be empty. */
export function toIsoOrNull(date: Date | null): string | null {
  return date === null ? null : toIso(date);
}
