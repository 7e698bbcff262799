import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { admit, LANDING } from '../auth.ts';
import { textOf } from '../form-text.ts';
import { cookieName } from '../session.ts';
import type { Account } from './account.ts';
import { accountOfLink, type LinkPurpose, requestReset, setPasswordByLink } from './links.ts';
import { openSession } from './sign-in.ts';
import { visitorOf } from './visitor.ts';

/** Field codes of what was wrong; null before the first try. */
export type FormFaults = Record<string, string> | null;

/** The secret of the link this browser opened; proxy.ts took it out of the address. */
export async function linkToken(): Promise<string> {
  return (await cookies()).get(cookieName('link'))?.value ?? '';
}

/** Forgets the secret: it was used. */
export async function forgetLink(): Promise<void> {
  (await cookies()).delete({ name: cookieName('link'), path: '/' });
}

/** The account of the opened link; null where it does not work any more. */
export async function linkedAccount(purpose: LinkPurpose): Promise<Pick<Account, 'email' | 'secondFactor'> | null> {
  const account = await accountOfLink(await linkToken(), purpose, new Date());
  return account && { email: account.email, secondFactor: account.secondFactor };
}

/**
 * Sets the password the form brings. An invited person is then let in; after a reset, and wherever the account has a
 * second factor, the way in is the sign-in page.
 */
export async function takePassword(purpose: LinkPurpose, form: FormData): Promise<FormFaults> {
  const now = new Date();
  const answer = await setPasswordByLink(await linkToken(), purpose, textOf(form, 'password').slice(0, 1024), now);
  if (answer.kind === 'fault') return { password: answer.code };
  if (answer.kind === 'gone') return { password: 'link-gone' };
  await forgetLink();
  if (purpose === 'invite' && !answer.account.secondFactor) {
    const opened = await openSession(answer.account, 'none', visitorOf(await headers()), now);
    if (opened.kind === 'session') {
      await admit(opened.userId, opened.sessionId, opened.account);
      redirect(LANDING[opened.account.kind]);
    }
  }
  redirect('/sign-in?done=password');
}

/** Asks for a reset link. Whoever asks gets the same answer in the same time: the rest is done after it. */
export async function askForReset(form: FormData): Promise<void> {
  const visitor = visitorOf(await headers());
  const email = textOf(form, 'email');
  after(() => requestReset(email, visitor, new Date()));
}
