import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Product source files, as git knows them (tracked, and new ones it does not ignore). */
export function sources(...folders: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(join(ROOT, file)));
}

export const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

export type Import = { spec: string; target: { path: string } | { package: string }; typeOnly: boolean };

/** The static and dynamic imports of a file, project ones resolved to a path from the root without extension. */
export function importsOf(file: string): Import[] {
  const code = text(file).replace(/\/\*[\s\S]*?\*\//g, '');
  const found: Import[] = [];
  const statement =
    /^\s*(import|export)(\s+type)?\s[^'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  for (const match of code.matchAll(statement)) {
    const spec = match[3] ?? match[4] ?? match[5] ?? '';
    found.push({ spec, typeOnly: match[2] !== undefined, target: resolve(file, spec) });
  }
  return found;
}

function resolve(file: string, spec: string): Import['target'] {
  const path = spec.startsWith('@/')
    ? spec.slice(2)
    : spec.startsWith('.')
      ? normalize(join(dirname(file), spec))
      : null;
  return path === null ? { package: spec } : { path: path.replace(/\.(ts|tsx|json)$/, '') };
}
