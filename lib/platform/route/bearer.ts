import type { StaffActor } from '../actor.ts';
import { secretHash } from '../crypto.ts';
import { transact } from '../db.ts';
import { memberBehind } from './member.ts';

type TokenRow = { firm_id: string; user_id: string; id: string; scopes: string };

/**
 * The member a request's bearer token stands for; null for one that is missing, malformed, unknown, expired or revoked, or
 * whose member may not come in. Nothing else of the request is looked at: cookies do not count.
 */
export async function bearerActor(request: Request, now: Date): Promise<StaffActor | null> {
  const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) return null;
  const hash = secretHash(token);
  return transact({ secretHash: hash }, async (db) => {
    const [row] = await db.$queryRaw<TokenRow[]>`select firm_id, user_id, id, scopes from api_token
      where token_hash = ${hash} and revoked_at is null and expires_at > ${now}`;
    if (!row) return null;
    const actor = await memberBehind(db, row, row.scopes.split(' ') as ('read' | 'write')[]);
    if (!actor) return null;
    await db.$executeRaw`update api_token set last_used_at = ${now} where firm_id = ${row.firm_id}::uuid and id = ${row.id}::uuid
      and (last_used_at is null or last_used_at < ${now}::timestamptz - interval '1 minute')`;
    return actor;
  });
}
