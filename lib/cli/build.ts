import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from './say.ts';

const ROOT = join(import.meta.dirname, '../..');
const MARKER = join(ROOT, '.next/pristan-sources');
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'next.config.js',
  'proxy.ts',
  'instrumentation-client.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
// What runs beside the build and is in no page: a change there needs no new one.
const OUTSIDE = [join('lib', 'cli')];

function hashSources(): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    const full = join(ROOT, path);
    if (OUTSIDE.includes(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(full));
  };
  for (const source of SOURCES) add(source);
  return hash.digest('hex');
}

/**
 * The production build, made where the sources changed since the last one; says whether it was. Throws a Halt with the
 * build's own words. An abort ends it with all its workers.
 */
export async function ensureBuild(signal?: AbortSignal): Promise<boolean> {
  const wanted = hashSources();
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === wanted) return false;
  signal?.throwIfAborted();
  rmSync(MARKER, { force: true });
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const kill = () => child.pid && process.kill(-child.pid, 'SIGKILL');
  signal?.addEventListener('abort', kill);
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  signal?.removeEventListener('abort', kill);
  signal?.throwIfAborted();
  if (code !== 0) throw new Halt(`${words.trim()}\n\nThe product could not be built (above).`);
  writeFileSync(MARKER, wanted);
  return true;
}
