import { z } from 'zod';
import { openingFact } from '../../cases/rules.ts';
import { openCase } from '../../cases/store/open-case.ts';
import { addDays } from '../../law/calendar-day.ts';
import { type Actor, userIdOf } from '../../platform/actor.ts';
import { Prisma } from '../../platform/db.ts';
import { notFound } from '../../platform/problem.ts';
import { query } from '../../platform/use-case.ts';
import { FEED_NAME } from '../rules/feed.ts';
import { caseFeedsSchema, feedSchema } from '../schema.ts';
import { feedEntries } from '../store/feed-facts.ts';
import { feedsOf, markRead, openFeed } from '../store/feeds.ts';
import { whoseCases } from '../store.ts';
import type { CaseFeedsPage, FeedFile, FeedsPage } from '../types.ts';

/** Days behind today that a feed still holds. */
const BACK = 30;

const zoneOf = (actor: Actor) => (actor.kind === 'staff' ? actor.zone : actor.firmZone);

/** The reader's own addresses of calendars, newest first. */
export const listFeeds = query('calendar.feeds', {
  may: 'feeds:own',
  input: z.strictObject({}),
  run: async ({ db, actor }): Promise<FeedsPage> => ({
    feeds: await feedsOf(db, userIdOf(actor) ?? notFound(), null),
    zone: zoneOf(actor),
  }),
});

/** The reader's own addresses of one case's calendar. */
export const getCaseFeeds = query('calendar.case-feeds', {
  may: 'feeds:own',
  sensitive: true,
  input: caseFeedsSchema,
  run: async ({ db, actor, input: { caseId }, now, today }): Promise<CaseFeedsPage> => ({
    ...(await openCase(db, { actor, caseId, now, today })),
    feeds: await feedsOf(db, userIdOf(actor) ?? notFound(), caseId),
    zone: zoneOf(actor),
  }),
  audit: ({ result }) => openingFact(result),
});

/**
 * What another program reads at one of the member's addresses: as that member, so that row security shows it what it shows
 * them at this moment. Programs ask every few minutes; the audit log tells of it once an hour.
 */
export const readFeed = query('calendar.feed', {
  may: 'feeds:own',
  sensitive: true,
  input: feedSchema,
  run: async ({ db, actor, input: { feedId }, now, today }): Promise<FeedFile & { first: boolean }> => {
    const userId = userIdOf(actor) ?? notFound();
    const feed = (await openFeed(db, feedId, userId)) ?? notFound();
    const caseId = feed.scope === 'case' ? feed.caseId : null;
    const whose = caseId ? (of: Prisma.Sql) => Prisma.sql`${of} = ${caseId}::uuid` : await whoseCases(db, userId);
    const locale = actor.kind === 'staff' ? actor.locale : 'en';
    const entries = await feedEntries(db, { from: addDays(today, -BACK) ?? today, whose, locale });
    const name = feed.scope === 'case' ? `${FEED_NAME[locale]} ${feed.number}` : FEED_NAME[locale];
    return { feedId, caseId, name, locale, entries, first: await markRead(db, feedId, now) };
  },
  audit: ({ result: { first, feedId, caseId, entries } }) =>
    first ? { subject: feedId, caseId, count: entries.length } : null,
});
