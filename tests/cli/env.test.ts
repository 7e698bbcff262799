import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** What start says of a variable, before anything is made. */
function startWith(variable: string, value: string): { code: number | null; words: string } {
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli/start.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PRISTAN_DATA: join(ROOT, '.never-made'),
      PORT: '0',
      [variable]: value,
    },
  });
  return { code: status, words: stderr.replace(/^.*ExperimentalWarning.*\n.*\n/, '') };
}

describe('a variable that cannot be used is named in one line, and nothing is made', () => {
  it.each([
    ['PORT', 'harbour', 'PORT is no port\n'],
    ['PORT', '70000', 'PORT is no port\n'],
    ['PRISTAN_PROXIES', 'two', 'PRISTAN_PROXIES is no number\n'],
    ['PRISTAN_DEMO', 'OFF', 'PRISTAN_DEMO is "on" or "off"\n'],
    ['PRISTAN_URL', 'files.example', 'PRISTAN_URL is no address like https://…\n'],
    ['DATABASE_URL', 'mysql://secret@host/db', 'DATABASE_URL is no address like postgresql://…\n'],
    ['SMTP_URL', 'mail.example:25', 'SMTP_URL is no address like smtp://…\n'],
  ])('%s=%s', (variable, value, words) => {
    expect(startWith(variable, value)).toEqual({ code: 1, words });
  });
});
