// Run as a program, where it can in a network of its own that leads nowhere: builds and starts the product from a fresh
// checkout, uses it, stops it, runs one test file, and prints as JSON what of all that wanted out.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, SESSION_COOKIE, signInByScript } from '../roles.ts';
import { freePort, untilHealthy } from '../running.ts';
import { copyCheckout } from './checkout.ts';
import { refusingProxy, through } from './proxy.ts';

export type Report = {
  /** What the proxy was asked. */
  proxied: string[];
  /** Connections, datagrams and names looked up, by Node's own functions. */
  calls: string[];
  /** Packets that found no way out, whoever sent them; null where this machine gives no network of its own. */
  packets: number | null;
  /** The programs that ran. */
  programs: string[];
  mails: number;
};

const PASSWORD = 'quiet harbour lanterns';
const home = mkdtempSync(join(tmpdir(), 'pristan-offline-'));
chmodSync(home, 0o755);
const [checkout, dataDir, log, record] = ['checkout', 'data', 'log', 'calls'].map((name) => join(home, name)) as [
  string,
  string,
  string,
  string,
];
const proxy = await refusingProxy();
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);

/** The environment of a machine's first day: none of the switches that our own commands set. */
function outside(): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => /^(PATH|HOME|LANG|USER|TMPDIR|CHROMIUM)$/.test(name));
  const preload = `--import=${join(checkout, 'tests/e2e/offline/recorder.ts')}`;
  return { ...Object.fromEntries(kept), ...through(proxy), NODE_OPTIONS: preload, PRISTAN_CALLS: record };
}

const run = (args: string[], env: Record<string, string> = {}): ChildProcess => {
  const out = openSync(log, 'a');
  return spawn(process.execPath, args, {
    cwd: checkout,
    stdio: ['ignore', out, out],
    env: { ...outside(), ...env } as NodeJS.ProcessEnv,
  });
};
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once('exit', done));

/** Asks for a link by mail as a browser without scripts does. */
async function askForMail(address: string): Promise<void> {
  const page = await (await fetch(`${address}/reset`)).text();
  const form = new FormData();
  for (const [tag] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(tag) ?? [];
    form.set(name, (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&quot;', '"'));
  }
  form.set('email', ROLES.lawyer);
  await fetch(`${address}/reset`, { method: 'POST', body: form, headers: { origin: address }, redirect: 'manual' });
}

async function use(address: string): Promise<number> {
  for (const [role, pages] of [
    ['lawyer', ['/today', '/cases', '/people', '/calendar', '/rules', '/reports', '/settings/account']],
    ['client', ['/my']],
  ] as const) {
    const session = await signInByScript(address, ROLES[role], PASSWORD);
    for (const page of pages) {
      const answer = await fetch(address + page, { headers: { cookie: `${SESSION_COOKIE}=${session}` } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${page}: ${answer.status}`);
    }
  }
  await askForMail(address);
  const mails = () => readdirSync(join(dataDir, 'mails')).length;
  for (let tries = 0; mails() === 0 && tries < 100; tries++) await new Promise((done) => setTimeout(done, 200));
  return mails();
}

/** Runs the product by one of our commands for as long as `work` takes. */
async function running<T>(command: 'start' | 'dev', work: (address: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const child = run([`lib/cli/${command}.ts`], { PORT: String(port), PRISTAN_DATA: dataDir, DEMO_PASSWORD: PASSWORD });
  const end = ended(child);
  const address = `http://127.0.0.1:${port}`;
  await untilHealthy(address, child, log);
  const done = await work(address).finally(() => child.kill('SIGTERM'));
  const code = await end;
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return done;
}

/** A page while developing, compiled as it is asked for. */
async function develop(address: string): Promise<void> {
  const answer = await fetch(`${address}/sign-in`);
  await answer.text();
  if (answer.status !== 200) throw new Error(`/sign-in in development: ${answer.status}`);
}

async function oneTest(): Promise<void> {
  const vitest = join(checkout, 'node_modules/vitest/vitest.mjs');
  const config = ['-c', 'tests/vitest.config.ts', '--project', 'pure'];
  const code = await ended(run([vitest, 'run', ...config, 'tests/cli/gate.test.ts']));
  if (code !== 0) throw new Error(`the test runner ended with ${code}`);
}

/** How many packets this network had no way for: `OutNoRoutes` of both protocols. */
function lostPackets(): number {
  const [names = '', values = ''] = read('/proc/net/snmp').filter((line) => line.startsWith('Ip:'));
  const v4 = Number(values.split(' ')[names.split(' ').indexOf('OutNoRoutes')]);
  const v6 = Number(
    read('/proc/net/snmp6')
      .find((line) => line.startsWith('Ip6OutNoRoutes'))
      ?.split(/\s+/)[1] ?? 0,
  );
  return v4 + v6;
}

/** What wanted out since the last look. */
function report(mails: number): Report {
  const packets = process.env.PRISTAN_NO_ROUTE ? lostPackets() : null;
  const found = { proxied: [...proxy.asked], calls: read(record), programs: read(`${record}.loaded`) };
  return { ...found, packets, mails };
}

/** Calls out on purpose, in each way that is watched; whether they get anywhere does not matter. */
async function callOut(): Promise<void> {
  const code = `await fetch('http://calls-out.example/by-proxy').catch(() => 0);
    const { connect } = await import('node:net'); const { lookup } = await import('node:dns');
    connect(80, '203.0.113.9').on('error', () => 0).setTimeout(500, function () { this.destroy() });
    lookup('calls-out.example', () => 0);`;
  await ended(run(['--input-type=module', '-e', code]));
}

try {
  copyCheckout(checkout);
  const mails = await running('start', use);
  await running('dev', develop);
  await oneTest();
  const quiet = report(mails);
  await callOut();
  const control = report(mails);
  // A program that knows nothing of Node.
  const before = lostPackets();
  spawnSync('getent', ['hosts', 'calls-out.example'], { timeout: 2_000 });
  const native = lostPackets() - before;
  process.stdout.write(JSON.stringify({ quiet, control, native }));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n${read(log).slice(-40).join('\n')}`);
  process.exitCode = 1;
} finally {
  proxy.stop();
  rmSync(home, { recursive: true, force: true });
}
