/**
 * Who may import whom: an allow-list without per-file exceptions. A row is matched by the importing file's path; the
 * first row that matches counts. `allow` are prefixes of project paths, or package names (with a trailing `*` for a
 * family). A row is amended together with a record in lib/DECISIONS.md.
 */
export type Row = { from: RegExp; allow: readonly string[] };

const NOUN_FILES = ['schema', 'types', 'rules'];
const UI_PACKAGES = ['react', 'react-dom', 'next', 'next/link', 'next/navigation', 'next-intl'];
const NOUN = '(?!law/|platform/|i18n/|cli/)[a-z-]+';

/** In `allow`, `<noun>` is any noun's folder and `<own>` the importing file's own one. */
export const TABLE: readonly Row[] = [
  { from: /^lib\/law\//, allow: ['lib/law/'] },
  { from: /^lib\/platform\/db\.ts$/, allow: ['lib/platform/', 'prisma/generated/', 'package:*'] },
  { from: /^lib\/platform\/mail\.ts$/, allow: ['lib/platform/', 'lib/i18n/messages', 'package:*'] },
  { from: /^lib\/platform\//, allow: ['lib/platform/', 'package:*'] },
  { from: /^lib\/i18n\//, allow: ['lib/i18n/', 'lib/platform/session', 'next-intl*', 'next/headers'] },
  {
    from: new RegExp(`^lib/${NOUN}/schema(\\.ts|/)`),
    allow: ['lib/law/', ...NOUN_FILES.map((f) => `lib/<noun>/${f}`), 'zod'],
  },
  {
    from: new RegExp(`^lib/${NOUN}/(types|rules)(\\.ts|/)`),
    allow: ['lib/law/', ...NOUN_FILES.map((f) => `lib/<noun>/${f}`)],
  },
  {
    from: new RegExp(`^lib/${NOUN}/store(\\.ts|/)`),
    allow: [
      'lib/law/',
      ...['types', 'rules', 'store'].map((f) => `lib/<noun>/${f}`),
      ...['db', 'id', 'vault', 'crypto', 'problem', 'actor'].map((f) => `lib/platform/${f}`),
    ],
  },
  {
    from: new RegExp(`^lib/${NOUN}/(queries|commands)(\\.ts|/)`),
    allow: [
      'lib/law/',
      'lib/<own>/',
      ...['store', 'rules', 'types', 'schema'].map((f) => `lib/<noun>/${f}`),
      ...[
        'use-case',
        'problem',
        'outbox',
        'files',
        'vault',
        'id',
        'db',
        'actor',
        'permissions',
        'today',
        'auth',
        'crypto',
        'env',
      ].map((f) => `lib/platform/${f}`),
      'zod',
    ],
  },
  { from: /^components\/ui\//, allow: ['components/ui/', ...UI_PACKAGES] },
  {
    from: /^components\//,
    allow: [
      'components/',
      'lib/law/',
      'lib/i18n/locale',
      'lib/i18n/messages',
      ...NOUN_FILES.map((f) => `lib/<noun>/${f}`),
      ...UI_PACKAGES,
      'react-hook-form',
      '@hookform/resolvers*',
      'd3-*',
      'topojson-client',
      'geojson',
      'topojson-specification',
      'world-atlas*',
      'zod',
      'uqr',
      '@simplewebauthn/browser',
    ],
  },
  { from: /^instrumentation-client\.ts$/, allow: [] },
  { from: /^proxy\.ts$/, allow: ['lib/platform/env', 'lib/i18n/locale', 'next*'] },
  {
    from: /^app\//,
    allow: [
      'app/',
      'components/',
      'lib/i18n/',
      'lib/law/',
      ...['queries', 'commands', 'schema', 'types'].map((f) => `lib/<noun>/${f}`),
      ...['read', 'action', 'route', 'job', 'auth'].map((f) => `lib/platform/${f}`),
      'next*',
      'react',
      'zod',
    ],
  },
];

/** Whether a file may import a target (a project path without extension, or a package name). */
export function mayImport(row: Row, importer: string, target: { path: string } | { package: string }): boolean {
  const own = /^lib\/([^/]+)\//.exec(importer)?.[1];
  return row.allow.some((allowed) => {
    if ('package' in target) {
      if (allowed === 'package:*') return true;
      return allowed.endsWith('*') ? target.package.startsWith(allowed.slice(0, -1)) : target.package === allowed;
    }
    if (allowed.includes('<noun>/')) {
      const file = allowed.slice('lib/<noun>/'.length);
      return new RegExp(`^lib/${NOUN}/${file}(\\.|/|$)`).test(target.path);
    }
    if (allowed === 'lib/<own>/') return target.path.startsWith(`lib/${own}/`);
    return allowed.endsWith('/')
      ? target.path.startsWith(allowed)
      : new RegExp(`^${allowed}(\\.|/|$)`).test(target.path);
  });
}
