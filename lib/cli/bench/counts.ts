import { withClient } from '../roles.ts';

// Begin, commit and the context are apart: every page has them, whatever it reads.
const APART = /^(begin|commit|rollback|deallocate|set |select\s+set_config)/i;

/** Whether a statement counts among those of a page. */
export const counts = (statement: string) => !APART.test(statement.trim());

/**
 * How many statements one request makes and how many bytes of HTML it sends. The statements are those Postgres counted
 * (pg_stat_statements) between a reset and the answer; nothing in the product counts for us.
 */
export async function weigh(
  superuserUrl: string,
  url: string,
  cookie: string,
): Promise<{ queries: number; kB: number; status: number }> {
  const ask = () => fetch(url, { redirect: 'manual', headers: { cookie, 'accept-language': 'en' } });
  await (await ask()).text();
  return withClient(superuserUrl, async (client) => {
    await client.query('select pg_stat_statements_reset()');
    const response = await ask();
    const bytes = Buffer.byteLength(await response.text());
    const { rows } = await client.query<{ query: string; calls: number }>(
      `select s.query, s.calls::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where r.rolname = 'pristan_app' and s.toplevel and s.dbid = (select oid from pg_database where datname = current_database())`,
    );
    const counted = rows.filter(({ query }) => counts(query) && !/graphile_worker/.test(query));
    return {
      queries: counted.reduce((sum, { calls }) => sum + calls, 0),
      kB: Math.round(bytes / 100) / 10,
      status: response.status,
    };
  });
}
