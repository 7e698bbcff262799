import { packCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { readCursor } from '../rules.ts';
import type { CasePage, CaseRow, CaseView } from '../types/list.ts';
import type { Who } from '../types.ts';
import { caseConditions, type Found } from './list-filter.ts';

// Each order is an index that leads with the firm and ends with the id, which tells equals apart. "infinity" puts
// cases without a hearing last and keeps the comparison one row of values; "coalesce" would say the same, but under row
// security no index is used for a comparison with it (Postgres knows of "case" that it leaks nothing, not of "coalesce").
const SORTS = {
  activity: { key: Prisma.sql`c.activity_at`, type: Prisma.sql`timestamptz`, descending: true },
  opened: { key: Prisma.sql`c.opened_on`, type: Prisma.sql`date`, descending: true },
  name: { key: Prisma.sql`c.sort_name`, type: Prisma.sql`text`, descending: false },
  hearing: {
    key: Prisma.sql`(case when c.next_hearing is null then 'infinity'::date else c.next_hearing end)`,
    ...{ type: Prisma.sql`date`, descending: false },
  },
};

type Row = Omit<CaseRow, 'principal' | 'waiting' | 'restricted' | 'activityAt'> & {
  key: string;
  waitingOn: Who | null;
  waitingSince: string | null;
  activityAt: Date;
  aNumberTail: string | null;
  principal: Omit<CaseRow['principal'], 'aNumberTail'>;
  restricted: true | null;
};

/**
 * A page of a list of cases: `most` rows, and cursors to the pages before and after it where there are such. One
 * statement: the page is found by keys alone, then dressed with what its rows show.
 */
export async function casePage(
  db: Db,
  view: CaseView,
  { found, userId, most }: { found: Found; userId: string | null; most: number },
): Promise<CasePage> {
  const sort = SORTS[view.sort];
  const back = view.after === undefined && view.before !== undefined;
  const start = readCursor(view.after ?? view.before, view.sort);
  const up = sort.descending === back;
  const compare = up ? Prisma.sql`>` : Prisma.sql`<`;
  const direction = up ? Prisma.sql`asc` : Prisma.sql`desc`;
  const beyond = start
    ? Prisma.sql`and (${sort.key}, c.id) ${compare} (${start.key}::${sort.type}, ${start.id}::uuid)`
    : Prisma.empty;
  const conditions = await caseConditions(db, view, found, userId);
  const rows = await db.$queryRaw<Row[]>`
    with page as materialized (
      select c.*, ${sort.key} as key from cases c
      where ${conditions} ${beyond}
      order by ${sort.key} ${direction}, c.id ${direction} limit ${most + 1})
    ${dressed(db)} order by page.key ${direction}, page.id ${direction}`;
  const page = rows.slice(0, most);
  if (back) page.reverse();
  const more = rows.length > most;
  const cursorOf = (row: Row | undefined) => (row ? packCursor([view.sort, row.key, row.id]) : null);
  return {
    rows: page.map(shown),
    before: (back ? more : start !== null) ? cursorOf(page[0]) : null,
    after: (back ? start !== null : more) ? cursorOf(page.at(-1)) : null,
  };
}

// Under row security a join is planned as if the policies were read anew for every row, and turns into a scan of the
// whole table; a scalar subquery is always one step into an index.
const dressed = (db: Db) => Prisma.sql`
  select page.key::text as key, page.id, page.number, page.track, page.stage, page.status, page.court_id as "courtId",
    page.office_id as "officeId", page.opened_on::text as "openedOn", page.next_hearing::text as "nextHearing",
    page.waiting_on as "waitingOn", page.waiting_since::text as "waitingSince", page.closed_on::text as "closedOn",
    page.activity_at as "activityAt", page.lead_id as "leadId",
    (select m.name from member m where m.firm_id = ${firmOf(db)}::uuid and m.user_id = page.lead_id) as "leadName",
    (select json_build_object('personId', p.id, 'surname', p.surname, 'given', p.given, 'patronymic', p.patronymic,
        'latinSurname', p.latin_surname, 'latinGiven', p.latin_given)
      from person p where p.firm_id = ${firmOf(db)}::uuid and p.id = page.principal_id) as principal,
    (select i.tail from identity_number i where i.firm_id = ${firmOf(db)}::uuid and i.person_id = page.principal_id
      and i.kind = 'a-number' order by i.created_at desc limit 1) as "aNumberTail",
    (select coalesce(json_agg(g.code order by g.position), '[]'::json) from case_ground g
      where g.firm_id = ${firmOf(db)}::uuid and g.case_id = page.id) as grounds,
    (select count(*)::int from case_person f
      where f.firm_id = ${firmOf(db)}::uuid and f.case_id = page.id and f.role <> 'principal') as family,
    (select true from case_restriction r
      where r.firm_id = ${firmOf(db)}::uuid and r.case_id = page.id and r.lifted_at is null) as restricted
  from page`;

function shown(row: Row): CaseRow {
  const { key: _, waitingOn, waitingSince, activityAt, aNumberTail, principal, restricted, ...facts } = row;
  return {
    ...facts,
    activityAt: activityAt.toISOString(),
    waiting: waitingOn && waitingSince ? { on: waitingOn, since: waitingSince } : null,
    restricted: restricted === true,
    principal: { ...principal, aNumberTail },
  };
}
