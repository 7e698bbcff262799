import type { StaffActor, StaffRole } from '../actor.ts';
import { hasSecondFactor } from '../auth/factors.ts';
import { type Db, widen } from '../db.ts';

type MemberRow = {
  name: string;
  firm_zone: string;
  must: boolean;
  roles: string | null;
  locale: 'en' | 'ru';
  time_zone: string | null;
};

/**
 * The member whom a secret stands for, with their roles as they are now; null for one who was disabled, or who owes the firm
 * a second factor (a secret is no way around it). The transaction is theirs from here on.
 */
export async function memberBehind(
  db: Db,
  { firm_id: firmId, user_id: userId }: { firm_id: string; user_id: string },
  scopes: StaffActor['scopes'],
): Promise<StaffActor | null> {
  await widen(db, 'app.firm_id', firmId);
  await widen(db, 'app.user_id', userId);
  const [member] = await db.$queryRaw<MemberRow[]>`
    select m.name, f.time_zone as firm_zone, f.require_second_factor as must, u.locale, u.time_zone,
      (select string_agg(r.role, ',') from member_role r where r.firm_id = m.firm_id and r.user_id = m.user_id) as roles
    from member m join firm f on f.id = m.firm_id join users u on u.id = m.user_id
    where m.firm_id = ${firmId}::uuid and m.user_id = ${userId}::uuid and m.disabled_at is null`;
  if (!member || (member.must && !(await hasSecondFactor(db, userId)))) return null;
  return {
    ...{ kind: 'staff', firmId, firmZone: member.firm_zone, userId, name: member.name },
    roles: (member.roles ?? '').split(',').filter(Boolean) as StaffRole[],
    sessionId: null,
    scopes,
    locale: member.locale,
    zone: member.time_zone ?? member.firm_zone,
  };
}
