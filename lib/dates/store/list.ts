import { bounded } from '../../calendar/rules.ts';
import type { OfCase } from '../../cases/store/case-sets.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { DateList, ListedDate } from '../types.ts';

/** Where counting stops. */
const MANY = 99;

/**
 * Some dates `d` in an order; the first `shown` of them are told, and how many there are. Each needs an index of just these.
 * `among`: what no index knows is asked of so many of them alone, unless the cases are named.
 */
export type DateWish = {
  where: Prisma.Sql;
  order: Prisma.Sql;
  shown: number;
  among?: { most: number; where: Prisma.Sql };
};

type Row = Omit<ListedDate, 'details'> & { list: string; total: number; details: string | null };

/** The rows a list looks through, and what is asked of each. */
function looked(firmId: string, whose: OfCase, { where, order, among }: DateWish): Prisma.Sql {
  const own = whose(Prisma.sql`d.case_id`);
  const all = Prisma.sql`d.firm_id = ${firmId}::uuid and ${where}`;
  if (!among) return Prisma.sql`case_date d where ${all} and ${own}`;
  if (whose.isNamed) return Prisma.sql`case_date d where ${all} and ${among.where} and ${own}`;
  return Prisma.sql`(select d.* from case_date d where ${all} order by ${order} limit ${among.most}) d
    where ${among.where} and ${own}`;
}

function listed(firmId: string, whose: OfCase, name: string, wish: DateWish): Prisma.Sql {
  const { order, shown } = wish;
  return Prisma.sql`(
    with found as materialized (
      select d.*, row_number() over (order by ${order}) as place from ${looked(firmId, whose, wish)}
      order by ${order} limit ${MANY + 1})
    select ${name}::text as list, (select count(*)::int from found) as total, f.id as "dateId", f.case_id as "caseId",
      f.rule, f.kind, f.title, f.due_on::text as "dueOn", f.safe_on::text as "safeOn", f.warn_on::text as "warnOn",
      f.state, f.standing, f.confidence, f.place,
      (select e.details from case_event e
        where e.firm_id = ${firmId}::uuid and e.id = f.event_id and f.rule in ('HEARING', 'COURT_ORDER')) as details,
      (select json_build_object('number', c.number, 'surname', p.surname, 'given', p.given,
          'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
        from cases c join person p on p.firm_id = ${firmId}::uuid and p.id = c.principal_id
        where c.firm_id = ${firmId}::uuid and c.id = f.case_id) as client,
      (select coalesce(json_agg(json_build_object('initials', m.initials, 'isLawyer', (select true from member_role r
            where r.firm_id = ${firmId}::uuid and r.user_id = m.user_id and r.role = 'lawyer') is true)), '[]'::json)
        from member m where m.firm_id = ${firmId}::uuid and (m.user_id = f.set_by or m.user_id in (
          select s.confirmed_by from date_confirmation s
          where s.firm_id = ${firmId}::uuid and s.date_id = f.id and s.value_no = f.value_no))) as signers
    from found f where f.place <= ${shown})`;
}

/** Lists of dates over some cases, each with its client and who stands for it. One statement for all of them. */
export async function dateLists<Name extends string>(
  db: Db,
  whose: OfCase,
  wishes: Readonly<Record<Name, DateWish>>,
): Promise<Record<Name, DateList>> {
  const names = Object.keys(wishes) as Name[];
  const asked = names.map((name) => listed(firmOf(db), whose, name, wishes[name]));
  const rows = await db.$queryRaw<Row[]>`${Prisma.join(asked, ' union all ')}`;
  const byList = Map.groupBy(rows, (row) => row.list);
  const of = (name: Name): DateList => {
    const found = byList.get(name) ?? [];
    const dates = found.map(({ list: _, total: __, details, ...date }) => ({
      ...date,
      details: details === null ? null : JSON.parse(details),
    }));
    return { total: bounded(found[0]?.total ?? 0, MANY), dates };
  };
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, DateList>;
}

/** What falls due from one day to another (ISO), by the day to work to. */
export async function datesDue(
  db: Db,
  { from, to, whose }: { from: string; to: string; whose: OfCase },
  shown: number,
): Promise<DateList> {
  const where = Prisma.sql`d.warn_on >= ${from}::date and d.warn_on <= ${to}::date and d.kind = 'deadline'`;
  return (await dateLists(db, whose, { due: { where, order: Prisma.sql`d.warn_on, d.id`, shown } })).due;
}
