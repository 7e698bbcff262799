import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../lib/cli/generate.ts';
import { migrate } from '../../lib/cli/migrate.ts';
import { startPostgres } from '../../lib/cli/postgres.ts';
import { ensureOwner, ensureRuntimeRoles } from '../../lib/cli/roles.ts';
import { ensureSecrets } from '../../lib/cli/secrets.ts';

/** A throwaway Postgres for one test run: its own folder and port, no fsync, migrated once, by what start uses. */
export default async function setup() {
  generate();
  const home = mkdtempSync(join(tmpdir(), 'pristan-test-'));
  chmodSync(home, 0o755);
  const secrets = ensureSecrets(home);
  const server = await startPostgres(home, secrets['superuser-password'], { fsync: 'off', max_connections: '150' });
  const superuser = (database?: string) => server.url('postgres', secrets['superuser-password'], database);
  const owner = server.url('pristan_owner', secrets['owner-password']);
  await ensureOwner(superuser('postgres'), secrets['owner-password']);
  await ensureRuntimeRoles(superuser(), secrets['app-password']);
  await migrate(owner);
  process.env.PRISTAN_DATA = home;
  process.env.APP_DATABASE_URL = server.url('pristan_app', secrets['app-password']);
  process.env.TEST_OWNER_URL = owner;
  process.env.TEST_SUPERUSER_URL = superuser();
  process.env.LOG_LEVEL = 'silent';
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
