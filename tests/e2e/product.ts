import { encode } from 'next-auth/jwt';
import { createTranslator } from 'use-intl/core';
import { inject } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { messages } from '../../lib/i18n/messages.ts';
import type { ClientActor, StaffActor } from '../../lib/platform/actor.ts';
import { secret } from '../../lib/platform/env.ts';
import { inSession } from '../support/account.ts';
import { speakTo } from './database.ts';
import { SESSION_COOKIE } from './roles.ts';

export const address = inject('address');
export const dataDir = inject('dataDir');
export const password = inject('password');
export const sessions = inject('sessions');

// Commands that a journey calls to set its scene speak to the running product's database.
speakTo({ address, dataDir });

/** A session cookie for somebody made by a test, as signing in would give. */
export async function sessionOf(actor: StaffActor | ClientActor): Promise<string> {
  const { userId, sessionId } = await inSession(actor);
  return encode({ token: { uid: userId, sid: sessionId }, secret: secret('session-secret'), maxAge: 3600 });
}

/** A request outside any browser: no redirect is followed, a session by its cookie's value. */
export function ask(path: string, init: RequestInit & { session?: string } = {}): Promise<Response> {
  const { session, headers, ...rest } = init;
  const all = new Headers(headers);
  if (session) all.set('cookie', [`${SESSION_COOKIE}=${session}`, all.get('cookie')].filter(Boolean).join('; '));
  return fetch(address + path, { redirect: 'manual', ...rest, headers: all });
}

/** What a page says, by its key: journeys look for what the reader reads, whatever its wording is today. */
export function words(locale: Locale = 'en') {
  return createTranslator({ locale, messages: messages[locale] });
}
