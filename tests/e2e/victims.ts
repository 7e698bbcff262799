import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../../lib/cli/process.ts';
import { withClient } from '../../lib/cli/roles.ts';
import { databaseOf } from './database.ts';
import type { Running } from './running.ts';

/** `returning`: Postgres, and once more while it is being brought back. */
export type Victim = 'server' | 'worker' | 'postgres' | 'backend' | 'returning' | 'all';

type Process = { pid: number; parent: number; command: string };

/** The processes of this machine, without those that ended while we looked. */
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        // After the name in brackets: the state, then the parent.
        const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

/** The living processes of one running product, by what they are. */
function partsOf(dataDir: string): Record<'server' | 'worker' | 'postgres' | 'backend', number[]> {
  const supervisor = Number(readFileSync(join(dataDir, 'pristan.pid'), 'utf8'));
  const all = processes();
  const named = (parent: number, pattern: RegExp) =>
    all.filter((one) => one.parent === parent && pattern.test(one.command)).map(({ pid }) => pid);
  const postgres = named(supervisor, /postgres -D /);
  return {
    server: named(supervisor, /lib\/cli\/server\.ts/),
    worker: named(supervisor, /lib\/cli\/worker\.ts/),
    postgres,
    // Of the runtime role: whoever writes.
    backend: postgres.flatMap((pid) => named(pid, /^postgres: pristan_app pristan /)),
  };
}

/** kill -9; the processes that it met. */
export async function kill({ dataDir }: Running, victim: Victim): Promise<number[]> {
  const parts = partsOf(dataDir);
  const { server, worker, postgres, backend } = parts;
  const met = {
    ...{ ...parts, backend: backend.slice(0, 1), returning: postgres },
    all: [...server, ...worker, ...postgres],
  }[victim];
  for (const pid of met) process.kill(pid, 'SIGKILL');
  return victim === 'returning' ? [...met, await killNext(dataDir, met)] : met;
}

/** Kills the Postgres that comes after this one, in its first half second. */
async function killNext(dataDir: string, before: number[]): Promise<number> {
  for (const since = Date.now(); Date.now() - since < 30_000; await pause(10)) {
    const [next] = partsOf(dataDir).postgres.filter((pid) => !before.includes(pid));
    if (!next) continue;
    await pause(Math.random() * 500);
    process.kill(next, 'SIGKILL');
    return next;
  }
  throw new Error('Postgres was not started again');
}

const JOBS = 'select count(*)::int as n from graphile_worker.jobs where locked_by is not null';

async function isIdle({ dataDir }: Running): Promise<boolean> {
  return withClient(databaseOf(dataDir, 'postgres'), async (client) => {
    const { rows } = await client.query<{ n: number }>(JOBS);
    return rows[0]?.n === 0;
  }).catch(() => true);
}

/** Until the worker is in the middle of a job, or two seconds are over. */
export async function untilAtWork(product: Running): Promise<void> {
  for (const since = Date.now(); Date.now() - since < 2_000; ) if (!(await isIdle(product))) return;
}

/** Until each part has a process again and the server says that it can serve. */
export async function untilWhole({ address, dataDir }: Running, patience = 60_000): Promise<void> {
  let parts = partsOf(dataDir);
  for (const since = Date.now(); Date.now() - since < patience; ) {
    parts = partsOf(dataDir);
    const { server, worker, postgres } = parts;
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200 && [server, worker, postgres].every((pids) => pids.length === 1)) return;
    await pause(100);
  }
  throw new Error(`the product did not come back in ${patience / 1000} s: ${JSON.stringify(parts)}`);
}
