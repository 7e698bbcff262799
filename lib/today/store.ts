import { bounded } from '../calendar/rules.ts';
import { unstruck } from '../calendar/store.ts';
import type { Bounded } from '../calendar/types.ts';
import type { OfCase } from '../cases/store/case-sets.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { StatusCode } from '../law/status.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { LONG_DAYS, MANY, ROWS } from './rules.ts';
import type { RecentEvent, TodayCase, TodayPage, WaitingCase, Who } from './types.ts';

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

/** Few of each; the client's silence is what a firm can do something about. */
const SHOWN = { client: 8, firm: 5, government: 5, silent: 8, opened: ROWS / 2, arrival: ROWS / 2 } as const;
type Section = keyof typeof SHOWN;

/** `at`: since when it waits or was not touched, or the day it was opened; `total` and `long` stop counting at a bound. */
type SectionRow = CaseRow & {
  section: Section;
  at: string;
  days: number;
  total: number;
  long: number;
  track: string;
  text: string | null;
};

const ISO = Prisma.sql`'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** The first cases of a section in its order, and how many there are; along the index that its condition and order name. */
function section(firmId: string, { whose, today }: Scope, name: Section): Prisma.Sql {
  const waits = Prisma.sql`c.waiting_on = ${name} and c.closed_on is null`;
  const { where, at, order } = {
    waits: { where: waits, at: Prisma.sql`c.waiting_since::text`, order: Prisma.sql`c.waiting_since, c.id` },
    silent: {
      where: Prisma.sql`c.waiting_on is null and c.closed_on is null`,
      at: Prisma.sql`to_char(c.activity_at at time zone 'UTC', ${ISO})`,
      order: Prisma.sql`c.activity_at, c.id`,
    },
    // Asylum that was granted needs no year any more.
    arrival: {
      where: Prisma.sql`c.arrived_on is null and c.closed_on is null and c.track <> 'POST'`,
      at: Prisma.sql`c.opened_on::text`,
      order: Prisma.sql`c.activity_at, c.id`,
    },
    opened: {
      where: Prisma.sql`c.opened_on > ${today}::date - ${NEW_DAYS}::int`,
      at: Prisma.sql`c.opened_on::text`,
      order: Prisma.sql`c.opened_on desc, c.id desc`,
    },
  }[name === 'silent' || name === 'opened' || name === 'arrival' ? name : 'waits'];
  return Prisma.sql`(
    with found as materialized (
      select c.*, ${at} as at, ${today}::date - c.waiting_since as days, row_number() over (order by ${order}) as place
      from cases c where c.firm_id = ${firmId}::uuid and ${where} and ${whose(Prisma.sql`c.id`)}
      order by ${order} limit ${MANY + 1})
    select ${name}::text as section, f.id, f.number, f.status, f.track, f.at, f.days, n.total, n.long, ${client(firmId)},
      (select s.text from next_step s
        where s.firm_id = ${firmId}::uuid and s.case_id = f.id and s.done_at is null limit 1) as text
    from (select count(*)::int as total, (count(*) filter (where days > ${LONG_DAYS}))::int as long from found) n
    cross join (select * from found where place <= ${SHOWN[name]}) f order by f.place)`;
}

/** Open cases by who must act, those without a next step or a day of arrival, and the newest. One statement. */
export async function caseSections(
  db: Db,
  scope: Scope,
): Promise<Pick<TodayPage, 'waiting' | 'withoutStep' | 'withoutArrival' | 'opened'>> {
  const asked = Object.keys(SHOWN).map((name) => section(firmOf(db), scope, name as Section));
  const found = await db.$queryRaw<SectionRow[]>`${Prisma.join(asked, ' union all ')}`;
  const rows = Map.groupBy(found, (row) => row.section);
  const of = (name: Section) => rows.get(name) ?? [];
  const counted = (name: Section, which: 'total' | 'long'): Bounded => bounded(of(name)[0]?.[which] ?? 0, MANY);
  const waits = (who: Who) =>
    of(who).map((row): WaitingCase => ({ ...shown(row), who, since: row.at, days: row.days, text: row.text ?? '' }));
  return {
    waiting: {
      cases: [...waits('client'), ...waits('firm'), ...waits('government')],
      totals: {
        client: counted('client', 'total'),
        firm: counted('firm', 'total'),
        government: counted('government', 'total'),
      },
      longOnClient: counted('client', 'long'),
    },
    withoutStep: {
      cases: of('silent').map((row) => ({ ...shown(row), activityAt: row.at })),
      total: counted('silent', 'total'),
    },
    withoutArrival: { cases: of('arrival').map(shown), total: counted('arrival', 'total') },
    opened: of('opened').map((row) => ({ ...shown(row), openedOn: row.at, track: row.track })),
  };
}
