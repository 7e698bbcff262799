// Plain JavaScript that an old Node can run: installs what the lockfile says, then runs lib/cli/<command>.ts on the
// Node that came with it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const marker = 'node_modules/.pristan-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

function installed() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === lock;
}

if (!installed()) {
  process.stderr.write('Installing packages …\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm[0], args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) {
    process.stderr.write(
      `${done.stdout ?? ''}${done.stderr ?? ''}\nThe packages could not be installed (npm ci, above).\n`,
    );
    process.exit(1);
  }
  writeFileSync(marker, lock);
}

const [command, ...args] = process.argv.slice(2);
const pinned = join(root, 'node_modules/.bin/node');
const node = existsSync(pinned) ? pinned : process.execPath;
if (node !== pinned && Number(process.versions.node.split('.')[0]) < 26) {
  process.stderr.write(
    `There is no packaged Node for ${process.platform}-${process.arch}: install Node 26 and start again (this is ${process.version}).\n`,
  );
  process.exit(1);
}
const child = spawn(node, ['--disable-warning=ExperimentalWarning', `lib/cli/${command}.ts`, ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
