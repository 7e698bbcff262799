import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { env } from '../platform/env.ts';
import { type Child, endChild, keepRunning } from './children.ts';
import { main } from './say.ts';
import { start } from './start.ts';

const NEXT = join(import.meta.dirname, '../../node_modules/next/dist/bin/next');

// Next in development asks the npm registry for its newest version and reports on its use. Nothing of ours calls out:
// the second is switched off, the first, which has no switch, is sent to a proxy that is not there.
const NOWHERE = 'http://127.0.0.1:9';
const QUIET = {
  ...{ NEXT_TELEMETRY_DISABLED: '1', NODE_USE_ENV_PROXY: '1', NO_PROXY: '', no_proxy: '' },
  ...{ HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, http_proxy: NOWHERE, https_proxy: NOWHERE },
};

/** Next's own server with reload; everything else as in production. */
function develop(base: NodeJS.ProcessEnv): Child {
  const { host, port } = env();
  const child = spawn(process.execPath, [NEXT, 'dev', '--hostname', host, '--port', String(port)], {
    stdio: 'inherit',
    env: { ...base, ...QUIET, NODE_ENV: 'development' },
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
