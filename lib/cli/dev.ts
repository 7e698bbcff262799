import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { env } from '../platform/env.ts';
import { type Child, endChild, keepRunning } from './children.ts';
import { main } from './say.ts';
import { start } from './start.ts';

const NEXT = join(import.meta.dirname, '../../node_modules/next/dist/bin/next');

/** Next's own server with reload; everything else as in production. */
function develop(base: NodeJS.ProcessEnv): Child {
  const { host, port } = env();
  const child = spawn(process.execPath, [NEXT, 'dev', '--hostname', host, '--port', String(port)], {
    stdio: 'inherit',
    env: { ...base, NODE_ENV: 'development' },
  });
  return { ready: Promise.resolve(), kill: () => void child.kill('SIGKILL'), stop: () => endChild(child) };
}

await main(() =>
  start({
    prepare: async () => {},
    serve: (base) => [
      develop(base),
      keepRunning('worker', 'worker.ts', { env: base, execArgv: ['--disable-warning=ExperimentalWarning'] }),
    ],
  }),
);
