import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkAddress } from '../../lib/cli/address.ts';
import { checkCluster } from '../../lib/cli/cluster.ts';
import { copyCluster } from '../../lib/cli/copies.ts';
import { lockFolder, mustBeAlone, mustBeFree, prepareFolder } from '../../lib/cli/folder.ts';
import { Halt } from '../../lib/cli/say.ts';
import { ensureSecret, ensureSecrets } from '../../lib/cli/secrets.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'pristan-folder-'));
  chmodSync(home, 0o755);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('makes the data folder, and leaves nothing in it but what is kept', () => {
  prepareFolder(join(home, 'deep/data'));
  expect(readdirSync(join(home, 'deep/data'))).toEqual([]);
});

it('says in one line that the data folder cannot be written', () => {
  const file = join(home, 'a-file');
  writeFileSync(file, '');
  expect(() => prepareFolder(join(file, 'data'))).toThrow(Halt);
  expect(() => prepareFolder(join(file, 'data'))).toThrow(
    /^The data folder .* cannot be written\. Nothing was changed\.$/,
  );
});

/** A disk of one megabyte; only root can mount one. */
function smallDisk(options: string): string | null {
  const folder = join(home, 'disk');
  mkdirSync(folder);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=1m,${options}`, 'none', folder]).status === 0 ? folder : null;
}

it.each([
  ['ro', 'is on a read-only disk. Nothing was changed.'],
  ['rw', 'is full: 1 MB are free, 500 MB are needed. Nothing was changed.'],
])('says what is wrong with the disk (%s)', (options, why) => {
  const disk = smallDisk(options);
  if (!disk) return;
  try {
    expect(() => prepareFolder(disk)).toThrow(why);
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    spawnSync('umount', [disk]);
  }
});

it('is held by one process at a time, and taken over from one that is gone', async () => {
  const unlock = lockFolder(home);
  expect(readFileSync(join(home, 'pristan.pid'), 'utf8')).toBe(String(process.pid));
  unlock();
  expect(existsSync(join(home, 'pristan.pid'))).toBe(false);

  writeFileSync(join(home, 'pristan.pid'), '4194304');
  mustBeAlone(home);
  const holder = spawn('sleep', ['60'], { argv0: 'node lib/cli/start.ts' });
  writeFileSync(join(home, 'pristan.pid'), String(holder.pid));
  expect(() => lockFolder(home)).toThrow(`Pristan already runs on the data folder ${home} (process ${holder.pid}).`);
  const gone = new Promise((done) => holder.once('exit', done));
  holder.kill('SIGKILL');
  await gone;
  lockFolder(home)();
});

it('does not take another program for itself whose number it was', () => {
  const other = spawn('sleep', ['60']);
  writeFileSync(join(home, 'pristan.pid'), String(other.pid));
  lockFolder(home)();
  other.kill('SIGKILL');
});

it('says in one line that the address is taken', async () => {
  const server = createServer();
  const port = await new Promise<number>((done) =>
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)),
  );
  await expect(mustBeFree('127.0.0.1', port)).rejects.toThrow(
    `The address 127.0.0.1:${port} is taken by another program. Set PORT to another one. Nothing was changed.`,
  );
  await new Promise((done) => server.close(done));
  await mustBeFree('127.0.0.1', port);
});

it('does not open plain http to a network', () => {
  expect(() => checkAddress({ host: '0.0.0.0', secure: false })).toThrow(Halt);
  checkAddress({ host: '0.0.0.0', secure: true });
  checkAddress({ host: '127.0.0.1', secure: false });
});

it('makes secrets once, each of 256 bits, for their owner alone', () => {
  const first = ensureSecrets(home);
  expect(ensureSecrets(home)).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(6);
  for (const value of Object.values(first)) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
  const folder = join(home, 'secrets');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(ensureSecret(home, 'kek')).toBe(first.kek);
});

it('refuses a cluster of another major version and leaves it as it was', () => {
  mkdirSync(join(home, 'postgres'));
  writeFileSync(join(home, 'postgres/PG_VERSION'), '17\n');
  expect(() => checkCluster(home)).toThrow(/is of PostgreSQL 17, this release brings 18\..*nothing was changed\.$/);
  expect(readdirSync(join(home, 'postgres'))).toEqual(['PG_VERSION']);
});

it.runIf(process.getuid?.() === 0)('as root names the folder that Postgres cannot reach, and the command', () => {
  const shut = join(home, 'shut');
  mkdirSync(join(shut, 'data'), { recursive: true });
  chmodSync(shut, 0o700);
  expect(() => checkCluster(join(shut, 'data'))).toThrow(`Open it with: chmod o+x ${shut}`);
});

it('keeps the last two copies of a cluster, whole or not at all', () => {
  mkdirSync(join(home, 'postgres'));
  writeFileSync(join(home, 'postgres/base'), 'rows');
  for (const day of ['01', '02', '03']) copyCluster(home, new Date(`2026-03-${day}T10:00:00Z`));
  expect(readdirSync(join(home, 'copies'))).toEqual(['2026-03-02T10-00-00.000Z', '2026-03-03T10-00-00.000Z']);
  rmSync(join(home, 'postgres'), { recursive: true });
  expect(() => copyCluster(home, new Date('2026-03-04T10:00:00Z'))).toThrow(/so it was not upgraded/);
  expect(readdirSync(join(home, 'copies'))).toHaveLength(2);
});
