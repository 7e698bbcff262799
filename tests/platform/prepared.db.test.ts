import { expect, test } from 'vitest';
import { contextOf, PLAN_ANEW, Prisma, transact } from '../../lib/platform/db';
import { firm } from '../support/firm';

// Each connection keeps its own; within one transaction it is one connection.
test('a statement is prepared once and used again; one that asks to be planned anew is not kept', async () => {
  const { owner } = await firm();
  const kept = await transact(contextOf(owner), async (db) => {
    const ask = (word: string) => db.$queryRaw`select ${word}::text as "prepared.db.test"`;
    await ask('one');
    await ask('two');
    await db.$queryRaw`select ${'three'}::text as "anew.db.test" ${PLAN_ANEW}`;
    return db.$queryRaw<{ statement: string; uses: bigint }[]>(Prisma.sql`
      select statement, generic_plans + custom_plans as uses from pg_prepared_statements
      where statement like '%.db.test"%' and statement not like '%pg_prepared_statements%'`);
  });
  expect(kept.map(({ statement, uses }) => [statement, Number(uses)])).toEqual([
    ['select $1::text as "prepared.db.test"', 2],
  ]);
});
