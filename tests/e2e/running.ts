import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Seconds: a first start makes the production build where there is none. */
const PATIENCE = 230;

export type Running = { address: string; dataDir: string; log: string; stop: () => Promise<void> };

/**
 * A port for a product that is about to start. Not one the system gives out: until the product listens there, it could give
 * the same to a connection or to another listener of ours, and development once found its port taken so.
 */
export async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const isFree = await new Promise<boolean>((done) => {
    const probe = createServer().once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
  return isFree ? port : freePort();
}

/** Processes that name the folder in their command line: ours, left over. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return command.includes(folder) ? [`${pid} ${command.slice(0, 120)}`] : [];
      } catch {
        return [];
      }
    });
}

async function isHealthy(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/api/health`).catch(() => null);
  await answer?.body?.cancel();
  return answer?.status === 200;
}

export async function untilHealthy(address: string, child: ChildProcess, log: string): Promise<void> {
  for (const since = Date.now(); Date.now() - since < PATIENCE * 1000; ) {
    if (child.exitCode !== null) break;
    if (await isHealthy(address)) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  child.kill('SIGTERM');
  throw new Error(`the product did not become healthy:\n${readFileSync(log, 'utf8').slice(-4_000)}`);
}

/**
 * The real product (`lib/cli/start.ts`: its own Postgres, demo firms, server, worker) on a free port, with a data folder
 * of its own under the system's temporary folder; `more`: variables of its environment. `stop` ends it as an operator would and throws where it ends badly or
 * leaves a process behind.
 */
export async function startProduct(password: string, more: Readonly<Record<string, string>> = {}): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'pristan-e2e-'));
  // Where tests run as root, Postgres runs as another user and must be able to pass through.
  chmodSync(home, 0o755);
  const [dataDir, log] = [join(home, 'data'), join(home, 'log')];
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const inherited = { ...process.env };
  for (const name of ['NODE_ENV', 'DATABASE_URL', 'APP_DATABASE_URL', 'WORKER_DATABASE_URL']) delete inherited[name];
  const out = openSync(log, 'a');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'lib/cli/start.ts'], {
    cwd: ROOT,
    stdio: ['ignore', out, out],
    env: { ...inherited, ...more, PORT: String(port), PRISTAN_DATA: dataDir, DEMO_PASSWORD: password },
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const stop = async () => {
    child.kill('SIGTERM');
    const code = await Promise.race([ended, new Promise<'late'>((done) => setTimeout(done, 30_000, 'late').unref())]);
    const left = processesOf(home);
    const words = code === 0 ? '' : readFileSync(log, 'utf8').slice(-2_000);
    rmSync(home, { recursive: true, force: true });
    if (code !== 0) throw new Error(`the product ended with ${code}\n${words}`);
    if (left.length > 0) throw new Error(`left running after the stop:\n${left.join('\n')}`);
  };
  await untilHealthy(address, child, log);
  return { address, dataDir, log, stop };
}
