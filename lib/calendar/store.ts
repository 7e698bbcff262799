import type { EventDetails, EventType } from '../law/event.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { type Dated, isVoided, VOIDED_BY } from '../timeline/rules/appointments.ts';
import type { CalendarItem } from './types.ts';

/** `userId`: only cases this member is on; null: the whole firm's. */
export type Span = { from: string; to: string; userId: string | null };

type FactRow = { id: string; case_id: string; type: EventType; on: string; seq: bigint; details: string };
type Row = FactRow & { number: string; surname: string; given: string; latin: string; announced: string };

const standing = (userId: string | null) => Prisma.sql`
  not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
  ${
    userId
      ? Prisma.sql`and exists (select 1 from case_member m
          where m.firm_id = e.firm_id and m.case_id = e.case_id and m.user_id = ${userId}::uuid)`
      : Prisma.empty
  }`;

/** What is announced for each day from one to another, at most `most` a day: the index is walked day by day. */
export async function announced(db: Db, { from, to, userId }: Span, most: number): Promise<CalendarItem[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.case_id, c.number, p.surname, p.given, trim(p.latin_given || ' ' || upper(p.latin_surname)) as latin,
      e.type, e.details, e.announced_on::text as announced, e.on_date::text as "on", e.seq
    from generate_series(${from}::date, ${to}::date, interval '1 day') as d(day)
    cross join lateral (
      select e.* from case_event e
      where e.firm_id = ${firmId}::uuid and e.announced_on = d.day::date and ${standing(userId)}
      order by e.id limit ${most}) e
    join cases c on c.firm_id = e.firm_id and c.id = e.case_id
    join person p on p.firm_id = c.firm_id and p.id = c.principal_id`;
  const voided = await voidedAmong(db, rows);
  return rows.map((row) => {
    const details = JSON.parse(row.details) as EventDetails;
    return {
      eventId: row.id,
      caseId: row.case_id,
      number: row.number,
      client: { surname: row.surname, given: row.given, latin: row.latin },
      type: row.type,
      details,
      on: row.announced,
      at: details.appointmentAt ?? null,
      zone: details.zone ?? null,
      voided: voided.has(row.id),
    };
  });
}

const VOIDING = [...new Set(Object.values(VOIDED_BY).flat())];

const dated = (row: FactRow): Dated => ({
  id: row.id,
  type: row.type,
  on: row.on,
  seq: Number(row.seq),
  details: JSON.parse(row.details) as EventDetails,
});

/** Which of these announcements a later fact of their case took back. */
async function voidedAmong(db: Db, rows: readonly FactRow[]): Promise<ReadonlySet<string>> {
  const cases = [...new Set(rows.filter(({ type }) => VOIDED_BY[type]).map((row) => row.case_id))];
  if (cases.length === 0) return new Set();
  const facts = await db.$queryRaw<FactRow[]>`
    select e.id, e.case_id, e.type, e.on_date::text as "on", e.seq, e.details from case_event e
    where e.firm_id = ${firmOf(db)}::uuid and e.case_id = any (${cases}::uuid[]) and e.type = any (${VOIDING})
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)`;
  const byCase = Map.groupBy(facts, (fact) => fact.case_id);
  const isGone = (row: FactRow) => isVoided(dated(row), (byCase.get(row.case_id) ?? []).map(dated));
  return new Set(rows.filter(isGone).map(({ id }) => id));
}

/** How many announcements each day has. */
export async function countByDay(db: Db, { from, to, userId }: Span): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ on: string; count: bigint }[]>`
    select e.announced_on::text as "on", count(*) as count from case_event e
    where e.firm_id = ${firmOf(db)}::uuid and e.announced_on between ${from}::date and ${to}::date and ${standing(userId)}
    group by 1`;
  return new Map(rows.map((row) => [row.on, Number(row.count)]));
}
