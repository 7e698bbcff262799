import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { DIGEST_DAYS, FIRST_DAYS, LAST_DAYS } from '../rules.ts';
import type { Reader, UrgentDate } from '../types.ts';

/**
 * Dates `d` of which one is told once the day they warn from has passed: no hearing, and no right that may be left unused
 * and whose last day has passed too.
 */
const late = (today: string) => Prisma.sql`d.kind = 'deadline'
  and (d.rule <> all (${OPTIONAL_RULES}::text[]) or d.due_on >= ${today}::date)`;

/** Until when a person asked not to be told of the present value of a date `d`; their last word counts. */
const quietUntil = (firmId: string, userId: Prisma.Sql) => Prisma.sql`(select s.until_on from date_snooze s
  where s.firm_id = ${firmId}::uuid and s.date_id = d.id and s.user_id = ${userId} and s.value_no = d.value_no
  order by s.snoozed_at desc, s.id desc limit 1)`;

/**
 * Which of these people find something on the given day of theirs (ISO) and were not told so yet: in a case on whose team
 * they are, a date that is late, one that falls due within a week, or one that waits for their signature. One statement;
 * a person's cases are read along their index, no further than until something is found.
 */
export async function peopleWithSomething(
  db: Db,
  asked: readonly { reader: Reader; forDay: string }[],
  today: string,
): Promise<Set<string>> {
  if (asked.length === 0) return new Set();
  const firmId = firmOf(db);
  const rows = asked.map(({ reader, forDay }) => ({ user_id: reader.userId, for_day: forDay, signs: reader.maySign }));
  const found = await db.$queryRaw<{ userId: string }[]>`
    select a.user_id as "userId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(user_id uuid, for_day date, signs boolean)
    where (select true from member_notice n where n.firm_id = ${firmId}::uuid and n.user_id = a.user_id
        and n.for_day = a.for_day and n.kind = 'digest') is null
      and (select true from case_member x cross join lateral (
          select true from case_date d
          where d.firm_id = ${firmId}::uuid and d.case_id = x.case_id and d.warn_on is not null
            and ((d.warn_on < ${today}::date and ${late(today)})
              or (d.warn_on >= ${today}::date and d.warn_on <= ${today}::date + ${DIGEST_DAYS}::int
                and d.kind in ('deadline', 'hearing'))
              or (a.signs and d.standing = 'amber' and d.warn_on >= ${today}::date
                and d.set_by is distinct from a.user_id
                and (select true from date_confirmation c where c.firm_id = ${firmId}::uuid and c.date_id = d.id
                  and c.confirmed_by = a.user_id and c.value_no = d.value_no limit 1) is null))
            and coalesce(${quietUntil(firmId, Prisma.sql`a.user_id`)} <= ${today}::date, true)
          limit 1) d
        where x.firm_id = ${firmId}::uuid and x.user_id = a.user_id order by x.case_id limit 1)`;
  return new Set(found.map(({ userId }) => userId));
}

/** So many dates a statement. */
const PAGE = 2_000;

type Row = UrgentDate & { warnOn: string };

/** The dates of open cases that are near or have just passed, with who works on them, who was told, who snoozed them. */
async function urgentPage(db: Db, today: string, after: Row | undefined): Promise<Row[]> {
  const firmId = firmOf(db);
  const beyond = after
    ? Prisma.sql`and (d.warn_on, d.id) > (${after.warnOn}::date, ${after.dateId}::uuid)`
    : Prisma.empty;
  return db.$queryRaw<Row[]>`
    select d.id as "dateId", d.case_id as "caseId", d.value_no as "valueNo", d.warn_on::text as "warnOn",
      d.warn_on - ${today}::date as days,
      (select coalesce(json_agg(json_build_object('userId', x.user_id, 'role', x.role) order by x.added_at, x.user_id), '[]')
        from case_member x where x.firm_id = ${firmId}::uuid and x.case_id = d.case_id) as team,
      (select true from case_restriction r where r.firm_id = ${firmId}::uuid and r.case_id = d.case_id
        and r.lifted_at is null) is true as restricted,
      (select coalesce(json_agg(w.user_id), '[]') from (select distinct on (s.user_id) s.user_id, s.until_on
        from date_snooze s where s.firm_id = ${firmId}::uuid and s.date_id = d.id and s.value_no = d.value_no
        order by s.user_id, s.snoozed_at desc, s.id desc) w where w.until_on > ${today}::date) as snoozed,
      (select coalesce(json_agg(json_build_object('userId', n.user_id, 'level', n.level)), '[]') from member_notice n
        where n.firm_id = ${firmId}::uuid and n.date_id = d.id and n.value_no = d.value_no and n.kind = 'urgent') as told
    from case_date d
    where d.firm_id = ${firmId}::uuid and d.warn_on >= ${today}::date - ${LAST_DAYS}::int
      and d.warn_on <= ${today}::date + ${FIRST_DAYS}::int ${beyond}
      and d.kind in ('deadline', 'hearing') and (d.warn_on >= ${today}::date or (${late(today)}))
    order by d.warn_on, d.id limit ${PAGE}`;
}

/** The same, page by page, so that what is held at once is bounded. */
export async function* urgentDates(db: Db, today: string): AsyncGenerator<readonly UrgentDate[]> {
  for (let after: Row | undefined; ; ) {
    const page: Row[] = await urgentPage(db, today, after);
    yield page;
    after = page.at(-1);
    if (page.length < PAGE) return;
  }
}
