import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import type { Actor, ClientActor, Locale, StaffActor, StaffRole } from './actor.ts';
import { type Db, transact, widen } from './db.ts';
import { env, secret } from './env.ts';

/** Minutes without activity after which a session is over. */
export const IDLE_MINUTES = { staff: 30, client: 15 } as const;
/** The full name of a cookie of ours: bound to this very host where the address is https. */
export const cookieName = (name: string) => `${env().secure ? '__Host-' : ''}pristan.${name}`;

export const SESSION_COOKIE = () => cookieName('session-token');

type SessionRow = {
  firm_id: string;
  kind: 'staff' | 'client';
  seen_at: Date;
  locale: Locale;
  time_zone: string | null;
  theme: 'system' | 'light' | 'dark';
  second_factor_at: Date | null;
};

export type SignedIn = {
  actor: StaffActor | ClientActor;
  theme: 'system' | 'light' | 'dark';
  firmName: string;
  /** The firm demands a second factor that this account has not set up. */
  mustEnrol: boolean;
};

/** The session at an instant, with role and firm as the database has them now; null where it ended in any way. */
export function sessionAt(userId: string, sessionId: string, now: Date): Promise<SignedIn | null> {
  return transact({ userId }, (db) => loadSession(db, userId, sessionId, now));
}

async function loadSession(db: Db, userId: string, sessionId: string, now: Date): Promise<SignedIn | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    select s.firm_id, s.kind, s.seen_at, s.second_factor_at, u.locale, u.time_zone, u.theme
    from session s join users u on u.id = s.user_id
    where s.id = ${sessionId}::uuid and s.user_id = ${userId}::uuid and s.ended_at is null and s.expires_at > ${now}
      and s.seen_at > ${now}::timestamptz - make_interval(mins => case s.kind when 'staff' then ${IDLE_MINUTES.staff}::int else ${IDLE_MINUTES.client}::int end)`;
  if (!row) return null;
  await widen(db, 'app.firm_id', row.firm_id);
  // Activity is written at most once a minute: a page of ten requests is one write.
  if (now.getTime() - row.seen_at.getTime() > 60_000) {
    await db.$executeRaw`update session set seen_at = ${now} where firm_id = ${row.firm_id}::uuid and id = ${sessionId}::uuid`;
  }
  return row.kind === 'staff' ? loadStaff(db, userId, sessionId, row) : loadClient(db, userId, sessionId, row);
}

async function loadStaff(db: Db, userId: string, sessionId: string, row: SessionRow): Promise<SignedIn | null> {
  const [member] = await db.$queryRaw<
    { name: string; roles: string; firm_name: string; firm_zone: string; must: boolean }[]
  >`
    select m.name, f.name as firm_name, f.time_zone as firm_zone, f.require_second_factor as must,
      (select string_agg(r.role, ',') from member_role r where r.firm_id = m.firm_id and r.user_id = m.user_id) as roles
    from member m join firm f on f.id = m.firm_id
    where m.firm_id = ${row.firm_id}::uuid and m.user_id = ${userId}::uuid and m.disabled_at is null`;
  if (!member) return null;
  const actor: StaffActor = {
    kind: 'staff',
    firmId: row.firm_id,
    firmZone: member.firm_zone,
    userId,
    name: member.name,
    roles: (member.roles ?? '').split(',').filter(Boolean) as StaffRole[],
    sessionId,
    scopes: null,
    locale: row.locale,
    zone: row.time_zone ?? member.firm_zone,
  };
  return {
    actor,
    theme: row.theme,
    firmName: member.firm_name,
    mustEnrol: member.must && row.second_factor_at === null,
  };
}

async function loadClient(db: Db, userId: string, sessionId: string, row: SessionRow): Promise<SignedIn | null> {
  const [account] = await db.$queryRaw<{ person_id: string; firm_name: string; firm_zone: string }[]>`
    select a.person_id, f.name as firm_name, f.time_zone as firm_zone
    from client_account a join firm f on f.id = a.firm_id
    where a.firm_id = ${row.firm_id}::uuid and a.user_id = ${userId}::uuid and a.disabled_at is null`;
  if (!account) return null;
  const actor: ClientActor = {
    kind: 'client',
    firmId: row.firm_id,
    firmZone: account.firm_zone,
    userId,
    personId: account.person_id,
    sessionId,
    locale: row.locale,
    zone: row.time_zone ?? account.firm_zone,
  };
  return { actor, theme: row.theme, firmName: account.firm_name, mustEnrol: false };
}

/** The session a cookie names; null for a stranger. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const jar = await cookies();
  // Without headers: next-auth would also take the cookie's value as a bearer token.
  const req = { headers: {}, cookies: Object.fromEntries(jar.getAll().map((c) => [c.name, c.value])) };
  const token = await getToken({
    req: req as never,
    secret: secret('session-secret'),
    cookieName: SESSION_COOKIE(),
  });
  return typeof token?.uid === 'string' && typeof token.sid === 'string'
    ? sessionAt(token.uid, token.sid, new Date())
    : null;
});

/** Who asks; null for a stranger. */
export async function currentActor(): Promise<Actor | null> {
  return (await signedIn())?.actor ?? null;
}
