import { type Db, firmOf, widen } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { notFound } from '../../platform/problem.ts';

/** The person, locked so that two invitations cannot both be the first. Refuses "not found" for one merged away. */
export async function lockPerson(db: Db, personId: string): Promise<{ hasAccount: boolean }> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    select p.id from person p
    where p.firm_id = ${firmOf(db)}::uuid and p.id = ${personId}::uuid and p.merged_into_id is null for update`;
  if (!row) notFound();
  // Asked after the lock: an invitation that was first is seen now.
  return { hasAccount: (await db.clientAccount.count({ where: { firmId: firmOf(db), personId } })) > 0 };
}

export type NewAccount = { personId: string; email: string; locale: 'en' | 'ru'; addressReason: string };

/**
 * A user of kind client and the account that binds it to a person; the user's id, or null where the address belongs
 * to somebody already, in whichever firm. The account then shows the cases whose principal the person is.
 */
export async function addAccount(db: Db, { personId, email, locale, addressReason }: NewAccount, now: Date) {
  const userId = newId();
  await widen(db, 'app.email', email);
  const made = await db.$executeRaw`insert into users (id, email, kind, locale, created_at)
    values (${userId}::uuid, ${email}, 'client', ${locale}, ${now}) on conflict (email) do nothing`;
  if (made === 0) return null;
  await db.clientAccount.create({ data: { firmId: firmOf(db), userId, personId, addressReason, createdAt: now } });
  return userId;
}

export type Account = { email: string; locale: 'en' | 'ru'; accepted: boolean; disabled: boolean };

/** The account of the firm's with this user id, locked. Refuses "not found". */
export async function lockAccount(db: Db, userId: string): Promise<Account> {
  const [row] = await db.$queryRaw<Account[]>`
    select u.email, u.locale, u.password_hash is not null as accepted, a.disabled_at is not null as disabled
    from client_account a join users u on u.id = a.user_id
    where a.firm_id = ${firmOf(db)}::uuid and a.user_id = ${userId}::uuid for update of a`;
  return row ?? notFound();
}

/** Moves an account to another address; false where that one belongs to somebody already. */
export async function moveAccount(
  db: Db,
  userId: string,
  { email, locale, addressReason }: Omit<NewAccount, 'personId'>,
): Promise<boolean> {
  await widen(db, 'app.email', email);
  const [taken] = await db.$queryRaw<{ id: string }[]>`
    select id from users where email = ${email} and id <> ${userId}::uuid`;
  if (taken) return false;
  await db.user.updateMany({ where: { id: userId }, data: { email, locale } });
  await db.clientAccount.updateMany({ where: { firmId: firmOf(db), userId }, data: { addressReason } });
  return true;
}

/** Closes the account (an instant and who) or opens it again (null). Its links stop working when it is closed. */
export async function setDisabled(db: Db, userId: string, closed: { at: Date; by: string | null } | null) {
  await db.clientAccount.updateMany({
    where: { firmId: firmOf(db), userId },
    data: { disabledAt: closed?.at ?? null, disabledBy: closed?.by ?? null },
  });
  if (closed) await db.userToken.updateMany({ where: { userId, usedAt: null }, data: { usedAt: closed.at } });
}

type Grant = { caseId: string; personId: string; reason: string; by: string | null; at: Date };

/** Lets the person's open account see a case they are in; its user id, or why not. */
export async function addGrant(
  db: Db,
  { caseId, personId, reason, by, at }: Grant,
): Promise<{ userId: string } | 'no-account' | 'has-access'> {
  const firmId = firmOf(db);
  const inCase = await db.casePerson.findFirst({ where: { firmId, caseId, personId } });
  if (!inCase) notFound();
  const account = await db.clientAccount.findFirst({ where: { firmId, personId, disabledAt: null } });
  if (!account) return 'no-account';
  const made = await db.$executeRaw`
    insert into client_case (firm_id, user_id, case_id, via, reason, granted_by, granted_at)
    values (${firmId}::uuid, ${account.userId}::uuid, ${caseId}::uuid, 'grant', ${reason}, ${by}::uuid, ${at})
    on conflict do nothing`;
  return made === 0 ? 'has-access' : { userId: account.userId };
}

/** Takes a grant back; whether there was one. */
export async function endGrant(db: Db, caseId: string, userId: string): Promise<boolean> {
  const { count } = await db.clientCase.deleteMany({ where: { firmId: firmOf(db), caseId, userId, via: 'grant' } });
  return count > 0;
}
