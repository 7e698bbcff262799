import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

type Package = {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
};
const lock: { packages: Record<string, Package> } = read('package-lock.json');
const manifest: Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> = read(
  'package.json',
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * The lowest version of each package without a known hole that concerns us. `npm audit` needs a service that is not
 * always there; this table is its offline stand-in, and a new advisory is a new row.
 */
const SAFE: Record<string, [from: string, why: string]> = {
  next: ['16.3.3', 'GHSA-2xp9-vwfh-vxw4 (code execution by the image optimiser), proxy bypasses of May and July 2026'],
  react: ['19.2.3', 'CVE-2025-55182, 55184, 67779 (server components)'],
  'react-dom': ['19.2.3', 'as react'],
  'next-auth': [
    '4.24.15',
    'GHSA-7rqj-j65f-68wh (look-alike @ in an address), GHSA-xmf8-cvqr-rfgj, GHSA-x445-f3h2-j279',
  ],
  nodemailer: ['7.0.7', 'GHSA-mm7p-fcc7-pg87 (mail to another domain by a quoted address)'],
  zod: ['4.0.0', 'CVE-2023-4316 (slow expression in the address check of 3.x)'],
};

/** Packages whose lockfile entry states no licence; the files they bring were read: MIT. */
const UNSTATED = ['seq-queue'];

const parts = (version: string) => version.split('-', 1)[0]?.split('.').map(Number) ?? [];
function atLeast(version: string, least: string): boolean {
  const [have, want] = [parts(version), parts(least)];
  for (let place = 0; place < 3; place += 1) {
    const [a = 0, b = 0] = [have[place], want[place]];
    if (a !== b) return a > b;
  }
  // A version before the release ("1.2.3-beta") is older than it.
  return !version.includes('-') || least.includes('-');
}

describe('the lockfile', () => {
  it('compares versions by number', () => {
    expect(atLeast('16.10.0', '16.3.3')).toBe(true);
    expect(atLeast('16.3.3', '16.3.3')).toBe(true);
    expect(atLeast('16.3.2', '16.3.3')).toBe(false);
    expect(atLeast('16.3.3-canary.1', '16.3.3')).toBe(false);
    expect(atLeast('5.0.0', '16.0.0')).toBe(false);
  });

  it.each(Object.entries(SAFE))('%s is at least the first safe version, wherever it is installed', (name, [least]) => {
    const installed = packages.filter(([path]) => nameOf(path) === name);
    expect(installed.filter(([, { version = '0' }]) => !atLeast(version, least)).map(([path]) => path)).toEqual([]);
  });

  it('names exact versions in package.json: an update is a change somebody reviews', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const without = packages.filter(([, { integrity = '', link }]) => !link && !/^sha512-|^sha1-/.test(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('names no place to load from: packages come from whatever registry the machine is set to', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"(?:git\+|https?:)[^"]*\.tgz"/);
  });

  it('holds no licence that would bind the product or its users, and none that is unknown', () => {
    // GPL and AGPL bind what is shipped with them. LGPL: the image library, loaded dynamically and unused.
    const bound = packages.filter(([, { license = '' }]) => /(?<!L)(?:A?GPL)|SSPL|BUSL|Commons-Clause/i.test(license));
    expect(bound.map(([path]) => path)).toEqual([]);
    const lesser = packages.filter(([, { license = '' }]) => license.includes('LGPL')).map(([path]) => nameOf(path));
    expect(lesser.filter((name) => !name.startsWith('@img/sharp-'))).toEqual([]);
    const unknown = packages.filter(([, { license }]) => !license).map(([path]) => nameOf(path));
    expect(unknown).toEqual(UNSTATED);
  });
});
