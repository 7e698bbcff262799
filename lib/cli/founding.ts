import { withClient } from './roles.ts';

// Kept in the database, not in a file: it comes and goes in the order of what it speaks of, also through a power cut.
const MARK = 'founding';

/** Runs `work` on an empty embedded database; one that it was interrupted in is made anew by the next start. */
export async function foundIn(ownerUrl: string, work: () => Promise<void>): Promise<void> {
  const mark = (text: string) =>
    withClient(ownerUrl, (client) => client.query(`comment on database pristan is ${text}`));
  await mark(`'${MARK}'`);
  await work();
  await mark('null');
}

/** Drops the database that an interruption left with half of its first firms. */
export async function dropUnfinished(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query(
      "select 1 from pg_database where datname = 'pristan' and shobj_description(oid, 'pg_database') = $1",
      [MARK],
    );
    if (rowCount) await client.query('drop database pristan with (force)');
  });
}
