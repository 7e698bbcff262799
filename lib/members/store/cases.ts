import { isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma, widen } from '../../platform/db.ts';
import type { TeamCase } from '../types.ts';

const PAGE = 50;

// A scalar subquery is one step into an index for each row; a join under row security would be a scan.
const isOpen = (db: Db) => Prisma.sql`(select true from cases c
  where c.firm_id = ${firmOf(db)}::uuid and c.id = x.case_id and c.closed_on is null)`;

/** Open cases on whose team the member is, newest first, as far as the actor may see them; ids and a cursor. */
export async function openCasesOf(
  db: Db,
  userId: string,
  { after, most = PAGE }: { after?: string | undefined; most?: number } = {},
): Promise<{ ids: string[]; after: string | null }> {
  const from = unpackCursor(after, 1)?.[0];
  const beyond = isUuid(from) ? Prisma.sql`and x.case_id < ${from}::uuid` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select x.case_id as id from case_member x
    where x.firm_id = ${firmOf(db)}::uuid and x.user_id = ${userId}::uuid and ${isOpen(db)} ${beyond}
    order by x.case_id desc limit ${most + 1}`;
  const ids = rows.slice(0, most).map(({ id }) => id);
  return { ids, after: rows.length > most ? packCursor([ids.at(-1) ?? null]) : null };
}

/** Those cases as a list shows them, in the order given. */
export async function describeCases(db: Db, userId: string, ids: readonly string[]): Promise<TeamCase[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<TeamCase[]>`
    select c.id, c.number, c.stage, c.next_hearing::text as "nextHearing",
      (select x.role from case_member x where x.firm_id = ${firmId}::uuid and x.case_id = c.id and x.user_id = ${userId}::uuid) as role,
      (select json_build_object('surname', p.surname, 'given', p.given, 'patronymic', p.patronymic)
        from person p where p.firm_id = ${firmId}::uuid and p.id = c.principal_id) as principal,
      (select count(*)::int from case_member x where x.firm_id = ${firmId}::uuid and x.case_id = c.id
        and x.user_id <> ${userId}::uuid and (select m.disabled_at is null from member m
          where m.firm_id = ${firmId}::uuid and m.user_id = x.user_id)) as others
    from cases c where c.firm_id = ${firmId}::uuid and c.id = any(${ids}::uuid[]) order by c.id desc`;
  return rows;
}

/**
 * Open restricted cases whose only team member who may sign in (or could, were they not disabled) is this one: nobody
 * else ever sees them again unless they are handed on. Read with that member's sight, then back to the actor's.
 */
export async function sealedCases(db: Db, userId: string, actorId: string | null): Promise<string[]> {
  const firmId = firmOf(db);
  await widen(db, 'app.user_id', userId);
  const rows = await db.$queryRaw<{ id: string }[]>`
    select x.case_id as id from case_restriction r
    join case_member x on x.firm_id = r.firm_id and x.case_id = r.case_id and x.user_id = ${userId}::uuid
    where r.firm_id = ${firmId}::uuid and r.lifted_at is null and ${isOpen(db)}
      and not exists (select 1 from case_member y join member m on m.firm_id = y.firm_id and m.user_id = y.user_id
        where y.firm_id = ${firmId}::uuid and y.case_id = x.case_id and y.user_id <> ${userId}::uuid and m.disabled_at is null)
    order by 1`;
  await widen(db, 'app.user_id', actorId ?? '');
  return rows.map(({ id }) => id);
}

/**
 * Gives the member's seat on these teams to another: the same role, or the lead where the other sits there already.
 * `sight` is the user whose sight reaches the cases. The new seat comes first: without one on a restricted team the
 * case is out of sight.
 */
export async function moveSeats(
  db: Db,
  move: { from: string; to: string; ids: readonly string[]; sight: string | null; by: string | null; now: Date },
): Promise<void> {
  const { from, to, ids, sight, by, now } = move;
  const firmId = firmOf(db);
  await widen(db, 'app.user_id', sight ?? '');
  await db.$queryRaw`select 1 from cases where firm_id = ${firmId}::uuid and id = any(${ids}::uuid[]) order by id for update`;
  await db.$executeRaw`insert into case_member (firm_id, case_id, user_id, role, added_at, added_by)
    select x.firm_id, x.case_id, ${to}::uuid, x.role, ${now}, ${by}::uuid from case_member x
    where x.firm_id = ${firmId}::uuid and x.user_id = ${from}::uuid and x.case_id = any(${ids}::uuid[])
    on conflict (firm_id, case_id, user_id) do update set role = 'lead' where excluded.role = 'lead'`;
  await db.$executeRaw`update cases set lead_id = ${to}::uuid, activity_at = greatest(activity_at, ${now})
    where firm_id = ${firmId}::uuid and id = any(${ids}::uuid[]) and lead_id = ${from}::uuid`;
  await db.$executeRaw`delete from case_member
    where firm_id = ${firmId}::uuid and user_id = ${from}::uuid and case_id = any(${ids}::uuid[])`;
  await widen(db, 'app.user_id', by ?? '');
}
