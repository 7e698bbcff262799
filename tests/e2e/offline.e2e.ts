import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from './offline/journey.ts';

const JOURNEY = join(import.meta.dirname, 'offline/journey.ts');

/** A network with nothing but itself, and a name server in it that is nowhere. Only root can make one. */
const NOWHERE = `ip link set lo up && printf 'nameserver 203.0.113.53\\n' > "$1" && mount --bind "$1" /etc/resolv.conf &&
  rm "$1" && shift && exec "$@"`;
const nowhere = () => ['--net', '--mount', 'sh', '-c', NOWHERE, 'sh', `/tmp/pristan-nowhere-${process.pid}`];
const canLeadNowhere = process.getuid?.() === 0 && spawnSync('unshare', [...nowhere(), 'true']).status === 0;

type Answer = { quiet: Report; control: Report; native: number };

async function walk(): Promise<Answer> {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', JOURNEY];
  const [program = '', ...args] = canLeadNowhere ? ['unshare', ...nowhere(), ...node] : node;
  const env = { ...process.env, ...(canLeadNowhere && { PRISTAN_NO_ROUTE: '1' }) };
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const words = { out: '', error: '' };
  child.stdout.on('data', (chunk: Buffer) => (words.out += chunk));
  child.stderr.on('data', (chunk: Buffer) => (words.error += chunk));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`the journey ended with ${code}:\n${words.error}`);
  return JSON.parse(words.out) as Answer;
}

describe('a first start with its build, the use of the product, development, and tests', () => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await walk();
    // A build and two starts on a machine that may have much else to do.
  }, 400_000);

  it('ran as they do for everybody, under the eye of the recorder', () => {
    const { programs, mails } = answer.quiet;
    const ran = [
      /lib\/cli\/start\.ts/,
      /prisma\/build\/index\.js generate/,
      /next\/dist\/bin\/next build/,
      /lib\/cli\/server\.ts/,
      /lib\/cli\/worker\.ts/,
      /next\/dist\/bin\/next dev/,
      /vitest\.mjs run/,
    ];
    for (const program of ran)
      expect(
        programs.some((one) => program.test(one)),
        String(program),
      ).toBe(true);
    expect(mails).toBeGreaterThan(0);
    const counted = answer.quiet.packets === null ? 'not counted: no network of our own here' : 'counted';
    console.log(`${programs.length} processes and threads watched; packets ${counted}`);
  });

  it('call nobody: not through a proxy, not by themselves, not by any program they start', () => {
    const { proxied, calls, packets } = answer.quiet;
    expect({ proxied, calls, packets: packets ?? 0 }).toEqual({ proxied: [], calls: [], packets: 0 });
  });

  it('would have been caught', () => {
    const { proxied, calls, packets } = answer.control;
    expect(proxied.join('\n')).toContain('calls-out.example');
    expect(calls.join('\n')).toMatch(/connect 203\.0\.113\.9 .*/);
    expect(calls.join('\n')).toMatch(/name calls-out\.example .*/);
    if (packets === null) return;
    expect(packets).toBeGreaterThan(0);
    expect(answer.native).toBeGreaterThan(0);
  });
});
