import { casesOf, inSets, type OfCase } from '../cases/store/case-sets.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { SpokenLanguage } from '../people/types.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { type Dated, isVoided, KEPT_AS_DATES, VOIDED_BY } from '../timeline/rules/appointments.ts';
import { bounded, interpreterLanguages, OF_A_DAY } from './rules.ts';
import { keptOf } from './store/standing.ts';
import type { Announced, Bounded, CalendarFact, CalendarItem, FeedKept } from './types.ts';

/** Which cases are meant, of all that a page asks: only the member's, or (userId null) the whole firm's. */
export async function whoseCases(db: Db, userId: string | null): Promise<OfCase> {
  const [own] = userId ? await inSets(db, [casesOf(userId)]) : [];
  return own ?? (() => Prisma.sql`true`);
}

/** Events `e` that were not struck out: one step into an index for each, where a join would read every strike. */
export const unstruck = (firmId: string) => Prisma.sql`(select true from event_strike s
  where s.firm_id = ${firmId}::uuid and s.event_id = e.id limit 1) is null`;

/** Events `e` whose announced day is read from them, and not from the dates of their case. */
export const announces = Prisma.sql`e.type <> all (${KEPT_AS_DATES}::text[])`;

/** `after`: hour and id of the last one seen, to go on from. */
export type Span = { from: string; to: string; whose: OfCase; after?: { at: string; id: string } | null };

/** What the column `announced_hour` says where the notice has no hour: it comes last. */
export const HOURLESS = '99:99';

/** The client of a found case `c`: one step into an index. */
const clientOf = (firmId: string) => Prisma.sql`(select json_build_object('surname', p.surname, 'given', p.given,
    'latin', trim(p.latin_given || ' ' || upper(p.latin_surname)))
  from person p where p.firm_id = ${firmId}::uuid and p.id = c.principal_id) as client`;

type FactRow = { id: string; case_id: string; type: EventType; on: string; seq: bigint; details: string };
export type AnnouncedRow = FactRow & { announced: string; kept: FeedKept | null };

/** What is announced for each day from one to another, the first `most` of a day by the hour; day by day along the index. */
export async function announced(db: Db, { from, to, whose, after }: Span, most: number): Promise<Announced[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<AnnouncedRow[]>`
    select e.id, e.case_id, e.type, e.details, d.day::date::text as announced, e.on_date::text as "on", e.seq,
      ${keptOf(firmId, Prisma.sql`e.id`)}
    from generate_series(${from}::date, ${to}::date, interval '1 day') as d(day)
    cross join lateral (
      select e.* from case_event e
      where e.firm_id = ${firmId}::uuid and e.announced_on = d.day::date and ${announces}
        and ${whose(Prisma.sql`e.case_id`)} and ${unstruck(firmId)}
        ${after ? Prisma.sql`and (e.announced_hour, e.id) > (${after.at}, ${after.id}::uuid)` : Prisma.empty}
      order by e.announced_hour, e.id limit ${most}) e`;
  return withVoided(db, rows);
}

/** The rows as announcements that say whether a later fact or a lawyer took them back. One statement. */
export async function withVoided(db: Db, rows: readonly AnnouncedRow[]): Promise<Announced[]> {
  const voided = await voidedAmong(db, rows);
  return rows.map(({ id, case_id, type, details: text, announced: on, kept }) => {
    const details = JSON.parse(text) as EventDetails;
    const { appointmentAt: at = null, zone = null } = details;
    const { standing = null, formerOn = null, closed = false } = kept ?? {};
    const taken = { voided: closed || voided.has(id), standing, formerOn };
    return { eventId: id, caseId: case_id, type, details, on, at, zone, ...taken };
  });
}

/** The court of a found case `c`: of its last proceeding there, and who is its judge. */
export const courtOf = (firmId: string) => Prisma.sql`(select json_build_object('courtId', q.court_id, 'judge', q.judge)
  from proceeding q where q.firm_id = ${firmId}::uuid and q.case_id = c.id and q.agency = 'EOIR'
  order by q.ended_on is not null, q.position desc limit 1) as court`;

type CaseOfItem = Pick<CalendarItem, 'number' | 'client' | 'lead'> & {
  id: string;
  court: { courtId: string | null; judge: string } | null;
  court_id: string | null;
  languages: SpokenLanguage[];
};

/**
 * The same announcements with their case's number, client, court, judge, lead and the client's languages; one whose case
 * cannot be seen is left out. One statement.
 */
