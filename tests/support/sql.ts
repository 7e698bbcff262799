import pg from 'pg';

const clients = new Map<string, pg.Pool>();

function pool(variable: 'APP_DATABASE_URL' | 'TEST_SUPERUSER_URL'): pg.Pool {
  const connectionString = process.env[variable];
  if (!connectionString) throw new Error(`${variable} is not set`);
  const known =
    clients.get(variable) ??
    new pg.Pool({
      connectionString,
      max: variable === 'APP_DATABASE_URL' ? 4 : 1,
    });
  // A product that a test stops takes its idle connections along.
  if (!clients.has(variable)) known.on('error', () => undefined);
  clients.set(variable, known);
  return known;
}

/** Rows as somebody past every wall sees them: for setting up attacks and looking at what they left. */
export async function asSuperuser<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await pool('TEST_SUPERUSER_URL').query<T>(text, values)).rows;
}

/** Statements as the runtime role, in one transaction with these settings, rolled back at the end. */
export async function asApp<T extends pg.QueryResultRow>(
  settings: Record<string, string>,
  text: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = await pool('APP_DATABASE_URL').connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [name, value]);
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
