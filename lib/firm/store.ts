import { type Db, firmOf, widen } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { initialsOf, type Printed } from './rules.ts';
import type { ChainAnswer, FirmSettings } from './types.ts';

export type NewMember = { name: string; email: string; roles: readonly string[]; locale: 'en' | 'ru' };

/**
 * A user without a password, a member of the firm with its roles; the user's id. The address must be free
 * everywhere: a taken one fails with the unique constraint, which commands report without saying whose it is.
 */
export async function addMember(db: Db, member: NewMember): Promise<string> {
  const firmId = firmOf(db);
  const userId = newId();
  await widen(db, 'app.email', member.email);
  await db.$executeRaw`insert into users (id, email, kind, locale) values (${userId}::uuid, ${member.email}, 'staff', ${member.locale})`;
  const initials = initialsOf(member.name);
  await db.$executeRaw`insert into member (firm_id, user_id, name, initials) values (${firmId}::uuid, ${userId}::uuid, ${member.name}, ${initials})`;
  for (const role of new Set(member.roles)) {
    await db.$executeRaw`insert into member_role (firm_id, user_id, role) values (${firmId}::uuid, ${userId}::uuid, ${role})`;
  }
  return userId;
}

/**
 * See `verifyChain`. A function of the database reads what no member may see whole, the entries of restricted cases,
 * and tells two numbers.
 */
export async function chainBreak(db: Db): Promise<ChainAnswer> {
  const [row] = await db.$queryRaw<{ entries: bigint; broken: bigint | null }[]>`
    select entries, broken from search_chain_break()`;
  return { entries: Number(row?.entries ?? 0), broken: row?.broken == null ? null : Number(row.broken) };
}

/** The totals beside the navigation. */
const COUNTED = [
  ...['cases.open', 'cases.no-step', 'cases.no-date', 'cases.quiet', 'cases.waiting-client', 'people'],
  ...['dates.late', 'dates.alone'],
];

/** The firm's name and its totals as the worker last counted them; `countedAt` is the oldest of their times. */
export async function totals(
  db: Db,
): Promise<{ name: string; counts: Record<string, number>; countedAt: string | null }> {
  const [row] = await db.$queryRaw<{ name: string; counts: Record<string, number>; counted: Date | null }[]>`
    select f.name, coalesce(json_object_agg(t.key, t.value) filter (where t.key is not null), '{}'::json) as counts,
      min(t.counted_at) as counted
    from firm f left join firm_total t on t.firm_id = f.id and t.key = any (${COUNTED}::text[])
    where f.id = ${firmOf(db)}::uuid group by f.id, f.name`;
  return { name: row?.name ?? '', counts: row?.counts ?? {}, countedAt: row?.counted?.toISOString() ?? null };
}

export async function readSettings(db: Db): Promise<FirmSettings> {
  const row = await db.firm.findUniqueOrThrow({ where: { id: firmOf(db) } });
  const { name, timeZone, exitUrl, phone, requireSecondFactor, verifyMonths } = row;
  return { name, timeZone, exitUrl: exitUrl ?? '', phone, requireSecondFactor, verifyMonths };
}

export async function writeSettings(db: Db, { exitUrl, ...settings }: FirmSettings): Promise<void> {
  await db.firm.update({ where: { id: firmOf(db) }, data: { ...settings, exitUrl: exitUrl || null } });
}

/** Whether the actor sees the case and the person named; what is not named is seen. */
export async function isVisible(db: Db, { caseId, personId }: Pick<Printed, 'caseId' | 'personId'>): Promise<boolean> {
  const firmId = firmOf(db);
  if (caseId) return (await db.case.findFirst({ where: { firmId, id: caseId }, select: { id: true } })) !== null;
  if (personId) return (await db.person.findFirst({ where: { firmId, id: personId }, select: { id: true } })) !== null;
  return true;
}
