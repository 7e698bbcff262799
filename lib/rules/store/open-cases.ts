import { type Db, firmOf } from '../../platform/db.ts';

/** A case as a counting needs it; closed ones are told apart, since they leave the list. */
export type CountedCase = { id: string; courtId: string | null; closed: boolean };

/** The open cases after `last` in the order of their ids, at most `most`. */
export async function openCasesAfter(db: Db, last: string | null, most: number): Promise<CountedCase[]> {
  return db.$queryRaw<CountedCase[]>`
    select c.id, c.court_id as "courtId", false as closed from cases c
    where c.firm_id = ${firmOf(db)}::uuid and c.closed_on is null
      and c.id > coalesce(${last}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
    order by c.id limit ${most}`;
}

export async function countOpenCases(db: Db): Promise<number> {
  return db.case.count({ where: { firmId: firmOf(db), closedOn: null } });
}

/** The cases on which something was done since an instant, at most `most`. */
export async function casesActiveSince(db: Db, since: Date, most: number): Promise<CountedCase[]> {
  return db.$queryRaw<CountedCase[]>`
    select c.id, c.court_id as "courtId", c.closed_on is not null as closed from cases c
    where c.firm_id = ${firmOf(db)}::uuid and c.activity_at >= ${since} order by c.activity_at desc, c.id desc limit ${most}`;
}
