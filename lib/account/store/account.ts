import { type Actor, userIdOf } from '../../platform/actor.ts';
import { type Db, firmOf } from '../../platform/db.ts';

export type Settings = { locale: 'en' | 'ru'; theme: 'system' | 'light' | 'dark'; timeZone: string | null };

/** Changes what is given of a user's own settings. */
export async function saveSettings(db: Db, userId: string, settings: Partial<Settings>): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: settings });
}

export async function emailOf(db: Db, userId: string): Promise<string> {
  return (await db.user.findUnique({ where: { id: userId }, select: { email: true } }))?.email ?? '';
}

/** Names around an account that its password must not lean on: the firm's, the member's own, the address's. */
export async function namesAround(db: Db, userId: string): Promise<string[]> {
  const [row] = await db.$queryRaw<{ firm: string; name: string | null; email: string }[]>`
    select f.name as firm, m.name, u.email from firm f join users u on u.id = ${userId}::uuid
    left join member m on m.firm_id = f.id and m.user_id = u.id where f.id = ${firmOf(db)}::uuid`;
  return [row?.firm, row?.name, row?.email.split('@')[0]].filter((name) => name != null);
}

/** The second factor was proved in this session just now: the firm's demand is met. */
export async function markProved(db: Db, sessionId: string | null, now: Date): Promise<void> {
  if (!sessionId) return;
  await db.session.updateMany({ where: { firmId: firmOf(db), id: sessionId }, data: { secondFactorAt: now } });
}

/**
 * After a factor was taken away: false where the firm asks its staff for one and none is left. Where none is left and
 * none is asked for, the recovery codes go too.
 */
export async function mayLoseFactor(db: Db, actor: Actor): Promise<boolean> {
  const userId = userIdOf(actor);
  const [row] = await db.$queryRaw<{ left: boolean; required: boolean }[]>`
    select (u.totp_confirmed_at is not null or exists (select 1 from passkey p where p.user_id = u.id)) as left,
      f.require_second_factor and u.kind = 'staff' as required
    from users u join firm f on f.id = ${firmOf(db)}::uuid where u.id = ${userId}::uuid`;
  if (!row || row.left) return true;
  if (row.required) return false;
  await db.recoveryCode.deleteMany({ where: { userId: userId ?? undefined } });
  return true;
}

/** An account of this firm, staff or client; null for anybody else's. */
export async function userOfFirm(db: Db, userId: string): Promise<{ email: string; locale: 'en' | 'ru' } | null> {
  const [row] = await db.$queryRaw<{ email: string; locale: 'en' | 'ru' }[]>`
    select u.email, u.locale from users u where u.id = ${userId}::uuid and (
      exists (select 1 from member m where m.firm_id = ${firmOf(db)}::uuid and m.user_id = u.id)
      or exists (select 1 from client_account a where a.firm_id = ${firmOf(db)}::uuid and a.user_id = u.id))`;
  return row ?? null;
}
