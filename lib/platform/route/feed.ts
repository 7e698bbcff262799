import type { StaffActor } from '../actor.ts';
import { take } from '../auth/limits.ts';
import { visitorOf } from '../auth/visitor.ts';
import { secretHash } from '../crypto.ts';
import { transact } from '../db.ts';
import { type CalendarEntry, calendarText } from '../ics.ts';
import type { UseCase } from '../use-case.ts';
import { type HttpProblem, problemResponse } from './answer.ts';
import { memberBehind } from './member.ts';
import { answered } from './operation.ts';

type Found = { actor: StaffActor; feedId: string };

/**
 * The member and the feed that a secret address names; null for one that is malformed, unknown or revoked, or whose member
 * may not come in. Programs that read calendars send an address and nothing else, so the address is the secret.
 */
export async function feedActor(token: string): Promise<Found | null> {
  const secret = /^([A-Za-z0-9_-]{43})(?:\.ics)?$/.exec(token)?.[1];
  if (!secret) return null;
  const hash = secretHash(secret);
  return transact({ secretHash: hash }, async (db) => {
    const [row] = await db.$queryRaw<{ firm_id: string; user_id: string; id: string }[]>`
      select firm_id, user_id, id from calendar_feed where token_hash = ${hash} and revoked_at is null`;
    const actor = row ? await memberBehind(db, row, ['read']) : null;
    return row && actor ? { actor, feedId: row.id } : null;
  });
}

/** A stranger's tries are counted by their network, a program's readings by its own feed: one does not shut out the other. */
async function refusal(found: Found | null, request: Request): Promise<HttpProblem | null> {
  const taken = found
    ? await take('feed', found.feedId)
    : await take('feed-network', visitorOf(request.headers).network);
  if (!taken.ok) return { kind: 'rate-limited', retryAfter: taken.retryAfter };
  return found ? null : { kind: 'not-found' };
}

/** Whether the asker holds this very text already. */
const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

/** The route of secret calendar addresses around the query that reads one. What names no feed is not found, without a hint. */
export function calendarFeed(
  useCase: UseCase<{ feedId: string }, { name: string; entries: readonly CalendarEntry[] }>,
): (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response> {
  return (request, { params }) =>
    answered('calendar.feed', async () => {
      const found = await feedActor((await params).token);
      const refused = await refusal(found, request);
      if (!found || refused) return problemResponse(refused ?? { kind: 'not-found' });
      const outcome = await useCase(found.actor, { feedId: found.feedId });
      if (!outcome.ok) return problemResponse({ kind: 'not-found' });
      const text = calendarText(outcome.value.name, outcome.value.entries);
      const etag = `"${secretHash(text)}"`;
      const headers = { 'cache-control': 'private, no-store', etag, 'x-content-type-options': 'nosniff' };
      if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
      const type = { 'content-type': 'text/calendar; charset=utf-8' };
      const file = { 'content-disposition': 'inline; filename="calendar.ics"' };
      return new Response(text, { headers: { ...headers, ...type, ...file } });
    });
}
