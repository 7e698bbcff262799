import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['kek', 'index-key', 'session-secret', 'superuser-password', 'owner-password', 'app-password'] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

/** A secret of the data folder; made on first use, 256 random bits, readable by its owner alone. */
export function ensureSecret(
  dataDir: string,
  name: string,
  make = () => randomBytes(32).toString('base64url'),
): string {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  if (!existsSync(file)) {
    // Whole or not at all: a half-written key would be taken for the key.
    writeFileSync(`${file}.new`, make(), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** All secrets server, worker and database need, in `$PRISTAN_DATA/secrets` (0700, files 0600). */
export function ensureSecrets(dataDir: string): Secrets {
  return Object.fromEntries(NAMES.map((name) => [name, ensureSecret(dataDir, name)])) as Secrets;
}
