import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { blindIndex, derive } from '../crypto.ts';
import { env, secret } from '../env.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * What is counted, over which time, and how many tries it allows. Five wrong passwords for one account make it wait
 * 15 minutes; a network may guess at many accounts a little (an office shares one), the pair of both only so often a
 * day. Links are asked for by anybody who knows an address, so they are few. A program reads a calendar every few minutes,
 * on each of a member's devices.
 */
const LIMITS = {
  account: { points: 5, duration: 15 * MINUTE },
  network: { points: 100, duration: 15 * MINUTE },
  both: { points: 40, duration: 24 * HOUR },
  code: { points: 5, duration: 15 * MINUTE },
  proof: { points: 5, duration: 15 * MINUTE },
  link: { points: 3, duration: HOUR },
  'link-network': { points: 30, duration: HOUR },
  feed: { points: 60, duration: 15 * MINUTE },
  'feed-network': { points: 60, duration: 15 * MINUTE },
} as const;

export type Limit = keyof typeof LIMITS;

let pool: Pool | undefined;
const limiters = new Map<Limit, RateLimiterPostgres>();

/** Counted in Postgres, so that every server process counts together; on a pool of its own, outside transactions. */
function limiter(limit: Limit): RateLimiterPostgres {
  pool ??= new Pool({ connectionString: env().appDatabaseUrl, max: 2 });
  const known =
    limiters.get(limit) ??
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: limit,
      ...LIMITS[limit],
    });
  limiters.set(limit, known);
  return known;
}

/** Keys are hashed with a secret: the table tells neither accounts nor addresses. */
const keyOf = (limit: Limit, what: string) => blindIndex(derive(secret('index-key'), 'rate-limit'), limit, what);

export type Taken = { ok: true; last: boolean } | { ok: false; retryAfter: number };

/**
 * Takes one try before it is made, so that tries at the same moment cannot share one. `last`: no further try is
 * left. Refused: the seconds to wait.
 */
export async function take(limit: Limit, what: string): Promise<Taken> {
  try {
    const left = await limiter(limit).consume(keyOf(limit, what));
    return { ok: true, last: left.remainingPoints === 0 };
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return { ok: false, retryAfter: Math.ceil(refused.msBeforeNext / 1000) };
    throw refused;
  }
}

/** From now on the whole time must pass: after the last try was a wrong one. */
export async function close(limit: Limit, what: string): Promise<void> {
  await limiter(limit).block(keyOf(limit, what), LIMITS[limit].duration);
}

/** Forgets the tries: after a right one. */
export async function forgive(limit: Limit, what: string): Promise<void> {
  await limiter(limit).delete(keyOf(limit, what));
}
