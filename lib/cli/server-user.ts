import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Halt } from './say.ts';

export type ServerUser = { uid?: number; gid?: number };

/** The user Postgres runs as: ourselves, or `postgres` where we are root (Postgres refuses root). */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const known = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  if (known.status !== 0) {
    const command = 'useradd --system --user-group --no-create-home --shell /usr/sbin/nologin postgres';
    const [program = '', ...args] = command.split(' ');
    if (spawnSync(program, args).status !== 0)
      throw new Halt(
        `As root, Postgres runs as the user "postgres", who could not be made. Make them with: ${command}`,
      );
  }
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Ends with the folder and the command where the server's user cannot reach it. */
export function mustReach(path: string, user: ServerUser): void {
  if (user.uid === undefined) return;
  const reaches = (folder: string) =>
    spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
  if (reaches(path)) return;
  let blocked = path;
  while (dirname(blocked) !== blocked && !reaches(dirname(blocked))) blocked = dirname(blocked);
  throw new Halt(
    `As root, Postgres runs as the user "postgres", who cannot reach ${blocked}. Open it with: chmod o+x ${blocked}`,
  );
}
