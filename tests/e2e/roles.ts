/** The demonstration's accounts, and `other`: a lawyer of the second firm. */
export const ROLES = {
  owner: 'owner@demo.pristan.example',
  lawyer: 'lawyer@demo.pristan.example',
  paralegal: 'paralegal@demo.pristan.example',
  client: 'client@demo.pristan.example',
  other: 'lawyer@second.pristan.example',
} as const;

export type Role = keyof typeof ROLES;

export const SESSION_COOKIE = 'pristan.session-token';

/** Signs in as a script does (the csrf token, then the credentials); the session cookie's value. */
export async function signInByScript(address: string, email: string, password: string): Promise<string> {
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookie = csrf.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  const answer = await fetch(`${address}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, cookie: cookie.join('; ') },
    body: new URLSearchParams({ csrfToken, email, password, code: '', json: 'true' }),
  });
  await answer.body?.cancel();
  const session = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
  if (!session) throw new Error(`${email} could not sign in: ${answer.status}`);
  return session.slice(SESSION_COOKIE.length + 1).split(';', 1)[0] ?? '';
}
