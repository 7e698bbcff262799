import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { say } from './say.ts';

export type Child = { stop: () => Promise<void>; kill: () => void; pid: () => number | undefined };

const STEADY = 60_000;
const LONGEST = 30_000;

/**
 * A process that is kept running: one that dies is started again, after pauses that grow to half a minute and begin anew
 * once it has lived for a minute. Resolves when it says that it listens.
 */
export async function keepRunning(
  name: string,
  file: string,
  options: { env: NodeJS.ProcessEnv; execArgv: string[] },
): Promise<Child> {
  let child: ChildProcess;
  let stopping = false;
  let delay = 500;
  let timer: NodeJS.Timeout | undefined;
  let first: ((ok: boolean) => void) | undefined;
  const listening = new Promise<boolean>((done) => {
    first = done;
  });
  const begin = () => {
    const born = Date.now();
    child = fork(join(import.meta.dirname, file), { ...options, stdio: 'inherit' });
    child.on('message', () => first?.(true));
    child.once('exit', (code, signal) => {
      first?.(false);
      if (stopping) return;
      if (Date.now() - born > STEADY) delay = 500;
      say(`The ${name} ended (${signal ?? code}); it starts again in ${delay / 1000} s.`);
      timer = setTimeout(begin, delay);
      delay = Math.min(delay * 2, LONGEST);
    });
  };
  begin();
  await listening;
  return {
    pid: () => child.pid,
    kill: () => {
      stopping = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
    },
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise<void>((done) => child.once('exit', () => done()));
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 12_000);
      await gone;
      clearTimeout(patience);
    },
  };
}
