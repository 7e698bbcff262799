import { isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import { inOrder, MANY } from '../rules.ts';
import type { Member } from '../types.ts';

const PAGE = 50;

type Row = Omit<Member, 'roles' | 'lastSignIn' | 'disabledAt'> & {
  roles: string | null;
  lastSignIn: Date | null;
  disabledAt: Date | null;
};

/**
 * The firm's members by name, as `which` of `member m` chooses them. One statement; every part of a row is one step
 * into an index, and counting cases stops one above `MANY`.
 */
async function memberRows(db: Db, which: Prisma.Sql, most: number, now: Date): Promise<Member[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<Row[]>`
    with page as materialized (
      select m.* from member m where m.firm_id = ${firmId}::uuid and ${which} order by m.name, m.user_id limit ${most})
    select page.user_id as "userId", page.name, page.initials, page.disabled_at as "disabledAt", u.email,
      u.password_hash is null as invited,
      (u.totp_confirmed_at is not null or (select true from passkey p where p.user_id = u.id limit 1) is true) as "secondFactor",
      (select string_agg(r.role, ',') from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = page.user_id) as roles,
      (select s.created_at from session s where s.firm_id = ${firmId}::uuid and s.user_id = page.user_id
        order by s.created_at desc limit 1) as "lastSignIn",
      (select count(*)::int from session s where s.firm_id = ${firmId}::uuid and s.user_id = page.user_id
        and s.ended_at is null and s.expires_at > ${now}) as sessions,
      (select count(*)::int from api_token t where t.firm_id = ${firmId}::uuid and t.user_id = page.user_id
        and t.revoked_at is null and t.expires_at > ${now}) as tokens,
      coalesce((select v.revision from section_revision v
        where v.firm_id = ${firmId}::uuid and v.subject_id = page.user_id and v.section = 'member'), 0) as revision,
      (select count(*)::int from (
        select 1 from case_member x where x.firm_id = ${firmId}::uuid and x.user_id = page.user_id
          and (select true from cases c where c.firm_id = ${firmId}::uuid and c.id = x.case_id and c.closed_on is null)
        limit ${MANY + 1}) counted) as "openCases"
    from page join users u on u.id = page.user_id order by page.name, page.user_id`;
  return rows.map(({ roles, lastSignIn, disabledAt, ...row }) => ({
    ...row,
    roles: inOrder((roles ?? '').split(',')),
    lastSignIn: lastSignIn?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
  }));
}

/** A page of the firm's members by name, those who may no longer sign in among them. */
export async function memberPage(
  db: Db,
  cursor: string | undefined,
  now: Date,
): Promise<{ members: Member[]; after: string | null }> {
  const from = unpackCursor(cursor, 2);
  const beyond =
    from && isUuid(from[1])
      ? Prisma.sql`(m.name, m.user_id) > (${from[0]}, ${from[1]}::uuid)`
      : Prisma.sql`m.user_id is not null`;
  const rows = await memberRows(db, beyond, PAGE + 1, now);
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { members: rows.slice(0, PAGE), after: last ? packCursor([last.name, last.userId]) : null };
}

export async function oneMember(db: Db, userId: string, now: Date): Promise<Member | undefined> {
  const [member] = await memberRows(db, Prisma.sql`m.user_id = ${userId}::uuid`, 1, now);
  return member;
}

/** A member's name and roles, and whether they may sign in; null for whoever is no member of this firm. */
export async function findMember(db: Db, userId: string) {
  const row = await db.member.findFirst({
    where: { firmId: firmOf(db), userId },
    include: { roles: true, user: { select: { email: true, locale: true, passwordHash: true } } },
  });
  if (!row) return null;
  return {
    ...{ userId, name: row.name, email: row.user.email, disabledAt: row.disabledAt?.toISOString() ?? null },
    locale: row.user.locale === 'ru' ? ('ru' as const) : ('en' as const),
    invited: row.user.passwordHash === null,
    roles: inOrder(row.roles.map(({ role }) => role)),
  };
}

/**
 * From here to the commit nobody else changes who belongs to the firm or in what role: the firm's row is the lock.
 * What is read after it is what stands.
 */
export async function lockMembers(db: Db): Promise<void> {
  await db.$queryRaw`select 1 from firm where id = ${firmOf(db)}::uuid for update`;
}

/** The owners who may sign in. */
export async function activeOwners(db: Db): Promise<string[]> {
  const rows = await db.memberRole.findMany({
    where: { firmId: firmOf(db), role: 'owner', member: { disabledAt: null } },
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}

export async function activeMembers(db: Db): Promise<{ userId: string; name: string; roles: string[] }[]> {
  const rows = await db.member.findMany({
    where: { firmId: firmOf(db), disabledAt: null },
    include: { roles: true },
    orderBy: [{ name: 'asc' }, { userId: 'asc' }],
  });
  return rows.map(({ userId, name, roles }) => ({ userId, name, roles: inOrder(roles.map(({ role }) => role)) }));
}
