import { isDay, isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma, toDate, toIso } from '../../platform/db.ts';
import type { MovedDate, MovedRow } from '../types.ts';
import type { Stretch } from './open-cases.ts';

const PAGE = 50;
/** Rows a statement: Postgres takes 65,535 values. */
const ROWS = 2_000;

/**
 * A counting that began: for the firm's day it reckons, against the book that stood then, with the audit log's last entry.
 * `since`: it only goes through the cases that entries after that one name; null: through all that are open.
 */
export type Begun = {
  number: number;
  countedOn: string;
  book: string;
  cases: number;
  toCount: number;
  mark: bigint;
  since: bigint | null;
};

/** How far it has come: where the next batch goes on, and whether there is none. */
export type Counting = Begun & { batches: number; last: string | null; ended: boolean };

/** The newest counting of a change. */
export async function newestCount(db: Db, changeId: string): Promise<Counting | null> {
  const where = { firmId: firmOf(db), changeId };
  const count = await db.ruleChangeCount.findFirst({ where, orderBy: { number: 'desc' } });
  if (!count) return null;
  const last = await db.ruleChangeBatch.findFirst({
    where: { ...where, number: count.number },
    orderBy: { batch: 'desc' },
  });
  const { number, countedOn, book, cases, toCount, mark, since } = count;
  return {
    ...{ number, countedOn: toIso(countedOn), book, cases, toCount, mark, since },
    ...{ batches: last?.batch ?? 0, last: last?.lastId ?? null, ended: last?.ended ?? false },
  };
}

export async function addCount(db: Db, changeId: string, { countedOn, ...count }: Begun, at: Date): Promise<void> {
  const data = { firmId: firmOf(db), changeId, ...count, countedOn: toDate(countedOn), begunAt: at };
  await db.ruleChangeCount.createMany({ data });
}

export type Batch = {
  changeId: string;
  number: number;
  batch: number;
  lastId: string | null;
  /** Open cases of this batch. */
  cases: number;
  movedCases: number;
  movedDates: number;
  ended: boolean;
  countedAt: Date;
};

export async function addBatch(db: Db, batch: Batch): Promise<void> {
  await db.ruleChangeBatch.createMany({ data: { firmId: firmOf(db), ...batch } });
}

/** Moved dates by case. */
export type Moves = ReadonlyMap<string, readonly MovedDate[]>;

/** Writes the moved dates of these cases to a list. */
export async function addMoved(db: Db, { changeId, number }: Listed, moves: Moves): Promise<void> {
  const data = [...moves].flatMap(([caseId, dates]) =>
    dates.map(({ rule, eventId, before, after, settled, sortOn }) => ({
      ...{ firmId: firmOf(db), changeId, number, caseId, rule, eventId, settled, sortOn: toDate(sortOn) },
      ...{ beforeDue: before?.dueOn ? toDate(before.dueOn) : null, beforeState: before?.state ?? null },
      ...{ afterDue: after?.dueOn ? toDate(after.dueOn) : null, afterState: after?.state ?? null },
    })),
  );
  for (let from = 0; from < data.length; from += ROWS) {
    await db.ruleChangeCase.createMany({ data: data.slice(from, from + ROWS) });
  }
}

/** One list: of a change, by the number of its counting. */
export type Listed = { changeId: string; number: number };

type Stored = {
  caseId: string;
  rule: string;
  eventId: string;
  settled: boolean;
  sortOn: string;
  beforeDue: string | null;
  beforeState: string | null;
  afterDue: string | null;
  afterState: string | null;
};

const COLUMNS = Prisma.sql`r.case_id as "caseId", r.rule, r.event_id as "eventId", r.settled, r.sort_on::text as "sortOn",
  r.before_due::text as "beforeDue", r.before_state as "beforeState", r.after_due::text as "afterDue",
  r.after_state as "afterState"`;

const standsOf = (dueOn: string | null, state: string | null): MovedDate['before'] =>
  state === null ? null : { dueOn, state: state as NonNullable<MovedDate['before']>['state'] };

const moved = ({ rule, eventId, settled, sortOn, ...row }: Stored): MovedDate => ({
  ...{ rule, eventId, settled, sortOn },
  before: standsOf(row.beforeDue, row.beforeState),
  after: standsOf(row.afterDue, row.afterState),
});

/** What a list says of these cases. */
export async function movesOf(db: Db, { changeId, number }: Listed, caseIds: readonly string[]): Promise<Moves> {
  const rows = await db.$queryRaw<Stored[]>`
    select ${COLUMNS} from rule_change_case r where r.firm_id = ${firmOf(db)}::uuid and r.change_id = ${changeId}::uuid
      and r.number = ${number} and r.case_id = any (${caseIds}::uuid[])`;
  return new Map([...Map.groupBy(rows, ({ caseId }) => caseId)].map(([caseId, dates]) => [caseId, dates.map(moved)]));
}

