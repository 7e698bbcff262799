import { fork } from 'node:child_process';
import { join } from 'node:path';
import { runLean } from '../memory.ts';
import { withClient } from '../roles.ts';
import type { Target } from './target.ts';

/** A recount of every date of a firm: seconds, cases counted, resident memory of its process at the most (bytes). */
export type Night = { seconds: number; counted: number; memory: number };

/** What a night finds: nothing to do, the next day's forecasts, or no dates at all, as after a release that first keeps them. */
export const NIGHTS = ['same day', 'ten days later', 'no dates kept'] as const;

/** One recount of all a target's cases by a process of its own, with the worker's heap. */
async function recount({ appUrl }: Pick<Target, 'appUrl'>, days: number): Promise<Night> {
  const env = { ...process.env, APP_DATABASE_URL: appUrl, LOG_LEVEL: 'error', RECOUNT_DAYS: String(days) };
  const child = fork(join(import.meta.dirname, 'nightly-process.ts'), { ...runLean('worker', env), stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('message', (night) => done(night as Night));
    child.once('exit', (code) => code !== 0 && failed(new Error(`the recount ended with ${code}`)));
  });
}

/** Each kind of night on one target, in turn. `superuser`: its database's address. */
export async function nights(target: Pick<Target, 'appUrl'>, superuser: string): Promise<Night[]> {
  const found = [await recount(target, 0), await recount(target, 10)];
  await withClient(superuser, async (client) => {
    await client.query('truncate case_date cascade');
    await client.query('vacuum analyze case_date');
  });
  return [...found, await recount(target, 10)];
}
