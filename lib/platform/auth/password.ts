import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** Argon2id, 64 MiB, three passes, one lane: about 95 ms on the machine it was measured on. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1, outputLen: 32 };

/** Hashes at a time in this process: each takes 64 MiB, so a burst of sign-ins waits instead of filling memory. */
const AT_A_TIME = 2;
const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_A_TIME) await new Promise<void>((turn) => waiting.push(turn));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The same password however a keyboard composes its letters (NIST 800-63B-4). Nothing is cut off or trimmed. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC');
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalPassword(password), COST));
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password is the one of this hash. Without a hash (an unknown address, an account that has no password
 * yet) the same work is done on a hash that nothing fits, and the answer is no.
 */
export async function passwordFits(hashed: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(randomBytes(32).toString('hex'));
  const against = hashed ?? (await nobody);
  const fits = await inTurn(() => verify(against, normalPassword(password)));
  return fits && hashed !== null;
}

/** Whether a hash was made with other costs than today's and should be made again at the next sign-in. */
export function isDated(hashed: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(hashed);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}
