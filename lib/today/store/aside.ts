import type { OfCase } from '../../cases/store/case-sets.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { NEAREST, SHOWN_DATES } from '../rules.ts';
import type { TodayPage, Unsettled } from '../types.ts';
import { delays } from './exceptions.ts';

/** So many lawyers a page has room to name; any other member's cases have an address of their own. */
const MOST = 60;

/**
 * The first cases with a date that a recount found to be otherwise, a count that differs from the government's, or an exception
 * to the year whose delay has reached a warning.
 */
function unsettled(firmId: string, { whose, today }: { whose: OfCase; today: string }): Prisma.Sql {
  const client = Prisma.sql`(select json_build_object('number', c.number, 'surname', p.surname, 'given', p.given,
      'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
    from cases c join person p on p.firm_id = ${firmId}::uuid and p.id = c.principal_id
    where c.firm_id = ${firmId}::uuid and c.id = f.case_id) as client`;
  return Prisma.sql`
    (with f as materialized (select q.case_id, q.date_id from date_difference q
        where q.firm_id = ${firmId}::uuid and q.settled_at is null and ${whose(Prisma.sql`q.case_id`)}
        order by q.found_at, q.id limit ${SHOWN_DATES.permit})
      select 'difference' as what, f.case_id as "caseId", f.date_id as "dateId", null::int as days, null::int as ours,
        null::uuid as "exceptionId", null::text as code, ${client} from f)
    union all
    (with f as materialized (select q.case_id, q.days, q.ours from permit_count q
        where q.firm_id = ${firmId}::uuid and q.latest and q.days <> q.ours and ${whose(Prisma.sql`q.case_id`)}
        order by q.case_id limit ${SHOWN_DATES.permit})
      select 'count', f.case_id, null, f.days, f.ours, null, null, ${client} from f)
    union all
    (with f as materialized (${delays(firmId, { whose, today })})
      select 'delay', f.case_id, null, f.days, null, f.thread_id, f.code, ${client} from f)`;
}

/** Those whose cases can be looked at, by name: the lawyers who may sign in, and whoever was chosen. */
const members = (firmId: string, chosen: string | undefined) => Prisma.sql`
  select f.* from (
    select m.user_id as "userId", m.name from member m
    where m.firm_id = ${firmId}::uuid and m.disabled_at is null and (m.user_id = ${chosen ?? null}::uuid
      or (select true from member_role r
        where r.firm_id = ${firmId}::uuid and r.user_id = m.user_id and r.role = 'lawyer' limit 1))
    order by m.user_id is distinct from ${chosen ?? null}::uuid, m.name, m.user_id limit ${MOST}) f
  order by f.name, f."userId"`;

/** Whether more dates of the firm wait for somebody else's signature than are asked about one by one. */
const beyondNearest = (firmId: string, { userId, today }: { userId: string; today: string }) => Prisma.sql`
  coalesce((select true from case_date d where d.firm_id = ${firmId}::uuid and d.standing = 'amber'
    and d.sign_by >= ${today}::date and d.set_by is distinct from ${userId}::uuid
    order by d.sign_by, d.id offset ${NEAREST} limit 1), false)`;

type Asked = {
  whose: OfCase;
  today: string;
  /** Whose signature is asked for; null where everybody's is. */
  userId: string | null;
  choosing: boolean;
  chosen: string | undefined;
};
type Found = { unsettled: Unsettled[]; members: TodayPage['members']; beyond: boolean };

/**
 * What a person must settle in some cases and, for whoever chooses whose cases are shown (`chosen`), the members. One statement for
 * both: the page has no more to spare.
 */
export async function asideOf(
  db: Db,
  { whose, today, userId, choosing, chosen }: Asked,
): Promise<Pick<TodayPage, 'unsettled' | 'members' | 'nearest'>> {
  const firmId = firmOf(db);
  const list = (rows: Prisma.Sql) => Prisma.sql`(select coalesce(json_agg(r), '[]') from (${rows}) r)`;
  const [found] = await db.$queryRaw<Found[]>`
    select ${list(unsettled(firmId, { whose, today }))} as unsettled,
      ${choosing ? list(members(firmId, chosen)) : Prisma.sql`'[]'::json`} as members,
      ${userId && !whose.isNamed ? beyondNearest(firmId, { userId, today }) : Prisma.sql`false`} as beyond`;
  const { unsettled: rows = [], members: known = [], beyond = false } = found ?? {};
  return { unsettled: rows, members: known, nearest: beyond ? NEAREST : null };
}
