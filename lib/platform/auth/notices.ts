import { contextOf, type Db, transact } from '../db.ts';
import { enqueue } from '../outbox.ts';
import type { Account } from './account.ts';

type Reader = { id: string; email: string; locale: 'en' | 'ru' };

/** Tells the user, and the firm's owners without saying whom it met, that sign-in waits after wrong tries. */
export async function tellLocked(account: Account): Promise<void> {
  const system = { kind: 'system', firmId: account.firmId, firmZone: 'UTC', job: 'sign-in' } as const;
  await transact(contextOf(system), async (db) => {
    const owners = await db.$queryRaw<Reader[]>`
      select u.id, u.email, u.locale from users u join member m on m.user_id = u.id
      join member_role r on r.firm_id = m.firm_id and r.user_id = m.user_id and r.role = 'owner'
      where m.firm_id = ${account.firmId}::uuid and m.disabled_at is null and u.id <> ${account.userId}::uuid`;
    const { email: to, locale } = account;
    await enqueue(db, { kind: 'mail', to, locale, template: 'locked', link: null });
    for (const owner of owners) {
      const notice = { kind: 'mail', to: owner.email, locale: owner.locale, template: 'locked-member' } as const;
      await enqueue(db, { ...notice, link: null });
    }
  });
}

/** Tells the user by mail that somebody changed how they sign in: if it was not them, they know at once. */
export async function tellChanged(db: Db, userId: string, template: 'factor-changed' | 'password-changed') {
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true, locale: true } });
  if (!user) return;
  const locale = user.locale === 'ru' ? 'ru' : 'en';
  await enqueue(db, { kind: 'mail', to: user.email, locale, template, link: null });
}
