import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const exclude = ['**/node_modules/**', '**/dist/**'];
// one copy of graphql in tests: without this, Vite loads its ESM and Node its CommonJS twin
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** Every test of the platform: pure ones beside their file, those that need a database, and those that cross rooms. */
export default defineConfig({
  test: {
    root,
    // the machine may have two cores: files that start a database or a browser each are costly side by side
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          root,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.int.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          root,
          include: ['{packages,services}/**/*.int.test.ts'],
          exclude,
          globalSetup: ['test/setup/server.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'platform',
          root,
          include: ['test/**/*.int.test.ts'],
          exclude,
          globalSetup: ['test/setup/platform.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
