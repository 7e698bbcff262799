import type { Answer } from '../fields/types.ts';
import type { OwnReminders } from '../reminders/types.ts';

/** What a sign-in form shows again: why it came back, and the address that was typed. Never the password. */
export type SignInState = { problem: 'refused' | 'wait' | 'code-wrong' | null; email: string };

/** Field codes by name; null before the first try. */
export type Faults = Record<string, string> | null;

/** What the set-up form shows again: what was wrong and what was typed. */
export type SetupState = { faults: Faults; values: { firm: string; timeZone: string; name: string; email: string } };

/** One sign-in of this account that is still open; instants ISO. */
export type OpenSession = {
  id: string;
  agent: string;
  network: string;
  createdAt: string;
  seenAt: string;
  current: boolean;
};

export type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

export type AccountPage = {
  email: string;
  name: string | null;
  settings: { locale: 'en' | 'ru'; theme: 'system' | 'light' | 'dark'; timeZone: string };
  firmZone: string;
  /** Where a client's quick exit leads; null: our own neutral page. */
  exitUrl: string | null;
  /** The zone its own instants are shown in. */
  zone: string;
  codes: boolean;
  recoveryCodesLeft: number;
  passkeys: Passkey[];
  sessions: OpenSession[];
  /** The firm asks its staff for a second factor. */
  factorRequired: boolean;
  /** Null of a client. */
  reminders: OwnReminders | null;
};

/** A token of the API; its text is not kept. */
export type Token = {
  id: string;
  name: string;
  scopes: 'read' | 'read write';
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  state: 'open' | 'expired' | 'revoked';
};

/** What a form of the account shows again; the same shape as the answers of lib/platform/action. */
export type FormState<R> = { answer: Answer<R> | null; values: Record<string, string> };
export type FormAction<R> = (before: FormState<R>, form: FormData) => Promise<FormState<R>>;
