import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from './say.ts';

const KEPT = 2;

/**
 * A copy of the stopped cluster, made before an upgrade touches it; the last two are kept. Where the file system can
 * share blocks it takes no room. Returns its folder; throws a Halt where there is no room, and leaves nothing then.
 */
export function copyCluster(dataDir: string, now: Date): string {
  const folder = join(dataDir, 'copies');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, now.toISOString().replaceAll(':', '-'));
  const flags = process.platform === 'linux' ? ['-a', '--reflink=auto'] : ['-a'];
  const done = spawnSync('cp', [...flags, join(dataDir, 'postgres'), `${copy}.part`], { encoding: 'utf8' });
  if (done.status !== 0) {
    rmSync(`${copy}.part`, { recursive: true, force: true });
    const why = (done.stderr || done.error?.message || '').trim().split('\n').at(-1);
    throw new Halt(`No copy of the database could be made before the upgrade, so it was not upgraded: ${why}`);
  }
  renameSync(`${copy}.part`, copy);
  for (const old of readdirSync(folder).sort().slice(0, -KEPT))
    rmSync(join(folder, old), { recursive: true, force: true });
  return copy;
}