/** Whether two lists of a change hold the same dates. */
export async function sameLists(db: Db, changeId: string, one: number, other: number): Promise<boolean> {
  if (one === other) return true;
  const rows = (
    number: number,
  ) => Prisma.sql`select case_id, rule, event_id, before_due, before_state, after_due, after_state
    from rule_change_case where firm_id = ${firmOf(db)}::uuid and change_id = ${changeId}::uuid and number = ${number}`;
  const [row] = await db.$queryRaw<{ differ: boolean }[]>`
    select exists ((${rows(one)}) except (${rows(other)})) or exists ((${rows(other)}) except (${rows(one)})) as differ`;
  return row?.differ === false;
}

/** Begins a list with the lines of the one before it, but for the cases that a stretch of the log names; how many those are. */
export async function copyList(
  db: Db,
  { changeId, number }: Listed,
  { since, mark }: Stretch,
): Promise<{ movedCases: number; movedDates: number }> {
  const firmId = firmOf(db);
  await db.$executeRaw`
    insert into rule_change_case (firm_id, change_id, number, case_id, rule, event_id, before_due, before_state, after_due,
      after_state, settled, sort_on)
    select firm_id, change_id, ${number}, case_id, rule, event_id, before_due, before_state, after_due, after_state, settled,
      sort_on
    from rule_change_case where firm_id = ${firmId}::uuid and change_id = ${changeId}::uuid and number = ${number - 1}
      and case_id not in (select a.case_id from audit_entry a where a.firm_id = ${firmId}::uuid
        and a.seq > ${since} and a.seq <= ${mark} and a.case_id is not null)`;
  const [row] = await db.$queryRaw<{ movedCases: number; movedDates: number }[]>`
    select count(distinct case_id)::int as "movedCases", count(*)::int as "movedDates" from rule_change_case
    where firm_id = ${firmId}::uuid and change_id = ${changeId}::uuid and number = ${number}`;
  return row ?? { movedCases: 0, movedDates: 0 };
}

/** A page of a list, what comes first above; cases the reader may not see are left out. */
export async function listPage(
  db: Db,
  { changeId, number }: Listed,
  cursor: string | undefined,
): Promise<{ rows: MovedRow[]; after: string | null }> {
  const from = unpackCursor(cursor, 5);
  const [settled, on, caseId, rule, eventId] = from ?? [];
  const beyond =
    isDay(on) && isUuid(caseId) && isUuid(eventId)
      ? Prisma.sql`and (r.settled, r.sort_on, r.case_id, r.rule, r.event_id) > (${settled === 'true'}, ${on}::date, ${caseId}::uuid, ${rule}, ${eventId}::uuid)`
      : Prisma.empty;
  const firmId = firmOf(db);
  const found = await db.$queryRaw<(Stored & Omit<MovedRow, keyof MovedDate>)[]>`
    with page as materialized (select r.* from rule_change_case r where r.firm_id = ${firmId}::uuid
      and r.change_id = ${changeId}::uuid and r.number = ${number} ${beyond}
      order by r.settled, r.sort_on, r.case_id, r.rule, r.event_id limit ${PAGE + 1})
    select ${COLUMNS}, c.number, json_build_object('surname', p.surname, 'given', p.given) as principal, e.type as fact,
      e.on_date::text as "factOn"
    from page r join cases c on c.firm_id = r.firm_id and c.id = r.case_id
      join person p on p.firm_id = c.firm_id and p.id = c.principal_id
      join case_event e on e.firm_id = r.firm_id and e.id = r.event_id
    order by r.settled, r.sort_on, r.case_id, r.rule, r.event_id`;
  const rows = found.slice(0, PAGE);
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return {
    rows: rows.map(({ number: caseNumber, principal, fact, factOn, ...row }) => ({
      ...moved(row),
      ...{ caseId: row.caseId, number: caseNumber, principal, fact, factOn },
    })),
    after: last ? packCursor([String(last.settled), last.sortOn, last.caseId, last.rule, last.eventId]) : null,
  };
}

/** How many cases of a list the reader sees; null where nothing is hidden from them, since that goes through the list. */
export async function seenCases(db: Db, { changeId, number }: Listed): Promise<number | null> {
  const [row] = await db.$queryRaw<{ seen: number | null }[]>`
    select case when search_hides_any() then (
      select count(distinct r.case_id)::int from rule_change_case r
      where r.firm_id = ${firmOf(db)}::uuid and r.change_id = ${changeId}::uuid and r.number = ${number}) end as seen`;
  return row?.seen ?? null;
}
