import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/plain-reporter.mjs'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    setupFiles: ['./test/same-properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          globalSetup: ['./test/register/global-setup.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // A browser, a server and a database each, when the rest is done.
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['./test/e2e/global-setup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
