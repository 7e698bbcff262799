import { type Db, firmOf, widen } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { initialsOf } from './rules.ts';

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
