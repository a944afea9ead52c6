import { endWith } from './endWith.js';
import { startPlatform } from './startPlatform.js';
import { whenOrphaned } from './whenOrphaned.js';

const abort = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => abort.abort());
// who starts this program without npm may well end before it
if (process.env['npm_lifecycle_event']) whenOrphaned(() => abort.abort());

try {
  process.stdout.write('Careshape\n');
  const platform = await startPlatform(process.env, {
    signal: abort.signal,
    demo: process.argv.includes('--demo'),
  });
  process.stdout.write(`
  Ready. Open in a browser:

    Dashboard    ${platform.url}/
    Playground   ${platform.url}/playground
    API          ${platform.url}/graphql

  As an analyst (exact figures, this machine only), send the header
    Authorization: Bearer ${platform.analystKey}

  Ctrl-C stops everything.

`);
  const aborted = new Promise<void>((resolve) => {
    if (abort.signal.aborted) resolve();
    abort.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const cause = await Promise.race([
    aborted.then(() => 'asked' as const),
    platform.ended.then(() => 'ended' as const),
  ]);
  await platform.stop();
  process.exit(cause === 'asked' ? 0 : 1);
} catch (error) {
  if (abort.signal.aborted) process.exit(0);
  endWith(error);
}
