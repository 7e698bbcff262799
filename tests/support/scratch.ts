import pg from 'pg';
import { migrate } from '../../lib/cli/migrate.ts';
import { withClient } from '../../lib/cli/roles.ts';
import { disconnect } from '../../lib/platform/db.ts';
import { provideEnv } from '../../lib/platform/env.ts';
import { newId } from '../../lib/platform/id.ts';

const swap = (url: string | undefined, database: string): string => {
  const changed = new URL(url ?? '');
  changed.pathname = `/${database}`;
  return changed.href;
};

export type Scratch = {
  /** Statements past every wall. */
  sql: <T extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>;
  /** A statement of code that forgot the builder: the runtime role with these settings, rolled back. */
  asApp: <T extends pg.QueryResultRow>(
    settings: Record<string, string>,
    text: string,
    values?: unknown[],
  ) => Promise<T[]>;
  drop: () => Promise<void>;
};

/** A migrated database of its own that the product's code then uses, for taking a wall down. */
export async function scratchDatabase(): Promise<Scratch> {
  const name = `scratch_${newId().slice(-12)}`;
  const { APP_DATABASE_URL: app, TEST_OWNER_URL: owner, TEST_SUPERUSER_URL: superuser } = process.env;
  await withClient(swap(superuser, 'postgres'), (client) =>
    client.query(`create database ${name} owner pristan_owner`),
  );
  await migrate(swap(owner, name));
  const past = new pg.Pool({ connectionString: swap(superuser, name), max: 1 });
  const runtime = new pg.Pool({ connectionString: swap(app, name), max: 1 });
  await disconnect();
  provideEnv({ APP_DATABASE_URL: swap(app, name) });
  return {
    sql: async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await past.query<T>(text, values)).rows,
    asApp: async <T extends pg.QueryResultRow>(
      settings: Record<string, string>,
      text: string,
      values: unknown[] = [],
    ) => {
      const client = await runtime.connect();
      try {
        await client.query('begin');
        for (const [key, value] of Object.entries(settings))
          await client.query('select set_config($1, $2, true)', [key, value]);
        return (await client.query<T>(text, values)).rows;
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
    drop: async () => {
      await disconnect();
      provideEnv({ APP_DATABASE_URL: app ?? '' });
      await Promise.all([past.end(), runtime.end()]);
      await withClient(swap(superuser, 'postgres'), (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
