import { type Db, firmOf } from '../../platform/db.ts';
import type { AccountPage, OpenSession, Passkey, Token } from '../types.ts';
import type { Settings } from './account.ts';

type ProfileRow = {
  email: string;
  name: string | null;
  locale: Settings['locale'];
  theme: Settings['theme'];
  digest_hour: number | null;
  time_zone: string | null;
  codes: boolean;
  recovery: number;
  required: boolean;
  exit_url: string | null;
};

export type Profile = Pick<
  AccountPage,
  'email' | 'name' | 'codes' | 'recoveryCodesLeft' | 'factorRequired' | 'exitUrl'
> & {
  settings: Settings;
  digestHour: number | null;
};

export async function profileOf(db: Db, userId: string): Promise<Profile> {
  const [row] = await db.$queryRaw<ProfileRow[]>`
    select u.email, m.name, u.locale, u.theme, u.time_zone, u.digest_hour, u.totp_confirmed_at is not null as codes,
      (select count(*)::int from recovery_code r where r.user_id = u.id and r.used_at is null) as recovery,
      f.require_second_factor and u.kind = 'staff' as required, f.exit_url
    from users u join firm f on f.id = ${firmOf(db)}::uuid
    left join member m on m.firm_id = f.id and m.user_id = u.id where u.id = ${userId}::uuid`;
  if (!row) throw new Error('the account that acts has no row');
  return {
    email: row.email,
    name: row.name,
    settings: { locale: row.locale, theme: row.theme, timeZone: row.time_zone },
    digestHour: row.digest_hour,
    codes: row.codes,
    recoveryCodesLeft: row.recovery,
    factorRequired: row.required,
    exitUrl: row.exit_url,
  };
}

export async function passkeysOf(db: Db, userId: string): Promise<Passkey[]> {
  const rows = await db.passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Sessions that were not ended and are not past their last hour; one that only went idle is listed until then. */
export async function openSessions(db: Db, userId: string, current: string | null, now: Date): Promise<OpenSession[]> {
  const rows = await db.session.findMany({
    where: { firmId: firmOf(db), userId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { seenAt: 'desc' },
    take: 50,
  });
  return rows.map(({ id, agent, network, createdAt, seenAt }) => ({
    id,
    agent,
    network,
    createdAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    current: id === current,
  }));
}

export async function tokensOf(db: Db, userId: string, now: Date): Promise<Token[]> {
  const rows = await db.apiToken.findMany({
    where: { firmId: firmOf(db), userId },
    orderBy: { createdAt: 'desc' },
    take: 50,
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: row.scopes === 'read' ? 'read' : 'read write',
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    state: row.revokedAt ? 'revoked' : row.expiresAt <= now ? 'expired' : 'open',
  }));
}
