import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './migrate.ts';
import { Halt, main } from './say.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The database client from prisma/schema, made anew when the schema or the generator changed. */
export function generate(): void {
  const marker = join(ROOT, 'prisma/generated/.schema-hash');
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const { content } of schemaFiles()) hash.update(content);
  const wanted = hash.digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  // The client needs no engine, but the tool asks for one and would download it: any executable will do.
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  const tool = join(ROOT, 'node_modules/prisma/build/index.js');
  const args = [tool, 'generate', '--config', 'prisma/prisma.config.ts'];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (done.status !== 0)
    throw new Halt(`${done.stdout}${done.stderr}\nThe database client could not be generated (above).`);
  writeFileSync(marker, wanted);
}

if (import.meta.main) await main(async () => generate());
