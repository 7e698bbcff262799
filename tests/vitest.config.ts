import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const alias = { '@': root };

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          root,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.db.test.ts', 'tests/e2e/**'],
          // Two busy cores are slow; what hangs is still found.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          root,
          include: ['tests/**/*.db.test.ts'],
          globalSetup: ['tests/support/database-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          root,
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // One product for all journeys, one after the other: they share two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'components',
          root,
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/components-setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
