import { defineConfig } from 'vitest/config';

/** Every test of the platform: pure ones beside their file, those that cross rooms here. */
export default defineConfig({
  resolve: {
    // one copy of graphql in tests: without this, Vite loads its ESM and Node its CommonJS twin
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    root: '..',
    include: [
      '{packages,services}/*/src/**/*.test.ts',
      'dashboard/src/**/*.test.{ts,tsx}',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // the machine may have two cores: files that start a database each are costly side by side
    maxWorkers: 2,
  },
});
