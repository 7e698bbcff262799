import { type Db, firmOf } from '../../platform/db.ts';
import type { MemberChoice } from '../types.ts';

/** The firm's members, by name; those who may no longer sign in last. */
export async function memberChoices(db: Db): Promise<MemberChoice[]> {
  const rows = await db.$queryRaw<(Omit<MemberChoice, 'roles'> & { roles: string | null })[]>`
    select m.user_id as "userId", m.name, m.disabled_at is not null as disabled,
      (select string_agg(r.role, ',') from member_role r where r.firm_id = m.firm_id and r.user_id = m.user_id) as roles
    from member m where m.firm_id = ${firmOf(db)}::uuid order by m.disabled_at is not null, m.name, m.user_id`;
  return rows.map((row) => ({ ...row, roles: (row.roles ?? '').split(',').filter(Boolean) }));
}
