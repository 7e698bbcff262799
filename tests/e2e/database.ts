import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of a running product's own database, as one of its roles. */
export function databaseOf(dataDir: string, role: 'pristan_app' | 'postgres'): string {
  const kept = (name: string) => readFileSync(join(dataDir, name), 'utf8').trim();
  const password = kept(`secrets/${role === 'postgres' ? 'superuser' : 'app'}-password`);
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${kept('postgres-port')}/pristan`;
}

/** Makes the commands that a test calls speak to this product's database. */
export function speakTo({ address, dataDir }: { address: string; dataDir: string }): void {
  Object.assign(process.env, {
    PRISTAN_DATA: dataDir,
    PRISTAN_URL: address,
    APP_DATABASE_URL: databaseOf(dataDir, 'pristan_app'),
    TEST_SUPERUSER_URL: databaseOf(dataDir, 'postgres'),
    LOG_LEVEL: 'silent',
  });
}
