import { secretHash } from '../crypto.ts';
import { type Db, transact, widen } from '../db.ts';
import { hasSecondFactor } from './factors.ts';

/** An account that may sign in, with the firm it belongs to. */
export type Account = {
  userId: string;
  firmId: string;
  kind: 'staff' | 'client';
  email: string;
  passwordHash: string | null;
  locale: 'en' | 'ru';
  theme: 'system' | 'light' | 'dark';
  secondFactor: boolean;
  /** Words that its password must not lean on. */
  names: string[];
};

type Row = Pick<Account, 'kind' | 'email' | 'locale' | 'theme'> & { id: string; password_hash: string | null };

/** Binds the transaction to the user's firm and reads the account; null where its membership or access was ended. */
async function loadAccount(db: Db, row: Row): Promise<Account | null> {
  await widen(db, 'app.user_id', row.id);
  const [place] = await db.$queryRaw<{ firm_id: string; name: string | null }[]>`
    select m.firm_id, m.name from member m where m.user_id = ${row.id}::uuid and m.disabled_at is null
    union all
    select a.firm_id, null from client_account a where a.user_id = ${row.id}::uuid and a.disabled_at is null
    limit 1`;
  if (!place) return null;
  await widen(db, 'app.firm_id', place.firm_id);
  const [firm] = await db.$queryRaw<{ name: string }[]>`select name from firm where id = ${place.firm_id}::uuid`;
  return {
    userId: row.id,
    firmId: place.firm_id,
    kind: row.kind,
    email: row.email,
    passwordHash: row.password_hash,
    locale: row.locale,
    theme: row.theme,
    secondFactor: await hasSecondFactor(db, row.id),
    names: [firm?.name, place.name, row.email.split('@')[0]].filter((name) => name != null),
  };
}

/** The account of an address; null for an unknown one and for one that was closed. */
export function accountOf(email: string): Promise<Account | null> {
  return transact({ email }, async (db) => {
    const [row] = await db.$queryRaw<Row[]>`
      select id, kind, email, locale, theme, password_hash from users where email = ${email}`;
    return row ? loadAccount(db, row) : null;
  });
}

/** Runs `work` as this user, bound to their firm, before there is a session; null where the account is closed. */
export function asAccount<T>(
  userId: string,
  work: (db: Db, account: Account) => Promise<T>,
  secret?: string,
): Promise<T | null> {
  return transact({ userId, secretHash: secret }, async (db) => {
    const [row] = await db.$queryRaw<Row[]>`
      select id, kind, email, locale, theme, password_hash from users where id = ${userId}::uuid`;
    const account = row ? await loadAccount(db, row) : null;
    return account ? work(db, account) : null;
  });
}

/** Changes with the password: what was promised to somebody who knew the old one ends with it. */
export function stampOf(account: Account): string {
  return secretHash(account.passwordHash ?? '').slice(0, 16);
}
