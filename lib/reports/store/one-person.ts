import { dateLists } from '../../dates/store/list.ts';
import type { DateList } from '../../dates/types.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';

/**
 * The open dates of open cases that one person confirmed, since the firm had nobody else, in the order in which they were
 * first kept; from the date with the id `after` on. One statement, along the index that has just these.
 */
export async function datesAlone(db: Db, after: string | null, shown: number): Promise<DateList> {
  const firmId = firmOf(db);
  const where = Prisma.sql`d.standing = 'alone' and d.state = 'open'
    ${after ? Prisma.sql`and d.id > ${after}::uuid` : Prisma.empty}
    and (select true from cases c where c.firm_id = ${firmId}::uuid and c.id = d.case_id and c.closed_on is null)`;
  return (await dateLists(db, () => Prisma.sql`true`, { alone: { where, order: Prisma.sql`d.id`, shown } })).alone;
}
