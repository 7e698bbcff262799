import pg from 'pg';
import { Halt } from './say.ts';

/** Runs statements as one role on one connection; values only as parameters or quoted identifiers. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A server that dies is told to the statement that waits, which rejects; without a listener it ends the process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, name: string, options: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  await client.query(`${rowCount ? 'alter' : 'create'} role ${client.escapeIdentifier(name)} ${options}`);
}

/**
 * The runtime roles, made or brought up to date by a role that may create roles; `owner` is who migrates, and hands the
 * search functions over. Idempotent.
 */
export async function ensureRuntimeRoles(url: string, appPassword: string, owner = 'pristan_owner'): Promise<void> {
  await withClient(url, async (client) => {
    await ensureRole(client, 'pristan_search', 'nologin');
    await ensureRole(client, 'pristan_app', `login password ${client.escapeLiteral(appPassword)}`);
    await client.query(`grant pristan_search to ${client.escapeIdentifier(owner)}`);
    // A statement that runs longer is a fault; a transaction left open would hold its locks.
    await client.query("alter role pristan_app set statement_timeout = '20s'");
    await client.query("alter role pristan_app set idle_in_transaction_session_timeout = '60s'");
  });
}

/** On the embedded cluster: the owner of the database, who is no superuser, and the database itself. */
export async function ensureOwner(superuserUrl: string, ownerPassword: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureRole(client, 'pristan_owner', `login password ${client.escapeLiteral(ownerPassword)}`);
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'pristan'");
    if (!rowCount) await client.query('create database pristan owner pristan_owner');
  });
}

/**
 * Refuses to run as a role that row security does not bind: a superuser, one that passes policies by, or the owner of
 * a table. Throws a Halt that names the reason.
 */
export async function checkRuntimeRole(url: string): Promise<void> {
  const role = await withClient(url, async (client) => {
    const { rows } = await client.query(`select r.rolname, r.rolsuper, r.rolbypassrls,
      (select count(*)::int from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as owned
      from pg_roles r where r.rolname = current_user`);
    return rows[0] as { rolname: string; rolsuper: boolean; rolbypassrls: boolean; owned: number };
  });
  const fault = role.rolsuper
    ? 'is a superuser'
    : role.rolbypassrls
      ? 'passes row security by (BYPASSRLS)'
      : role.owned > 0
        ? 'owns tables'
        : role.rolname !== 'pristan_app'
          ? 'is not pristan_app, the role that the policies name'
          : null;
  if (fault) throw new Halt(`The database role ${role.rolname} ${fault}; the product does not run on it.`);
}
