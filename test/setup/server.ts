import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedServer } from '@careshape/database';

/** Starts one PostgreSQL for the whole run; each test file makes a database of its own on it (`scratchDatabase`). */
export default async function startServer(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'careshape-server-'));
  const server = await embeddedServer(home);
  process.env['CARESHAPE_TEST_SERVER'] = server.url;
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
