import { timingSafeEqual } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SystemActor } from '../actor.ts';
import { randomSecret, secretHash } from '../crypto.ts';
import { transact } from '../db.ts';
import { env } from '../env.ts';
import { newId } from '../id.ts';

const file = () => join(env().dataDir, 'secrets', 'setup');

async function hasFirm(): Promise<boolean> {
  const rows = await transact({ kind: 'system' }, (db) => db.$queryRaw<object[]>`select 1 from search_firms() limit 1`);
  return rows.length > 0;
}

/**
 * The one-time address where the first firm and its owner are made; null where there is a firm. A new start makes a
 * new one, the earlier stops working. The data folder keeps the hash of its secret only.
 */
export async function setupLink(): Promise<string | null> {
  if (await hasFirm()) return null;
  const token = randomSecret();
  writeFileSync(file(), secretHash(token), { mode: 0o600 });
  return `${env().url}/setup?token=${token}`;
}

function kept(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

const same = (one: string, other: string) => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Whether this secret may make the first firm. */
export async function maySetUp(token: string): Promise<boolean> {
  return same(kept(file()), secretHash(token)) && !(await hasFirm());
}

/** The new firm's own job, which founds it. */
export const founder = (firmZone: string): SystemActor => ({ kind: 'system', firmId: newId(), firmZone, job: 'setup' });

/**
 * Uses the secret up and runs `work`; null where it does not fit, was used or there is a firm. Of several requests at
 * once one takes the file. Where `work` fails or answers no, the secret is put back.
 */
export async function setUpOnce<T>(token: string, work: () => Promise<T | null>): Promise<T | null> {
  if (!(await maySetUp(token))) return null;
  const taken = `${file()}.${process.pid}.taken`;
  try {
    renameSync(file(), taken);
  } catch {
    return null;
  }
  let done: T | null = null;
  try {
    done = await work();
  } finally {
    if (done === null) renameSync(taken, file());
    else rmSync(taken, { force: true });
  }
  return done;
}
