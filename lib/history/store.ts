import { packCursor, unpackCursor } from '../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../platform/db.ts';
import { ACTS } from './rules.ts';
import type { FirmEntry, HistoryEntry, HistoryFilter } from './types.ts';

const PAGE = 50;

type Stored<T> = Omit<T, 'at' | 'seq' | 'details'> & { seq: bigint; at: Date; details: string };

/** The newest entries of the firm under a condition, one page and one more: a walk down one index. */
const newest = (db: Db, condition: Prisma.Sql, cursor: string | undefined) => {
  const start = unpackCursor(cursor, 1)?.[0];
  const beyond = start && /^\d{1,18}$/.test(start) ? Prisma.sql`and a.seq < ${BigInt(start)}` : Prisma.empty;
  return Prisma.sql`select a.* from audit_entry a where a.firm_id = ${firmOf(db)}::uuid ${condition} ${beyond}
    order by a.seq desc limit ${PAGE + 1}`;
};

const SHOWN = Prisma.sql`f.seq, f.at, f.actor, f.action, f.subject_id as subject, f.details,
  (select m.name from member m where m.firm_id = f.firm_id and m.user_id = f.user_id) as by`;

function pageOf<T extends HistoryEntry>(rows: readonly Stored<T>[]): { rows: T[]; after: string | null } {
  const page = rows.slice(0, PAGE).map((row) => ({
    ...row,
    seq: String(row.seq),
    at: row.at.toISOString(),
    details: JSON.parse(row.details) as HistoryEntry['details'],
  })) as unknown as T[];
  const last = page.at(-1);
  return { rows: page, after: rows.length > PAGE && last ? packCursor([last.seq]) : null };
}

/**
 * What was done to a case, and outside any case to its people (records merged into theirs among them) and their
 * accounts; newest first. The case and each of its people bring their newest page, and the newest of all these are shown.
 */
export async function caseHistory(
  db: Db,
  caseId: string,
  cursor: string | undefined,
): Promise<{ rows: HistoryEntry[]; after: string | null }> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<Stored<HistoryEntry>[]>`
    with people as materialized (
      select p.person_id as id from case_person p where p.firm_id = ${firmId}::uuid and p.case_id = ${caseId}::uuid),
    subjects as materialized (
      select id from people
      union select g.id from person g where g.firm_id = ${firmId}::uuid
        and g.merged_into_id = any (array(select id from people))
      union select a.user_id from client_account a where a.firm_id = ${firmId}::uuid
        and a.person_id = any (array(select id from people)))
    select ${SHOWN} from (
      (${newest(db, Prisma.sql`and a.case_id = ${caseId}::uuid`, cursor)})
      union all
      (select e.* from subjects s cross join lateral (
        ${newest(db, Prisma.sql`and a.subject_id = s.id and a.case_id is null`, cursor)}) e)) f
    order by f.seq desc limit ${PAGE + 1}`;
  return pageOf(rows);
}

/** Everything that was done in the firm, newest first; of one kind: each action of it brings its newest page. */
export async function firmHistory(
  db: Db,
  { member, kind }: HistoryFilter,
  cursor: string | undefined,
): Promise<{ rows: FirmEntry[]; after: string | null }> {
  const by = member ? Prisma.sql`and a.user_id = ${member}::uuid` : Prisma.empty;
  const found = kind
    ? Prisma.sql`select e.* from unnest(${ACTS[kind]}::text[]) as act(name) cross join lateral (
        ${newest(db, Prisma.sql`and a.action = act.name ${by}`, cursor)}) e order by e.seq desc limit ${PAGE + 1}`
    : newest(db, by, cursor);
  const rows = await db.$queryRaw<Stored<FirmEntry>[]>`
    with f as materialized (${found})
    select ${SHOWN},
      (select json_build_object('id', c.id, 'number', c.number) from cases c
        where c.firm_id = f.firm_id and c.id = f.case_id) as case,
      (select json_build_object('id', p.id, 'name', trim(p.surname || ' ' || p.given)) from person p
        where p.firm_id = f.firm_id and p.id = f.subject_id) as person,
      (select m.name from member m where m.firm_id = f.firm_id and m.user_id = f.subject_id) as member
    from f order by f.seq desc`;
  return pageOf(rows);
}
