import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { type AnnouncedRow, announces, type Span, unstruck, withVoided } from '../store.ts';
import type { Announced } from '../types.ts';
import { keptOf } from './standing.ts';

/** Where a list of announcements goes on: day, hour and id of the last one seen. */
export type Seen = { on: string; at: string; id: string };

export type Range = Pick<Span, 'from' | 'whose'> & { to: string | null; after: Seen | null };

/** What is announced from one day to another (`to` null: without an end), by day and hour, at most so many. Two statements. */
export async function announcedFrom(db: Db, { from, to, whose, after }: Range, most: number): Promise<Announced[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<AnnouncedRow[]>`
    select e.id, e.case_id, e.type, e.details, e.announced_on::text as announced, e.on_date::text as "on", e.seq,
      ${keptOf(firmId, Prisma.sql`e.id`)}
    from case_event e
    where e.firm_id = ${firmId}::uuid and e.announced_on >= ${from}::date and ${announces}
      ${to ? Prisma.sql`and e.announced_on <= ${to}::date` : Prisma.empty}
      ${after ? Prisma.sql`and (e.announced_on, e.announced_hour, e.id) > (${after.on}::date, ${after.at}, ${after.id}::uuid)` : Prisma.empty}
      and ${whose(Prisma.sql`e.case_id`)} and ${unstruck(firmId)}
    order by e.announced_on, e.announced_hour, e.id limit ${most}`;
  return withVoided(db, rows);
}
