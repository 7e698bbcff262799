import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * The command line of a process, arguments separated by spaces; empty where there is none. A process id is given out
 * again, after a restart of the machine even soon: a number in a file alone says nothing about who has it now.
 */
export function commandOf(pid: number): string {
  if (!isAlive(pid)) return '';
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Ends a process, each signal after the time (ms) that the one before it was given. */
export async function endProcess(pid: number, steps: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, patience] of steps) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patience && isAlive(pid); waited += 25) await pause(25);
  }
}
