import type { StaffActor, StaffRole } from '../actor.ts';
import { hasSecondFactor } from '../auth/factors.ts';
import { secretHash } from '../crypto.ts';
import { transact, widen } from '../db.ts';

type TokenRow = { firm_id: string; user_id: string; id: string; scopes: string };
type MemberRow = {
  name: string;
  firm_zone: string;
  must: boolean;
  roles: string | null;
  locale: 'en' | 'ru';
  time_zone: string | null;
};

/**
 * The member a request's bearer token stands for, with their roles as they are now; null for one that is missing,
 * malformed, unknown, expired or revoked, of a member who was disabled, or who owes the firm a second factor (a token
 * is no way around it). Nothing else of the request is looked at: cookies do not count.
 */
export async function bearerActor(request: Request, now: Date): Promise<StaffActor | null> {
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return null;
  const hash = secretHash(token);
  return transact({ secretHash: hash }, async (db) => {
    const [row] = await db.$queryRaw<TokenRow[]>`select firm_id, user_id, id, scopes from api_token
      where token_hash = ${hash} and revoked_at is null and expires_at > ${now}`;
    if (!row) return null;
    await widen(db, 'app.firm_id', row.firm_id);
    await widen(db, 'app.user_id', row.user_id);
    const [member] = await db.$queryRaw<MemberRow[]>`
      select m.name, f.time_zone as firm_zone, f.require_second_factor as must, u.locale, u.time_zone,
        (select string_agg(r.role, ',') from member_role r where r.firm_id = m.firm_id and r.user_id = m.user_id) as roles
      from member m join firm f on f.id = m.firm_id join users u on u.id = m.user_id
      where m.firm_id = ${row.firm_id}::uuid and m.user_id = ${row.user_id}::uuid and m.disabled_at is null`;
    if (!member || (member.must && !(await hasSecondFactor(db, row.user_id)))) return null;
    await db.$executeRaw`update api_token set last_used_at = ${now} where firm_id = ${row.firm_id}::uuid and id = ${row.id}::uuid
      and (last_used_at is null or last_used_at < ${now}::timestamptz - interval '1 minute')`;
    return {
      kind: 'staff',
      firmId: row.firm_id,
      firmZone: member.firm_zone,
      userId: row.user_id,
      name: member.name,
      roles: (member.roles ?? '').split(',').filter(Boolean) as StaffRole[],
      sessionId: null,
      scopes: row.scopes.split(' ') as ('read' | 'write')[],
      locale: member.locale,
      zone: member.time_zone ?? member.firm_zone,
    };
  });
}
