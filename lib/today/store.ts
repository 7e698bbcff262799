import { bounded } from '../calendar/rules.ts';
import { unstruck } from '../calendar/store.ts';
import type { Bounded } from '../calendar/types.ts';
import type { OfCase } from '../cases/store/case-sets.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { StatusCode } from '../law/status.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { LONG_DAYS, MANY, ROWS } from './rules.ts';
import type { RecentEvent, SilentCase, TodayCase, TodayPage, WaitingCase, Who } from './types.ts';

type Scope = { whose: OfCase; today: string; now: Date };

const EVENT_DAYS = 14;
const NEW_DAYS = 30;

type CaseRow = {
  id: string;
  number: string;
  status: StatusCode;
  client: { surname: string; given: string; latin: string };
};

const shown = (row: CaseRow): TodayCase => ({
  caseId: row.id,
  number: row.number,
  client: row.client,
  status: row.status,
});

/** The client of a found case `f`: one step into an index for each row that is shown. */
const client = (firmId: string) => Prisma.sql`
  (select json_build_object('surname', p.surname, 'given', p.given,
      'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
    from person p where p.firm_id = ${firmId}::uuid and p.id = f.principal_id) as client`;

type EventRow = CaseRow & {
  event_id: string;
  type: EventType;
  on: string;
  until: string;
  precision: string;
  details: string;
  recorded_at: Date;
  recorded_by: string | null;
  overridden: boolean;
};

/** What was recorded in the last two weeks and stands, newest first. */
export async function recentEvents(db: Db, { whose, now }: Scope): Promise<RecentEvent[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<EventRow[]>`
    with found as materialized (
      select e.* from case_event e
      where e.firm_id = ${firmId}::uuid and e.recorded_at > ${now}::timestamptz - make_interval(days => ${EVENT_DAYS}::int)
        and ${whose(Prisma.sql`e.case_id`)} and ${unstruck(firmId)}
      order by e.recorded_at desc, e.id desc limit ${ROWS})
    select e.id as event_id, e.type, e.on_date::text as "on", e.until_date::text as until, e.precision, e.details,
      e.recorded_at, e.override_rule is not null as overridden, f.id, f.number, f.status, ${client(firmId)},
      (select m.name from member m where m.firm_id = ${firmId}::uuid and m.user_id = e.recorded_by) as recorded_by
    from found e
    cross join lateral (select c.* from cases c where c.firm_id = ${firmId}::uuid and c.id = e.case_id offset 0) f
    order by e.recorded_at desc, e.id desc`;
  return rows.map((row) => ({
    ...shown(row),
    eventId: row.event_id,
    type: row.type,
    on: row.on,
    until: row.until,
    precision: row.precision,
    details: JSON.parse(row.details) as EventDetails,
    recordedAt: row.recorded_at.toISOString(),
    recordedBy: row.recorded_by,
    overridden: row.overridden,
  }));
}

/** Open cases on which nobody has a next step, the longest untouched first. */
export async function withoutStep(db: Db, { whose }: Scope): Promise<{ cases: SilentCase[]; total: Bounded }> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(CaseRow & { activity_at: Date; total: number })[]>`
    with found as materialized (
      select c.* from cases c
      where c.firm_id = ${firmId}::uuid and c.waiting_on is null and c.closed_on is null and ${whose(Prisma.sql`c.id`)}
      order by c.activity_at, c.id limit ${MANY + 1})
    select f.id, f.number, f.status, f.activity_at, (select count(*)::int from found) as total, ${client(firmId)}
    from (select * from found order by activity_at, id limit ${ROWS}) f order by f.activity_at, f.id`;
  const cases = rows.map((row) => ({ ...shown(row), activityAt: row.activity_at.toISOString() }));
  return { cases, total: bounded(rows[0]?.total ?? 0, MANY) };
}

/** Few of each; the client's silence is what a firm can do something about. */
const SHOWN: Record<Who, number> = { client: 10, firm: 5, government: 5 };

type WaitingRow = CaseRow & { who: Who; since: string; days: number; total: number; long: number; text: string | null };

/** Open cases on which this one must act, longest first; counted up to a bound, those that wait long among them. */
const waitingOn = (firmId: string, { whose, today }: Scope, who: Who) => Prisma.sql`(
  with found as materialized (
    select c.*, ${today}::date - c.waiting_since as days from cases c
    where c.firm_id = ${firmId}::uuid and c.waiting_on = ${who} and c.closed_on is null and ${whose(Prisma.sql`c.id`)}
    order by c.waiting_since, c.id limit ${MANY + 1})
  select f.waiting_on as who, f.id, f.number, f.status, f.waiting_since::text as since, f.days, n.total, n.long,
    ${client(firmId)}, (select s.text from next_step s
      where s.firm_id = ${firmId}::uuid and s.case_id = f.id and s.done_at is null limit 1) as text
  from (select count(*)::int as total, (count(*) filter (where days > ${LONG_DAYS}))::int as long from found) n
  cross join (select * from found order by waiting_since, id limit ${SHOWN[who]}) f order by f.waiting_since, f.id)`;

/** Open cases by who must act. One statement. */
export async function waiting(db: Db, scope: Scope): Promise<TodayPage['waiting']> {
  const each = (['client', 'firm', 'government'] as const).map((who) => waitingOn(firmOf(db), scope, who));
  const rows = await db.$queryRaw<WaitingRow[]>`${Prisma.join(each, ' union all ')}`;
  const counted = (who: Who, which: 'total' | 'long'): Bounded =>
    bounded(rows.find((row) => row.who === who)?.[which] ?? 0, MANY);
  return {
    cases: rows.map((row): WaitingCase => {
      const { who, since, days, text } = row;
      return { ...shown(row), who, since, days, text: text ?? '' };
    }),
    totals: {
      client: counted('client', 'total'),
      firm: counted('firm', 'total'),
      government: counted('government', 'total'),
    },
    longOnClient: counted('client', 'long'),
  };
}

/** Cases opened in the last month, newest first. */
export async function recentlyOpened(db: Db, { whose, today }: Scope): Promise<TodayPage['opened']> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(CaseRow & { opened_on: string; track: string })[]>`
    with f as materialized (
      select c.* from cases c
      where c.firm_id = ${firmId}::uuid and c.opened_on > ${today}::date - ${NEW_DAYS}::int and ${whose(Prisma.sql`c.id`)}
      order by c.opened_on desc, c.id desc limit ${ROWS / 2})
    select f.id, f.number, f.status, f.opened_on::text as opened_on, f.track, ${client(firmId)}
    from f order by f.opened_on desc, f.id desc`;
  return rows.map((row) => ({ ...shown(row), openedOn: row.opened_on, track: row.track }));
}
