import type { DateStanding } from '../../dates/types/stored.ts';
import type { EventDetails, EventType } from '../../law/event.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { type Dated, isVoidedBy, VOIDED_BY } from '../../timeline/rules/appointments.ts';
import { dueEntry, feedEntry } from '../rules/feed.ts';
import { announces, courtOf, type Span } from '../store.ts';
import type { FeedEntry, FeedFact, FeedKept } from '../types.ts';
import { keptOf, signedAt } from './standing.ts';

/** Which cases, and from which ISO day on. */
export type FeedRange = Pick<Span, 'from' | 'whose'> & { locale: 'en' | 'ru' };

/** So many entries a feed has, the nearest first: a firm of 100,000 cases has more hearings ahead than a calendar shows. */
const MOST = 1000;

type Row = {
  id: string;
  case_id: string;
  type: EventType;
  details: string;
  on: string;
  announced: string;
  seq: bigint;
  recorded_at: Date;
  struck_at: Date | null;
};
type FoundRow = Row & {
  number: string;
  court_id: string | null;
  court: { courtId: string | null } | null;
  kept: FeedKept | null;
};

const VOIDING = [...new Set(Object.values(VOIDED_BY).flat())];

const dated = (row: Row): Dated => ({
  ...{ id: row.id, type: row.type, on: row.on, seq: Number(row.seq) },
  details: JSON.parse(row.details) as EventDetails,
});

/** Facts of these cases that may take an announcement back, those struck out among them. */
async function voidingFacts(db: Db, caseIds: readonly string[]): Promise<Row[]> {
  if (caseIds.length === 0) return [];
  const firmId = firmOf(db);
  return db.$queryRaw<Row[]>`
    select e.id, e.case_id, e.type, e.details, e.on_date::text as "on", '' as announced, e.seq, e.recorded_at,
      (select s.struck_at from event_strike s where s.firm_id = ${firmId}::uuid and s.event_id = e.id) as struck_at
    from unnest(${caseIds}::uuid[]) as asked(id)
    cross join lateral (
      select e.* from case_event e where e.firm_id = ${firmId}::uuid and e.case_id = asked.id
        and e.type = any (${VOIDING}) offset 0) e`;
}

/** Hearings, interviews, appointments and days that a notice names, and what became of them. Two statements. */
async function announcements(db: Db, { from, whose, locale }: FeedRange): Promise<FeedEntry[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<FoundRow[]>`
    with found as materialized (
      select e.* from case_event e
      where e.firm_id = ${firmId}::uuid and e.announced_on >= ${from}::date and ${announces} and ${whose(Prisma.sql`e.case_id`)}
      order by e.announced_on, e.announced_hour, e.id limit ${MOST})
    select f.id, f.case_id, f.type, f.details, f.on_date::text as "on", f.announced_on::text as announced, f.seq, f.recorded_at,
      (select s.struck_at from event_strike s where s.firm_id = ${firmId}::uuid and s.event_id = f.id) as struck_at,
      c.number, c.court_id, ${courtOf(firmId)}, ${keptOf(firmId, Prisma.sql`f.id`)}
    from found f
    cross join lateral (
      select c.* from cases c where c.firm_id = ${firmId}::uuid and c.id = f.case_id offset 0) c
    order by f.announced_on, f.announced_hour, f.id`;
  const byCase = Map.groupBy(
    await voidingFacts(db, [...new Set(rows.map((row) => row.case_id))]),
    (row) => row.case_id,
  );
  return rows.map((row) => feedEntry(factOf(row, byCase.get(row.case_id) ?? []), locale));
}

function factOf(row: FoundRow, others: readonly Row[]): FeedFact {
  const self = dated(row);
  const { appointmentAt: at = null, zone = null } = self.details;
  const times = (one: Row) => ({
    recordedAt: one.recorded_at.toISOString(),
    struckAt: one.struck_at?.toISOString() ?? null,
  });
  return {
    ...{ eventId: row.id, type: row.type, details: self.details, on: row.announced, at, zone, number: row.number },
    ...{ courtId: row.court?.courtId ?? row.court_id, ...times(row) },
    kept: row.kept && { ...row.kept, changedAt: new Date(row.kept.changedAt).toISOString() },
    voidedBy: others.filter((other) => isVoidedBy(self, dated(other))).map(times),
  };
}

type DueRow = { id: string; on: string; number: string; standing: DateStanding; revision: number; signed_at: Date };

/** Deadlines that are still to be met: hearings stand there as what was announced. */
async function deadlines(db: Db, { from, whose, locale }: FeedRange): Promise<FeedEntry[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<DueRow[]>`
    with found as materialized (
      select d.* from case_date d
      where d.firm_id = ${firmId}::uuid and d.warn_on >= ${from}::date and d.kind = 'deadline'
        and ${whose(Prisma.sql`d.case_id`)}
      order by d.warn_on, d.id limit ${MOST})
    select d.id, d.warn_on::text as "on", d.standing, d.revision, ${signedAt(firmId)} as signed_at,
      (select c.number from cases c where c.firm_id = ${firmId}::uuid and c.id = d.case_id) as number
    from found d order by d.warn_on, d.id`;
  return rows.map(({ signed_at: at, ...row }) => dueEntry({ ...row, changedAt: at.toISOString() }, locale));
}

/** What a feed is made of. */
const SOURCES: readonly ((db: Db, range: FeedRange) => Promise<FeedEntry[]>)[] = [announcements, deadlines];

/** All entries of a feed. */
export async function feedEntries(db: Db, range: FeedRange): Promise<FeedEntry[]> {
  const found: FeedEntry[] = [];
  for (const source of SOURCES) found.push(...(await source(db, range)));
  return found;
}
