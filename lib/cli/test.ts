import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.ts';
import { generate } from './generate.ts';
import { Halt, main, say } from './say.ts';

const ROOT = join(import.meta.dirname, '../..');
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'pristan-report-'));

/** Runs a program; its words are shown only where it fails, or while it runs where `loud`. */
async function run(program: string, args: string[], loud = false): Promise<void> {
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (words += chunk));
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  if (code !== 0) throw new Halt(words.trim() || `${program} ended with ${code}`);
}

type Report = { numPassedTests: number; numFailedTests: number };

let passed = 0;
let failed = 0;

/** One run of the test runner over some of its projects; what passed and failed is added up. */
async function vitest(name: string, projects: string[]): Promise<void> {
  const file = join(reports, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = [
    'run',
    '-c',
    'tests/vitest.config.ts',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  const outcome = await run(bin('vitest'), args, true).then(
    () => null,
    (error: unknown) => error,
  );
  if (existsSync(file)) {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  }
  if (outcome) throw new Halt(`The ${name} tests failed (above).`);
}

async function step(name: string, work: () => Promise<unknown> | unknown): Promise<void> {
  const from = performance.now();
  say(`— ${name}`);
  await work();
  say(`  ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

const STEPS: Record<string, () => Promise<unknown> | unknown> = {
  'database client': generate,
  'format and lint': () => run(bin('biome'), ['ci', '--colors=off', '.']),
  // The routes' types are made by Next, so that links are checked too.
  'route types': () => run(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'typegen']),
  types: () => run(bin('tsc'), ['--noEmit']),
  'law, rules, commands, components': () => vitest('unit', ['pure', 'database', 'components']),
  build: ensureBuild,
  journeys: () => vitest('journeys', ['e2e']),
};

await main(async () => {
  const only = process.argv.slice(2);
  const from = performance.now();
  try {
    for (const [name, work] of Object.entries(STEPS)) {
      // Everything imports the database client, so that a single step on a fresh checkout needs it too.
      const needed = work === generate || only.length === 0 || only.some((wanted) => name.includes(wanted));
      if (needed) await step(name, work);
    }
  } catch (error) {
    // A step without tests of its own counts as one, so that the last line never calls a failed run whole.
    failed ||= 1;
    say(error instanceof Halt ? error.message : `${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  }
  rmSync(reports, { recursive: true, force: true });
  say(`\n${((performance.now() - from) / 60_000).toFixed(1)} minutes`);
  say(`${passed} passed, ${failed} failed`);
});
