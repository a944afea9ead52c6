import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { endWith } from './endWith.js';
import { rootFolder } from './rooms.js';
import { startPlatform } from './startPlatform.js';

// For daily work: the platform as `npm start` gives it, the TypeScript rooms compiled as they change, and the
// dashboard served by Vite on its own port with what changes shown at once. The API restarts when its code changes.
const abort = new AbortController();
process.once('SIGINT', () => abort.abort());

try {
  const platform = await startPlatform(process.env, { signal: abort.signal, watch: true });
  const bin = join(rootFolder, 'node_modules/.bin');
  const watchers = [
    spawn(join(bin, 'tsc'), ['--build', '--watch', '--preserveWatchOutput', 'test'], {
      cwd: rootFolder,
      stdio: 'inherit',
    }),
    spawn(process.execPath, ['node_modules/vite/bin/vite.js'], {
      cwd: join(rootFolder, 'dashboard'),
      env: { ...process.env, CARESHAPE_API: platform.url },
      stdio: 'inherit',
    }),
  ];
  process.stdout.write(`  API ${platform.url}/graphql\n`);
  await new Promise<void>((resolve) =>
    abort.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  for (const watcher of watchers) watcher.kill('SIGTERM');
  await platform.stop();
  process.exit(0);
} catch (error) {
  endWith(error);
}
