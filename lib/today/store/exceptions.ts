import type { OfCase } from '../../cases/store/case-sets.ts';
import { addDays } from '../../law/calendar-day.ts';
import { dayOf } from '../../law/clock/days.ts';
import { REASONABLE_WARNINGS, TOO_LONG } from '../../law/rules/one-year-exceptions.ts';
import { Prisma } from '../../platform/db.ts';
import { DELAYS } from '../rules.ts';

/** The days (ISO) an exception may be counted from so that today lies between its first warning and a delay too long. */
export function warningSpan(today: string): { from: string; to: string } {
  const [first] = REASONABLE_WARNINGS;
  return {
    from: dayOf(today).subtract({ months: TOO_LONG.months.months }).toString(),
    to: addDays(today, -first) ?? today,
  };
}

/**
 * Exceptions `f` to the year that stand, of open cases with nothing filed, whose delay has reached a warning: the longest
 * delay first. After the span the year's own late date goes on warning. Along the index of the day they are counted from.
 */
export function delays(firmId: string, { whose, today }: { whose: OfCase; today: string }): Prisma.Sql {
  const { from, to } = warningSpan(today);
  return Prisma.sql`select q.case_id, q.thread_id, q.code, ${today}::date - q.counted_on as days
    from one_year_exception q
    where q.firm_id = ${firmId}::uuid and q.withdraw_cipher is null
      and q.counted_on between ${from}::date and ${to}::date
      and ${whose(Prisma.sql`q.case_id`)}
      and (select true from one_year_exception n where n.firm_id = ${firmId}::uuid and n.thread_id = q.thread_id
        and n.revision > q.revision limit 1) is null
      and (select c.closed_on is null and c.track <> 'POST' from cases c
        where c.firm_id = ${firmId}::uuid and c.id = q.case_id)
      and (select true from case_date d where d.firm_id = ${firmId}::uuid and d.case_id = q.case_id
        and d.rule = 'ONE_YEAR' and d.state in ('open', 'overdue') limit 1)
    order by q.counted_on, q.id limit ${DELAYS}`;
}
