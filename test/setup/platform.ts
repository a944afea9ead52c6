import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@careshape/database';
import { startPlatform } from '@careshape/start';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    platformUrl: string;
    analystKey: string;
    databaseUrl: string;
  }
}

/** Starts the whole platform as `npm start` does, over the demo city in a home of its own, once for the whole run. */
export default async function startForTests(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'careshape-platform-'));
  const env = {
    ...process.env,
    CARESHAPE_HOME: home,
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    PORT: String(await freePort()),
  };
  const platform = await startPlatform(env, { signal: new AbortController().signal });
  project.provide('platformUrl', platform.url);
  project.provide('analystKey', platform.analystKey);
  project.provide('databaseUrl', platform.databaseUrl);
  return async () => {
    await platform.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
