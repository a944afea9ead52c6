import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const built = new URL('../dist/whenOrphaned.js', import.meta.url).href;
const program = `import { whenOrphaned } from ${JSON.stringify(built)};
whenOrphaned(() => process.exit());
setInterval(() => {}, 1_000);
process.stdout.write('ready');`;

test('a program ends once the shell it was started in has ended', async () => {
  // as npm starts it: a shell that waits for the program and hands no signal on
  const command = '"$0" --input-type=module --eval "$1"; true';
  const shell = spawn('sh', ['-c', command, process.execPath, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(shell.stdout, 'data')) as [Buffer];
  shell.kill('SIGTERM');
  // the pipe is closed when the last who holds it has ended
  await once(shell, 'close');
  expect([String(said), shell.signalCode]).toEqual(['ready', 'SIGTERM']);
});
