import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { CaseFilter } from '../types/list.ts';

/** The people and cases a search text led to; null where the list is not searched. */
export type Found = { personIds: readonly string[]; caseIds: readonly string[] } | null;

/** A set table asked about a case: `x` is its row. */
type SetFilter = { table: Prisma.Sql; condition: Prisma.Sql };

// A set with few cases is read first and its cases fetched by key; of a large one each case of the list is asked,
// which soon finds a page. In between both cost about the same. The planner cannot choose: see `dressed`.
const FEW = 1000;

/** The conditions of the sets that are asked for; one statement for all of them. */
async function inSets(db: Db, sets: readonly SetFilter[]): Promise<Prisma.Sql[]> {
  if (sets.length === 0) return [];
  const firmId = firmOf(db);
  const samples = sets.map(
    ({ table, condition }, n) => Prisma.sql`(select ${n}::int as n, x.case_id as id from ${table} x
      where x.firm_id = ${firmId}::uuid and ${condition} limit ${FEW + 1})`,
  );
  const rows = await db.$queryRaw<{ n: number; id: string }[]>`${Prisma.join(samples, ' union all ')}`;
  const found = Map.groupBy(rows, ({ n }) => n);
  return sets.map(({ table, condition }, n) => {
    const few = found.get(n) ?? [];
    if (few.length <= FEW) return Prisma.sql`c.id = any(${[...new Set(few.map(({ id }) => id))]}::uuid[])`;
    return Prisma.sql`(select true from ${table} x
      where x.firm_id = ${firmId}::uuid and x.case_id = c.id and ${condition} limit 1)`;
  });
}

function setFilters(filter: CaseFilter, userId: string | null): SetFilter[] {
  const sets: SetFilter[] = [];
  const { ground, transit, mine, restricted } = filter;
  if (restricted) sets.push({ table: Prisma.sql`case_restriction`, condition: Prisma.sql`x.lifted_at is null` });
  if (mine) sets.push({ table: Prisma.sql`case_member`, condition: Prisma.sql`x.user_id = ${userId}::uuid` });
  if (ground.length > 0)
    sets.push({ table: Prisma.sql`case_ground`, condition: Prisma.sql`x.code = any(${ground}::text[])` });
  if (transit.length > 0)
    sets.push({
      table: Prisma.sql`journey_stop`,
      condition: Prisma.sql`x.country = any(${transit}::text[]) and x.kind = 'transit'`,
    });
  return sets;
}

/**
 * The conditions of a list over `cases c`. They name the firm first and compare only by leakproof operators, so that
 * row security leaves the indexes in use. At most two statements, for people who were searched and for sets.
 */
export async function caseConditions(
  db: Db,
  filter: CaseFilter,
  found: Found,
  userId: string | null,
): Promise<Prisma.Sql> {
  const firmId = firmOf(db);
  const conditions = [Prisma.sql`c.firm_id = ${firmId}::uuid`];
  const add = (condition: Prisma.Sql) => conditions.push(condition);
  const oneOf = (column: Prisma.Sql, values: readonly string[]) => {
    if (values.length === 1) add(Prisma.sql`${column} = ${values[0]}`);
    if (values.length > 1) add(Prisma.sql`${column} = any(${values}::text[])`);
  };
  if (filter.state === 'open') add(Prisma.sql`c.closed_on is null`);
  if (filter.state === 'closed') add(Prisma.sql`c.closed_on is not null`);
  oneOf(Prisma.sql`c.stage`, filter.stage);
  oneOf(Prisma.sql`c.track`, filter.track);
  oneOf(Prisma.sql`c.court_id`, filter.court);
  oneOf(Prisma.sql`c.office_id`, filter.office);
  oneOf(Prisma.sql`c.waiting_on`, filter.waiting);
  if (filter.lawyer.length > 0) add(Prisma.sql`c.lead_id = any(${filter.lawyer}::uuid[])`);
  if (filter.step === 'none') add(Prisma.sql`c.waiting_on is null`);
  if (found) add(await foundIn(db, found));
  return Prisma.join([...conditions, ...(await inSets(db, setFilters(filter, userId)))], ' and ');
}

async function foundIn(db: Db, { personIds, caseIds }: NonNullable<Found>): Promise<Prisma.Sql> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select x.case_id as id from case_person x
    where x.firm_id = ${firmOf(db)}::uuid and x.person_id = any(${personIds}::uuid[])`;
  return Prisma.sql`c.id = any(${[...new Set([...caseIds, ...rows.map(({ id }) => id)])]}::uuid[])`;
}
