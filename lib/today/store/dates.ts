import type { OfCase } from '../../cases/store/case-sets.ts';
import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import { type DateWish, dateLists } from '../../dates/store/list.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { DUE_DAYS, PERMIT_DAYS, SHOWN_DATES } from '../rules.ts';
import type { DateSection, DateSections, Unsettled } from '../types.ts';
import { delays } from './exceptions.ts';

type Scope = { whose: OfCase; today: string; userId: string | null };

/** What one looks for among the dates `d` of a section, in which order; each along an index that has just these. */
function wanted(firmId: string, { today, userId }: Scope): Record<DateSection, DateWish> {
  const unsigned = Prisma.sql`d.standing = 'amber' and d.warn_on >= ${today}::date`;
  // Who gave a date its value, or has signed it, waits for others.
  const byOthers = Prisma.sql`d.set_by is distinct from ${userId}::uuid and (select true from date_confirmation s
    where s.firm_id = ${firmId}::uuid and s.date_id = d.id and s.confirmed_by = ${userId}::uuid and s.value_no = d.value_no
    limit 1) is null`;
  return {
    late: {
      shown: SHOWN_DATES.late,
      where: Prisma.sql`d.warn_on < ${today}::date and d.kind = 'deadline'
        and d.rule <> all (${OPTIONAL_RULES}::text[])`,
      order: Prisma.sql`d.warn_on desc, d.id desc`,
    },
    due: {
      shown: SHOWN_DATES.due,
      where: Prisma.sql`d.warn_on >= ${today}::date and d.warn_on <= ${today}::date + ${DUE_DAYS}::int and d.kind = 'deadline'`,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    unsigned: {
      shown: SHOWN_DATES.unsigned,
      where: userId ? Prisma.sql`${unsigned} and ${byOthers}` : unsigned,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    permit: {
      shown: SHOWN_DATES.permit,
      where: Prisma.sql`d.kind = 'window' and d.state = 'open' and d.rule in ('EAD_FILE', 'EAD_GRANT')
        and d.due_on >= ${today}::date - 1 and d.due_on <= ${today}::date + ${PERMIT_DAYS}::int`,
      order: Prisma.sql`d.due_on, d.id`,
    },
  };
}

/** What is late, due, unsigned or about to open among the dates of some cases. One statement. */
export async function dateSections(db: Db, scope: Scope): Promise<DateSections> {
  return dateLists(db, scope.whose, wanted(firmOf(db), scope));
}

/**
 * What people must settle: dates that a recount found to be otherwise, counts that differ from the government's, exceptions
 * to the year whose delay has reached a warning. One statement.
 */
export async function unsettled(db: Db, { whose, today }: Pick<Scope, 'whose' | 'today'>): Promise<Unsettled[]> {
  const firmId = firmOf(db);
  const client = Prisma.sql`(select json_build_object('number', c.number, 'surname', p.surname, 'given', p.given,
      'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
    from cases c join person p on p.firm_id = ${firmId}::uuid and p.id = c.principal_id
    where c.firm_id = ${firmId}::uuid and c.id = f.case_id) as client`;
  return db.$queryRaw<Unsettled[]>`
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
