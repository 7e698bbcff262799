import type { EventDetails, EventType } from '../law/event.ts';
import type { StatusCode } from '../law/status.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { bounded, LONG_DAYS, MANY, ROWS } from './rules.ts';
import type { Bounded, RecentEvent, SilentCase, TodayCase, TodayPage, WaitingCase, Who } from './types.ts';

/** `userId`: only cases this member is on; null: the whole firm's. */
type Scope = { userId: string | null; today: string; now: Date };

const EVENT_DAYS = 14;
const NEW_DAYS = 30;

type CaseRow = { case_id: string; number: string; surname: string; given: string; latin: string; status: StatusCode };

const CASE = Prisma.sql`c.id as case_id, c.number, p.surname, p.given,
  trim(p.latin_given || ' ' || upper(p.latin_surname)) as latin, c.status`;

const shown = (row: CaseRow): TodayCase => ({
  caseId: row.case_id,
  number: row.number,
  client: { surname: row.surname, given: row.given, latin: row.latin },
  status: row.status,
});

const onTeam = (userId: string | null) =>
  userId
    ? Prisma.sql`and exists (select 1 from case_member t
        where t.firm_id = c.firm_id and t.case_id = c.id and t.user_id = ${userId}::uuid)`
    : Prisma.empty;

/** What was recorded in the last two weeks and stands, newest first. */
export async function recentEvents(db: Db, { userId, now }: Scope): Promise<RecentEvent[]> {
  const rows = await db.$queryRaw<
    (CaseRow & {
      event_id: string;
      type: EventType;
      on: string;
      until: string;
      precision: string;
      details: string;
      recorded_at: Date;
      recorded_by: string | null;
      overridden: boolean;
    })[]
  >`
    select e.id as event_id, e.type, e.on_date::text as "on", e.until_date::text as until, e.precision, e.details,
      e.recorded_at, m.name as recorded_by, e.override_rule is not null as overridden, ${CASE}
    from case_event e
    join cases c on c.firm_id = e.firm_id and c.id = e.case_id
    join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    left join member m on m.firm_id = e.firm_id and m.user_id = e.recorded_by
    where e.firm_id = ${firmOf(db)}::uuid and e.recorded_at > ${now}::timestamptz - make_interval(days => ${EVENT_DAYS}::int)
      ${onTeam(userId)}
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
    order by e.recorded_at desc, e.id desc limit ${ROWS}`;
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
export async function withoutStep(db: Db, { userId }: Scope): Promise<{ cases: SilentCase[]; total: Bounded }> {
  const rows = await db.$queryRaw<(CaseRow & { activity_at: Date })[]>`
    select ${CASE}, c.activity_at from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmOf(db)}::uuid and c.waiting_on is null and c.closed_on is null ${onTeam(userId)}
    order by c.activity_at, c.id limit ${MANY + 1}`;
  const cases = rows.slice(0, ROWS).map((row) => ({ ...shown(row), activityAt: row.activity_at.toISOString() }));
  return { cases, total: bounded(rows.length) };
}

/** Open cases by who must act, longest first; few of each, all of them counted up to a bound. */
export async function waiting(db: Db, { userId, today }: Scope): Promise<TodayPage['waiting']> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<
    (CaseRow & { who: Who; since: string; days: number; text: string | null; place: bigint })[]
  >`
    select w.*, coalesce(n.text, '') as text from unnest(array['client', 'firm', 'government']) as k(who)
    cross join lateral (
      select ${CASE}, c.firm_id, c.waiting_on as who, c.waiting_since::text as since,
        ${today}::date - c.waiting_since as days, row_number() over (order by c.waiting_since, c.id) as place
      from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
      where c.firm_id = ${firmId}::uuid and c.waiting_on = k.who and c.closed_on is null ${onTeam(userId)}
      order by c.waiting_since, c.id limit ${MANY + 1}) w
    left join next_step n on n.firm_id = w.firm_id and n.case_id = w.case_id and n.done_at is null and w.place <= ${ROWS}
    order by w.since, w.case_id`;
  const of = (who: Who) => rows.filter((row) => row.who === who);
  const cases: WaitingCase[] = rows
    .filter((row) => Number(row.place) <= (row.who === 'client' ? ROWS / 2 : ROWS / 4))
    .map((row) => ({ ...shown(row), who: row.who, since: row.since, days: row.days, text: row.text ?? '' }));
  return {
    cases,
    totals: {
      firm: bounded(of('firm').length),
      client: bounded(of('client').length),
      government: bounded(of('government').length),
    },
    longOnClient: bounded(of('client').filter(({ days }) => days > LONG_DAYS).length),
  };
}

/** Cases opened in the last month, newest first. */
export async function recentlyOpened(db: Db, { userId, today }: Scope): Promise<TodayPage['opened']> {
  const rows = await db.$queryRaw<(CaseRow & { opened_on: string; track: string })[]>`
    select ${CASE}, c.opened_on::text as opened_on, c.track from cases c
    join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmOf(db)}::uuid and c.opened_on > ${today}::date - ${NEW_DAYS}::int ${onTeam(userId)}
    order by c.opened_on desc, c.id desc limit ${ROWS / 2}`;
  return rows.map((row) => ({ ...shown(row), openedOn: row.opened_on, track: row.track }));
}
