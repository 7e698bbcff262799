import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
/** What a checkout has only once something was run in it. */
const MADE = [/^node_modules$/, /^\.git$/, /^\.next/, /^\.data$/, /^next-env\.d\.ts$/];

/** The sources and the installed packages as they are before the first start: nothing generated, nothing built. */
export function copyCheckout(to: string): void {
  const generated = join(ROOT, 'prisma/generated');
  for (const name of readdirSync(ROOT).filter((name) => !MADE.some((made) => made.test(name))))
    cpSync(join(ROOT, name), join(to, name), { recursive: true, filter: (source) => source !== generated });
  // 40,000 files: linked where that is possible, else copied.
  const packages = join(ROOT, 'node_modules');
  for (const how of ['-al', '-a']) if (spawnSync('cp', [how, packages, `${to}/`]).status === 0) return;
  throw new Error(`the packages could not be copied to ${to}`);
}
