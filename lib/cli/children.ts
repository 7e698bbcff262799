import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { Halt, say } from './say.ts';

export type Child = {
  /** Resolves when it says that it is ready the first time; a Halt where it ends before. */
  ready: Promise<void>;
  stop: () => Promise<void>;
  kill: () => void;
};

// What cannot run ends in its first seconds. What has lived for ten was at work, and people wait for it.
const STEADY = 10_000;
// People wait for it, and a try costs little.
const LONGEST = 8_000;
const FIRST = 500;
const PATIENCE = 12_000;

/** Asks a child to end, and makes it after 12 s. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await gone;
  clearTimeout(patience);
}

/**
 * A process that is kept running: one that dies is started again, after pauses that grow to eight seconds and begin anew
 * once it has lived for ten.
 */
export function keepRunning(
  name: string,
  file: string,
  options: { env: NodeJS.ProcessEnv; execArgv: string[] },
): Child {
  let child: ChildProcess;
  let stopping = false;
  let wasReady = false;
  let delay = FIRST;
  let timer: NodeJS.Timeout | undefined;
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const begin = () => {
    const born = Date.now();
    child = fork(join(import.meta.dirname, file), { ...options, stdio: 'inherit' });
    child.on('message', () => {
      wasReady = true;
      resolve();
    });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      if (!wasReady) return reject(new Halt(`The ${name} could not be started (above).`));
      if (Date.now() - born > STEADY) delay = FIRST;
      say(`The ${name} ended (${signal ?? code}); it starts again in ${delay / 1000} s.`);
      timer = setTimeout(begin, delay);
      delay = Math.min(delay * 2, LONGEST);
    });
  };
  begin();
  return {
    ready,
    kill: () => {
      stopping = true;
      clearTimeout(timer);
      child.kill('SIGKILL');
    },
    stop: () => {
      stopping = true;
      clearTimeout(timer);
      return endChild(child);
    },
  };
}
