import { z } from 'zod';
import { endSessions } from '../../platform/auth/sessions.ts';
import { notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { sessionSchema } from '../schema.ts';
import { own } from './own.ts';

/** Ends one of one's own sessions. */
export const endSession = command('account.end-session', {
  may: 'account:own',
  input: sessionSchema,
  run: async ({ db, actor, input, now }) => {
    const { userId } = own(actor);
    const ended = await endSessions(db, { userId, by: userId, only: input.sessionId }, now);
    if (ended === 0) notFound();
  },
  audit: ({ input }) => ({ subject: input.sessionId }),
});

/** Ends all of one's sessions but this one; how many there were. */
export const endOtherSessions = command('account.end-other-sessions', {
  may: 'account:own',
  input: z.strictObject({}),
  run: ({ db, actor, now }) => {
    const { userId, sessionId } = own(actor);
    return endSessions(db, { userId, by: userId, except: sessionId }, now);
  },
  audit: ({ actor, result }) => ({ subject: own(actor).userId, count: result }),
});
