import { type Db, firmOf, PLAN_ANEW, Prisma } from '../../platform/db.ts';

/** Cases that have a row `x` of this table, under this condition. */
export type CaseSet = { table: Prisma.Sql; condition: Prisma.Sql };

/** A condition on a column of case ids; `isNamed`: it names the cases, so that an index may lead to them. */
export type OfCase = ((caseId: Prisma.Sql) => Prisma.Sql) & { readonly isNamed?: true };

const FEW = 1000;
const SHARE = 10;

/** The cases a member is on the team of. */
export const casesOf = (userId: string | null): CaseSet => ({
  table: Prisma.sql`case_member`,
  condition: Prisma.sql`x.user_id = ${userId}::uuid`,
});

/**
 * The conditions of these sets; one statement for all of them. A set that is few of a firm's many cases is read first and
 * named, so that an index may lead to it. Of another each row of a list is asked, which soon finds a page on its way along
 * the list's own index: to read the set, or to hash it, took longer than all the rest of a page. The planner cannot
 * choose (see `dressed` in list-cases.ts).
 */
export async function inSets(db: Db, sets: readonly CaseSet[]): Promise<OfCase[]> {
  if (sets.length === 0) return [];
  const firmId = firmOf(db);
  const samples = sets.map(
    ({ table, condition }, n) => Prisma.sql`(
      select ${n}::int as n, case when count(*) <= least(${FEW}, (
          select coalesce(max(t.value), 0) / ${SHARE}::int from firm_total t
          where t.firm_id = ${firmId}::uuid and t.key = 'cases.open'))
        then coalesce(array_agg(distinct s.case_id), '{}') end as ids
      from (select x.case_id from ${table} x where x.firm_id = ${firmId}::uuid and ${condition} limit ${FEW + 1}) s)`,
  );
  const rows = await db.$queryRaw<{ n: number; ids: string[] | null }[]>`${Prisma.join(samples, ' union all ')}`;
  const idsOf = new Map(rows.map(({ n, ids }) => [n, ids]));
  return sets.map(({ table, condition }, n) => {
    const ids = idsOf.get(n);
    if (ids) {
      const named = (caseId: Prisma.Sql) => Prisma.sql`${caseId} = any (${ids}::uuid[]) ${PLAN_ANEW}`;
      return Object.assign(named, { isNamed: true } as const);
    }
    return (caseId) => Prisma.sql`(select true from ${table} x
      where x.firm_id = ${firmId}::uuid and x.case_id = ${caseId} and ${condition} limit 1)`;
  });
}
