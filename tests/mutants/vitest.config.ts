import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/** The tests of the law alone: what of it they do not notice is found by changing it. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    name: 'mutants',
    include: [
      'tests/law/**/*.test.ts',
      'tests/dates/**/*.test.ts',
      'tests/bars/**/*.test.ts',
      'tests/fees/**/*.test.ts',
    ],
    exclude: ['tests/**/*.db.test.ts'],
    setupFiles: ['tests/mutants/setup.ts'],
    testTimeout: 60_000,
  },
});