export async function withClients(db: Db, items: readonly Announced[]): Promise<CalendarItem[]> {
  if (items.length === 0) return [];
  const firmId = firmOf(db);
  const cases = [...new Set(items.map(({ caseId }) => caseId))];
  const rows = await db.$queryRaw<CaseOfItem[]>`
    select c.id, c.number, c.court_id, ${clientOf(firmId)}, ${courtOf(firmId)},
      coalesce((select m.name from member m where m.firm_id = ${firmId}::uuid and m.user_id = c.lead_id), '') as lead,
      (select coalesce(json_agg(json_build_object('language', l.language, 'fluency', l.fluency) order by l.language), '[]')
        from person_language l where l.firm_id = ${firmId}::uuid and l.person_id = c.principal_id) as languages
    from unnest(${cases}::uuid[]) as asked(id)
    cross join lateral (
      select c.* from cases c where c.firm_id = ${firmId}::uuid and c.id = asked.id offset 0) c`;
  const byId = new Map(
    rows.map(({ id, court, court_id, languages, ...row }) => {
      const place = { courtId: court?.courtId ?? court_id, judge: court?.judge ?? '' };
      return [id, { ...row, ...place, interpreters: interpreterLanguages(languages) }];
    }),
  );
  return items.flatMap((item) => {
    const found = byId.get(item.caseId);
    return found ? [{ ...item, ...found }] : [];
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
    select e.id, e.case_id, e.type, e.on_date::text as "on", e.seq, e.details
    from unnest(${cases}::uuid[]) as asked(id)
    cross join lateral (
      select e.* from case_event e where e.firm_id = ${firmOf(db)}::uuid and e.case_id = asked.id
        and e.type = any (${VOIDING}) and ${unstruck(firmOf(db))} offset 0) e`;
  const byCase = Map.groupBy(facts, (fact) => fact.case_id);
  const isGone = (row: FactRow) => isVoided(dated(row), (byCase.get(row.case_id) ?? []).map(dated));
  return new Set(rows.filter(isGone).map(({ id }) => id));
}

/**
 * A fact of the day `d.day`: known to the day, and of the kinds that take place before an agency or a court; neither what
 * was suffered in Russia nor the firm's own steps.
 */
const HAPPENED = Prisma.sql`e.on_date = d.day::date and e.precision = 'day'
  and e.kind in ('hearing', 'filing', 'notice', 'decision', 'detention')`;

/** How many announcements and facts each day has, counted up to a bound; a day that has none is left out. */
export async function countByDay(
  db: Db,
  { from, to, whose }: Span,
): Promise<{ announced: Map<string, Bounded>; happened: Map<string, Bounded> }> {
  const firmId = firmOf(db);
  const count = (of: Prisma.Sql) => Prisma.sql`lateral (
    select count(*)::int as count from (
      select 1 from case_event e where e.firm_id = ${firmId}::uuid and ${of}
        and ${whose(Prisma.sql`e.case_id`)} and ${unstruck(firmId)} limit ${OF_A_DAY + 1}) counted)`;
  const rows = await db.$queryRaw<{ on: string; announced: number; happened: number }[]>`
    select d.day::date::text as "on", a.count as announced, h.count as happened
    from generate_series(${from}::date, ${to}::date, interval '1 day') as d(day)
    cross join ${count(Prisma.sql`e.announced_on = d.day::date and ${announces}`)} a cross join ${count(HAPPENED)} h
    where a.count + h.count > 0`;
  const counts = (which: 'announced' | 'happened') =>
    new Map(rows.filter((row) => row[which] > 0).map((row) => [row.on, bounded(row[which], OF_A_DAY)]));
  return { announced: counts('announced'), happened: counts('happened') };
}

/** What happened on each day from one to another, at most so much of a day, in the order of recording. */
export async function happened(
  db: Db,
  { from, to, whose }: Span,
  most: number,
  afterId: string | null,
): Promise<CalendarFact[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<(Omit<CalendarFact, 'details'> & { details: string })[]>`
    with found as materialized (
      select e.* from generate_series(${from}::date, ${to}::date, interval '1 day') as d(day)
      cross join lateral (
        select e.id, e.case_id, e.type, e.details, e.on_date from case_event e
        where e.firm_id = ${firmId}::uuid and ${HAPPENED} and ${whose(Prisma.sql`e.case_id`)} and ${unstruck(firmId)}
          ${afterId ? Prisma.sql`and e.id > ${afterId}::uuid` : Prisma.empty}
        order by e.id limit ${most}) e)
    select f.id as "eventId", f.case_id as "caseId", c.number, f.type, f.details, f.on_date::text as "on", ${clientOf(firmId)}
    from found f
    cross join lateral (
      select c.number, c.principal_id from cases c where c.firm_id = ${firmId}::uuid and c.id = f.case_id offset 0) c
    order by f.on_date, f.id`;
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as EventDetails }));
}
