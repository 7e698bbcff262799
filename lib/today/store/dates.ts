import { bounded } from '../../calendar/rules.ts';
import type { OfCase } from '../../cases/store/case-sets.ts';
import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { DUE_DAYS, MANY, PERMIT_DAYS, SHOWN_DATES } from '../rules.ts';
import type { DateSection, DateSections, TodayDate, Unsettled } from '../types.ts';

type Scope = { whose: OfCase; today: string; userId: string | null };

type Row = Omit<TodayDate, 'details'> & { section: DateSection; total: number; details: string | null };

/** What one looks for among the dates `d` of a section, in which order; each along an index that has just these. */
function wanted(
  firmId: string,
  { today, userId }: Scope,
): Record<DateSection, { where: Prisma.Sql; order: Prisma.Sql }> {
  const unsigned = Prisma.sql`d.standing = 'amber' and d.warn_on >= ${today}::date`;
  // Who gave a date its value, or has signed it, waits for others.
  const byOthers = Prisma.sql`d.set_by is distinct from ${userId}::uuid and (select true from date_confirmation s
    where s.firm_id = ${firmId}::uuid and s.date_id = d.id and s.confirmed_by = ${userId}::uuid and s.value_no = d.value_no
    limit 1) is null`;
  return {
    late: {
      where: Prisma.sql`d.warn_on < ${today}::date and d.kind = 'deadline'
        and d.rule <> all (${OPTIONAL_RULES}::text[])`,
      order: Prisma.sql`d.warn_on desc, d.id desc`,
    },
    due: {
      where: Prisma.sql`d.warn_on >= ${today}::date and d.warn_on <= ${today}::date + ${DUE_DAYS}::int and d.kind = 'deadline'`,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    unsigned: {
      where: userId ? Prisma.sql`${unsigned} and ${byOthers}` : unsigned,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    permit: {
      where: Prisma.sql`d.kind = 'window' and d.state = 'open' and d.rule in ('EAD_FILE', 'EAD_GRANT')
        and d.due_on >= ${today}::date - 1 and d.due_on <= ${today}::date + ${PERMIT_DAYS}::int`,
      order: Prisma.sql`d.due_on, d.id`,
    },
  };
}

function section(firmId: string, scope: Scope, name: DateSection): Prisma.Sql {
  const { where, order } = wanted(firmId, scope)[name];
  return Prisma.sql`(
    with found as materialized (
      select d.*, row_number() over (order by ${order}) as place from case_date d
      where d.firm_id = ${firmId}::uuid and ${where} and ${scope.whose(Prisma.sql`d.case_id`)}
      order by ${order} limit ${MANY + 1})
    select ${name}::text as section, (select count(*)::int from found) as total, f.id as "dateId", f.case_id as "caseId",
      f.rule, f.kind, f.title, f.due_on::text as "dueOn", f.safe_on::text as "safeOn", f.warn_on::text as "warnOn",
      f.state, f.standing, f.confidence, f.place,
      (select e.details from case_event e
        where e.firm_id = ${firmId}::uuid and e.id = f.event_id and f.rule = 'HEARING') as details,
      (select json_build_object('number', c.number, 'surname', p.surname, 'given', p.given,
          'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
        from cases c join person p on p.firm_id = ${firmId}::uuid and p.id = c.principal_id
        where c.firm_id = ${firmId}::uuid and c.id = f.case_id) as client,
      (select coalesce(json_agg(json_build_object('initials', m.initials, 'isLawyer', (select true from member_role r
            where r.firm_id = ${firmId}::uuid and r.user_id = m.user_id and r.role = 'lawyer') is true)), '[]'::json)
        from member m where m.firm_id = ${firmId}::uuid and (m.user_id = f.set_by or m.user_id in (
          select s.confirmed_by from date_confirmation s
          where s.firm_id = ${firmId}::uuid and s.date_id = f.id and s.value_no = f.value_no))) as signers
    from found f where f.place <= ${SHOWN_DATES[name]})`;
}

/** What is late, due, unsigned or about to open among the dates of some cases. One statement. */
export async function dateSections(db: Db, scope: Scope): Promise<DateSections> {
  const names = Object.keys(SHOWN_DATES) as DateSection[];
  const asked = names.map((name) => section(firmOf(db), scope, name));
  const rows = await db.$queryRaw<Row[]>`${Prisma.join(asked, ' union all ')}`;
  const bySection = Map.groupBy(rows, (row) => row.section);
  const of = (name: DateSection) => {
    const found = bySection.get(name) ?? [];
    return {
      total: bounded(found[0]?.total ?? 0, MANY),
      dates: found.map(({ section: _, total: __, details, ...date }) => ({
        ...date,
        details: details === null ? null : JSON.parse(details),
      })),
    };
  };
  return { late: of('late'), due: of('due'), unsigned: of('unsigned'), permit: of('permit') };
}

/** How many of a firm's cases have a date that a recount found to be otherwise, or a count that differs from the government's. */
export async function unsettled(db: Db, { whose }: Pick<Scope, 'whose'>): Promise<Unsettled[]> {
  const firmId = firmOf(db);
  const client = Prisma.sql`(select json_build_object('number', c.number, 'surname', p.surname, 'given', p.given,
      'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
    from cases c join person p on p.firm_id = ${firmId}::uuid and p.id = c.principal_id
    where c.firm_id = ${firmId}::uuid and c.id = f.case_id) as client`;
  return db.$queryRaw<Unsettled[]>`
    (with f as materialized (select x.case_id, x.date_id from date_difference x
        where x.firm_id = ${firmId}::uuid and x.settled_at is null and ${whose(Prisma.sql`x.case_id`)}
        order by x.found_at, x.id limit ${SHOWN_DATES.permit})
      select 'difference' as what, f.case_id as "caseId", f.date_id as "dateId", null::int as days, null::int as ours,
        ${client} from f)
    union all
    (with f as materialized (select x.case_id, x.days, x.ours from permit_count x
        where x.firm_id = ${firmId}::uuid and x.latest and x.days <> x.ours and ${whose(Prisma.sql`x.case_id`)}
        order by x.case_id limit ${SHOWN_DATES.permit})
      select 'count', f.case_id, null, f.days, f.ours, ${client} from f)`;
}
