import { type Db, firmOf } from '../../platform/db.ts';

/** A case as a counting needs it; closed ones are told apart, since they leave the list. */
export type CountedCase = { id: string; courtId: string | null; closed: boolean };

const FIRST = '00000000-0000-0000-0000-000000000000';

/** The open cases after `last` in the order of their ids, at most `most`. */
export async function openCasesAfter(db: Db, last: string | null, most: number): Promise<CountedCase[]> {
  return db.$queryRaw<CountedCase[]>`
    select c.id, c.court_id as "courtId", false as closed from cases c
    where c.firm_id = ${firmOf(db)}::uuid and c.closed_on is null and c.id > ${last ?? FIRST}::uuid
    order by c.id limit ${most}`;
}

export async function countOpenCases(db: Db): Promise<number> {
  return db.case.count({ where: { firmId: firmOf(db), closedOn: null } });
}

/** A stretch of the firm's audit log: entries after the first number, up to the second. */
export type Stretch = { since: bigint; mark: bigint };

/**
 * The last entry of the firm's audit log. Whatever is committed later has a later number, since each writer holds the head of
 * the chain until its commit: no change of a case slips in between.
 */
export async function auditMark(db: Db): Promise<bigint> {
  const head = await db.auditHead.findFirst({ where: { firmId: firmOf(db) }, select: { seq: true } });
  return head?.seq ?? 0n;
}

/** How many cases the entries of a stretch name. */
export async function countChanged(db: Db, { since, mark }: Stretch): Promise<number> {
  const [row] = await db.$queryRaw<{ cases: number }[]>`
    select count(distinct a.case_id)::int as cases from audit_entry a
    where a.firm_id = ${firmOf(db)}::uuid and a.seq > ${since} and a.seq <= ${mark}`;
  return row?.cases ?? 0;
}

/** The cases that the entries of a stretch name, after `last` in the order of their ids, at most `most`. */
export async function changedCasesAfter(
  db: Db,
  { since, mark }: Stretch,
  last: string | null,
  most: number,
): Promise<CountedCase[]> {
  const firmId = firmOf(db);
  return db.$queryRaw<CountedCase[]>`
    select c.id, c.court_id as "courtId", c.closed_on is not null as closed from cases c
    where c.firm_id = ${firmId}::uuid and c.id > ${last ?? FIRST}::uuid and c.id in (
      select a.case_id from audit_entry a where a.firm_id = ${firmId}::uuid and a.seq > ${since} and a.seq <= ${mark})
    order by c.id limit ${most}`;
}

/** The rows of these cases, locked until the transaction ends: who records a fact on one meanwhile waits. */
export async function lockCases(db: Db, ids: readonly string[]): Promise<void> {
  await db.$queryRaw`select 1 from cases where firm_id = ${firmOf(db)}::uuid and id = any (${ids}::uuid[])
    order by id for update`;
}
