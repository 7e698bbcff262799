import { userIdOf } from '../platform/actor.ts';
import { provePassword } from '../platform/auth/proof.ts';
import { randomSecret, secretHash } from '../platform/crypto.ts';
import { env } from '../platform/env.ts';
import { newId } from '../platform/id.ts';
import { invalid, notFound } from '../platform/problem.ts';
import { command } from '../platform/use-case.ts';
import { feedSchema, makeFeedSchema } from './schema.ts';
import { addFeed, openFeeds, revokeFeedOf, seesCase } from './store/feeds.ts';

/** So many open addresses a member has: more than devices, fewer than a script would make. */
const MOST = 50;

/** A calendar's address for a program that reads as this member. It is in this one answer and nowhere else. */
export const makeFeed = command('calendar.make-feed', {
  may: 'feeds:own',
  input: makeFeedSchema,
  run: async ({ db, actor, input, now }) => {
    const userId = userIdOf(actor) ?? notFound();
    const { name, caseId = null } = input;
    if (caseId && !(await seesCase(db, caseId))) notFound();
    await provePassword(db, userId, input.current, 'current');
    if ((await openFeeds(db, userId)) >= MOST) invalid({ name: 'too-many' });
    const [id, token] = [newId(), randomSecret()];
    await addFeed(db, { id, userId, name, tokenHash: secretHash(token), caseId, now });
    return { id, address: `${env().url}/api/calendar/${token}.ics` };
  },
  audit: ({ input, result }) => ({ subject: result.id, caseId: input.caseId ?? null }),
});

/** Ends one of the member's own addresses: from now on it names nothing. */
export const revokeFeed = command('calendar.revoke-feed', {
  may: 'feeds:own',
  input: feedSchema,
  run: async ({ db, actor, input, now }) => {
    if (!(await revokeFeedOf(db, input.feedId, userIdOf(actor) ?? notFound(), now))) notFound();
  },
  audit: ({ input }) => ({ subject: input.feedId }),
});
