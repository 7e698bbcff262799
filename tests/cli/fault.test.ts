import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const run = (work: string) =>
  spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import { endAtFault } from './lib/cli/fault.ts'; endAtFault(); ${work}`],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, LOG_LEVEL: 'info' } },
  );

it.each([
  [
    'thrown',
    "throw Object.assign(new Error('Щербаков'), { detail: 'Key (email)=(ivan@example.org)', code: '23505' });",
  ],
  ['rejected', "Promise.reject(Object.assign(new Error('Щербаков'), { code: '23505' })); setTimeout(() => {}, 5_000);"],
])('ends at an error that nobody caught (%s) and says its code, not its words', (_, work) => {
  const { status, stdout, stderr } = run(work);
  expect(status).toBe(1);
  expect(stdout).toContain('23505');
  expect(stdout + stderr).not.toMatch(/Щербаков|ivan@/);
});
