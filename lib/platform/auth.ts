import type { Route } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { appendAudit } from './audit.ts';
import type { Account } from './auth/account.ts';
import { asAccount } from './auth/account.ts';
import { ABSOLUTE_HOURS, endSessions } from './auth/sessions.ts';
import { type SignInAnswer, signInByCode, signInByPassword } from './auth/sign-in.ts';
import { type Visitor, visitorOf } from './auth/visitor.ts';
import { env, secret } from './env.ts';
import { textOf } from './form-text.ts';
import { cookieName, SESSION_COOKIE, signedIn } from './session.ts';

const MAX_AGE = ABSOLUTE_HOURS * 3600;
/** Seconds that a right password is good for while the code is looked up. */
const STEP_SECONDS = 300;

const STEP_COOKIE = () => cookieName('second-step');
const cookieRules = () => ({ httpOnly: true, sameSite: 'lax' as const, path: '/', secure: env().secure });

/** Language and colours: kept a year, also for whoever is not signed in. */
export const preferenceCookie = () => ({ ...cookieRules(), maxAge: 31_536_000 });

/** Pages a person is sent to right after signing in. */
export const LANDING = { staff: '/today' as Route, client: '/my' as Route };

/** next-auth's own half: the scripted sign-in (csrf, callback/credentials) and sign-out. Its pages are ours. */
function options(visitor: Visitor): NextAuthOptions {
  const cookie = (name: string) => ({ name: cookieName(name), options: cookieRules() });
  return {
    secret: secret('session-secret'),
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    cookies: {
      sessionToken: cookie('session-token'),
      csrfToken: cookie('csrf-token'),
      callbackUrl: cookie('callback-url'),
    },
    useSecureCookies: env().secure,
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in' },
    // Its messages quote what was sent; the audit log says who was refused.
    logger: { error() {}, warn() {}, debug() {} },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {} },
        authorize: async (sent) => {
          const { email = '', password = '', code = '' } = sent ?? {};
          const answer = await signInByPassword({ email, password, code }, visitor, new Date());
          if (answer.kind === 'second-factor') throw new Error('SecondFactor');
          if (answer.kind === 'wait') throw new Error('RateLimited');
          return answer.kind === 'session' ? { id: answer.userId, sid: answer.sessionId } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { uid: user.id, sid: 'sid' in user ? user.sid : undefined } : { uid: token.uid, sid: token.sid },
      redirect: ({ url, baseUrl }) => (new URL(url, baseUrl).origin === baseUrl ? url : baseUrl),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.uid === 'string' && typeof token.sid === 'string') await endSession(token.uid, token.sid);
      },
    },
  };
}

const OPEN_ROUTES = new Set(['GET csrf', 'POST callback/credentials', 'POST signout']);

/** The handler of /api/auth: three of next-auth's routes; its others and its built-in pages do not exist. */
export async function authRoute(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  const { nextauth } = await context.params;
  if (!OPEN_ROUTES.has(`${request.method} ${nextauth.join('/')}`)) return new Response(null, { status: 404 });
  // next-auth takes its own address from here only.
  process.env.NEXTAUTH_URL = env().url;
  return NextAuth(request as never, context as never, options(visitorOf(request.headers)));
}

async function endSession(userId: string, sessionId: string) {
  const now = new Date();
  await asAccount(userId, async (db, { kind }) => {
    const ended = await endSessions(db, { userId, by: userId, only: sessionId }, now);
    if (ended > 0) await appendAudit(db, { kind, userId }, 'account.sign-out', { subject: userId }, now);
  });
}

/** Ends the session of this request's cookie, in the database and in the browser. */
export async function signOut(): Promise<void> {
  const session = await signedIn();
  if (session?.actor.sessionId) await endSession(session.actor.userId, session.actor.sessionId);
  (await cookies()).delete({ name: SESSION_COOKIE(), ...cookieRules() });
}

/** Language and colours for this browser, as the account has them. */
export async function keepPreferences(locale: string, theme: string): Promise<void> {
  const jar = await cookies();
  jar.set('locale', locale, preferenceCookie());
  jar.set('theme', theme, preferenceCookie());
}

async function setSealed(name: string, token: Record<string, string>, maxAge: number) {
  const value = await encode({ token, secret: secret('session-secret'), maxAge, salt: name });
  (await cookies()).set(name, value, { ...cookieRules(), maxAge });
}

/** Lets the browser in: always a new session, the one it had before ends. */
export async function admit(userId: string, sessionId: string, account: Account): Promise<void> {
  await signOut();
  const token = { uid: userId, sid: sessionId };
  const value = await encode({ token, secret: secret('session-secret'), maxAge: MAX_AGE });
  const jar = await cookies();
  jar.set(SESSION_COOKIE(), value, { ...cookieRules(), maxAge: MAX_AGE });
  jar.delete({ name: STEP_COOKIE(), ...cookieRules() });
  await keepPreferences(account.locale, account.theme);
}

/** What the first step proved, if it was in the last five minutes. */
export async function secondStep(): Promise<{ userId: string; stamp: string } | null> {
  const token = (await cookies()).get(STEP_COOKIE())?.value;
  const proof = await decode({ token, secret: secret('session-secret'), salt: STEP_COOKIE() }).catch(() => null);
  return typeof proof?.uid === 'string' && typeof proof.stamp === 'string'
    ? { userId: proof.uid, stamp: proof.stamp }
    : null;
}

/** What a sign-in form shows again: why it came back, and the address that was typed. Never the password. */
export type SignInState = { problem: 'refused' | 'wait' | 'code-wrong' | null; email: string };

async function follow(answer: SignInAnswer): Promise<SignInState['problem']> {
  if (answer.kind !== 'session') return answer.kind === 'second-factor' ? 'code-wrong' : answer.kind;
  await admit(answer.userId, answer.sessionId, answer.account);
  redirect(LANDING[answer.account.kind]);
}

/** The first step of the sign-in page. Lets in, goes on to the second step, or says why the form is back. */
export async function signIn(form: FormData): Promise<SignInState> {
  const [email, password] = [textOf(form, 'email'), textOf(form, 'password')];
  const answer = await signInByPassword({ email, password, code: '' }, visitorOf(await headers()), new Date());
  if (answer.kind === 'second-factor') {
    await setSealed(STEP_COOKIE(), { uid: answer.userId, stamp: answer.stamp }, STEP_SECONDS);
    redirect('/sign-in/code');
  }
  return { problem: await follow(answer), email: email.slice(0, 254) };
}

/** The second step by code; whoever has not done the first, or too long ago, is sent back to it. */
export async function signInWithCode(form: FormData): Promise<SignInState> {
  const proof = await secondStep();
  if (!proof) redirect('/sign-in');
  const answer = await signInByCode(proof, textOf(form, 'code'), visitorOf(await headers()), new Date());
  if (answer.kind === 'refused') redirect('/sign-in');
  return { problem: await follow(answer), email: '' };
}

/** For pages of the door: whoever is in already goes to their first page. */
export async function sendAwayIfSignedIn(): Promise<void> {
  const session = await signedIn();
  if (session) redirect(LANDING[session.actor.kind]);
}

/** Whether the firm demands a second factor that this account has not set up; null for a stranger. */
export async function owesSecondFactor(): Promise<boolean | null> {
  return (await signedIn())?.mustEnrol ?? null;
}
