import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { commandOf } from './process.ts';
import { Halt } from './say.ts';

const ROOM = 500_000_000;

/** The data folder, writable and with room; throws a Halt before anything is made in it. */
export function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    const probe = join(dataDir, '.probe');
    writeFileSync(probe, 'probe');
    rmSync(probe);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      code === 'EROFS' ? 'is on a read-only disk' : code === 'ENOSPC' ? 'is on a full disk' : 'cannot be written';
    throw new Halt(`The data folder ${dataDir} ${why}. Nothing was changed.`);
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  if (free < ROOM)
    throw new Halt(
      `The disk of the data folder ${dataDir} is full: ${Math.round(free / 1e6)} MB are free, 500 MB are needed. Nothing was changed.`,
    );
}

const lockFile = (dataDir: string) => join(dataDir, 'pristan.pid');

/** Throws a Halt where a process of ours holds this data folder. Changes nothing. */
export function mustBeAlone(dataDir: string): void {
  const file = lockFile(dataDir);
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder !== process.pid && /lib\/cli\/\w+\.ts/.test(commandOf(holder)))
    throw new Halt(`Pristan already runs on the data folder ${dataDir} (process ${holder}). Nothing was changed.`);
}

/** Takes the data folder for this process; a lock whose process is gone is taken over. Returns what gives it back. */
export function lockFolder(dataDir: string): () => void {
  const file = lockFile(dataDir);
  mustBeAlone(dataDir);
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    throw new Halt(`Pristan is just being started on the data folder ${dataDir}. Nothing was changed.`);
  }
  return () => rmSync(file, { force: true });
}

/** Throws a Halt where the address is taken or not ours. */
export async function mustBeFree(host: string, port: number): Promise<void> {
  await new Promise<void>((done, failed) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
      failed(new Halt(`The address ${host}:${port} ${why}. Set PORT to another one. Nothing was changed.`));
    });
    probe.listen(port, host, () => probe.close(() => done()));
  });
}
