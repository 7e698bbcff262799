import type { OfCase } from '../../cases/store/case-sets.ts';
import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import { type DateWish, dateLists } from '../../dates/store/list.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { AHEAD_DAYS, DUE_DAYS, NEAREST, PERMIT_DAYS, SHOWN_DATES } from '../rules.ts';
import type { DateSection, DateSections } from '../types.ts';

type Scope = { whose: OfCase; today: string; userId: string | null };

/** What one looks for among the dates `d` of a section, in which order; each along an index that has just these. */
function wanted(firmId: string, { today, userId }: Scope): Record<DateSection, DateWish> {
  // Last what warns of nothing: a date that the law does not know, or the end of one; in cases the firm works on.
  const unsigned = Prisma.sql`d.standing = 'amber' and d.sign_by >= ${today}::date`;
  const inWork = Prisma.sql`(d.warn_on is not null or (select c.closed_on is null from cases c
    where c.firm_id = ${firmId}::uuid and c.id = d.case_id))`;
  // Who gave a date its value, or has signed it, waits for others.
  const unread = Prisma.sql`(select true from date_confirmation s
    where s.firm_id = ${firmId}::uuid and s.date_id = d.id and s.confirmed_by = ${userId}::uuid and s.value_no = d.value_no
    limit 1) is null`;
  return {
    late: {
      shown: SHOWN_DATES.late,
      where: Prisma.sql`d.warn_on < ${today}::date and d.kind = 'deadline'
        and (d.rule <> all (${OPTIONAL_RULES}::text[]) or d.due_on >= ${today}::date)`,
      order: Prisma.sql`d.warn_on desc, d.id desc`,
    },
    due: {
      shown: SHOWN_DATES.due,
      where: Prisma.sql`d.warn_on >= ${today}::date and d.warn_on <= ${today}::date + ${DUE_DAYS}::int and d.kind = 'deadline'`,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    // Hearings too: those of the next days stand by themselves.
    ahead: {
      shown: SHOWN_DATES.ahead,
      where: Prisma.sql`d.warn_on > ${today}::date + ${DUE_DAYS}::int and d.warn_on <= ${today}::date + ${AHEAD_DAYS}::int
        and d.kind in ('deadline', 'hearing')`,
      order: Prisma.sql`d.warn_on, d.id`,
    },
    unsigned: {
      shown: SHOWN_DATES.unsigned,
      where: userId ? Prisma.sql`${unsigned} and d.set_by is distinct from ${userId}::uuid` : unsigned,
      order: Prisma.sql`d.sign_by, d.id`,
      among: { most: NEAREST, where: userId ? Prisma.sql`${unread} and ${inWork}` : inWork },
    },
    permit: {
      shown: SHOWN_DATES.permit,
      where: Prisma.sql`d.kind = 'window' and d.state = 'open' and d.rule in ('EAD_FILE', 'EAD_GRANT')
        and d.due_on >= ${today}::date - 1 and d.due_on <= ${today}::date + ${PERMIT_DAYS}::int`,
      order: Prisma.sql`d.due_on, d.id`,
    },
  };
}

/** What is late, due, ahead, unsigned or about to open among the dates of some cases. One statement. */
export async function dateSections(db: Db, scope: Scope): Promise<DateSections> {
  return dateLists(db, scope.whose, wanted(firmOf(db), scope));
}
