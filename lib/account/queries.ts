import { z } from 'zod';
import { query } from '../platform/use-case.ts';
import { absencesOf } from '../reminders/store/own.ts';
import { own } from './commands/own.ts';
import { openSessions, passkeysOf, profileOf, tokensOf } from './store/pages.ts';
import type { AccountPage, Token } from './types.ts';

/** All of one's own account that its pages show. */
export const getAccount = query('account.get', {
  may: 'account:own',
  input: z.strictObject({}),
  run: async ({ db, actor, now, today }): Promise<AccountPage> => {
    const { userId, sessionId } = own(actor);
    const { settings, digestHour, ...profile } = await profileOf(db, userId);
    return {
      ...profile,
      settings: { ...settings, timeZone: settings.timeZone ?? '' },
      firmZone: actor.firmZone,
      zone: settings.timeZone ?? actor.firmZone,
      passkeys: await passkeysOf(db, userId),
      sessions: await openSessions(db, userId, sessionId, now),
      reminders: actor.kind === 'staff' ? { digestHour, absences: await absencesOf(db, userId, today), today } : null,
    };
  },
});

/** One's tokens of the API, newest first. */
export const listTokens = query('account.list-tokens', {
  may: 'tokens:own',
  input: z.strictObject({}),
  run: async ({ db, actor, now }): Promise<{ tokens: Token[]; zone: string }> => ({
    tokens: await tokensOf(db, own(actor).userId, now),
    zone: actor.kind === 'system' ? actor.firmZone : actor.zone,
  }),
});
