import { type Db, firmOf, PLAN_ANEW, Prisma } from '../../platform/db.ts';
import { QUIET_DAYS } from '../rules.ts';
import type { CaseFilter } from '../types/list.ts';
import { type CaseSet, casesOf, inSets } from './case-sets.ts';

/** The people and cases a search text led to; null where the list is not searched. */
export type Found = { personIds: readonly string[]; caseIds: readonly string[] } | null;

function setsOf(filter: CaseFilter, userId: string | null): CaseSet[] {
  const sets: CaseSet[] = [];
  const { ground, transit, mine, restricted } = filter;
  if (restricted) sets.push({ table: Prisma.sql`case_restriction`, condition: Prisma.sql`x.lifted_at is null` });
  if (mine) sets.push(casesOf(userId));
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
  if (filter.date === 'none') add(Prisma.sql`c.next_date is null`);
  if (filter.quiet) add(Prisma.sql`c.activity_at < now() - make_interval(days => ${QUIET_DAYS}::int)`);
  if (found) add(await foundIn(db, found));
  const sets = await inSets(db, setsOf(filter, userId));
  return Prisma.join([...conditions, ...sets.map((of) => of(Prisma.sql`c.id`))], ' and ');
}

async function foundIn(db: Db, { personIds, caseIds }: NonNullable<Found>): Promise<Prisma.Sql> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select x.case_id as id from case_person x
    where x.firm_id = ${firmOf(db)}::uuid and x.person_id = any(${personIds}::uuid[])`;
  return Prisma.sql`c.id = any(${[...new Set([...caseIds, ...rows.map(({ id }) => id)])]}::uuid[]) ${PLAN_ANEW}`;
}
