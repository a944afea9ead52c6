import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@careshape/database';
import { expect, test } from 'vitest';

/** Runs the program behind `npm start` and returns what it said on its error line, and its exit code. */
async function start(env: Record<string, string>): Promise<{ said: string; code: number }> {
  const child = spawn(process.execPath, ['services/start/dist/main.js'], {
    env: { ...process.env, CARESHAPE_HOME: mkdtempSync(join(tmpdir(), 'careshape-')), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { said, code };
}

test('a port in use is one clear line and exit code 1', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { said, code } = await start({ PORT: String(port) });
  server.close();
  expect(said).toBe(
    `careshape: port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1} npm start\n`,
  );
  expect(code).toBe(1);
});

test('a PORT that is not a port is one clear line and exit code 1', async () => {
  expect(await start({ PORT: 'eighty' })).toEqual({
    said: 'careshape: PORT is "eighty": set it to a whole number from 1 to 65535\n',
    code: 1,
  });
});

test('a wrong DATABASE_URL is one clear line and exit code 1', async () => {
  expect(
    await start({ PORT: '4987', DATABASE_URL: 'postgresql://me:word@127.0.0.1:1/care' }),
  ).toEqual({
    said: 'careshape: no database answers at 127.0.0.1:1/care (ECONNREFUSED): check DATABASE_URL and that the server runs\n',
    code: 1,
  });
});

test('a home that cannot be written is one clear line and exit code 1', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'careshape-')), 'file');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const { said, code } = await start({ PORT: '4988', CARESHAPE_HOME: join(file, 'home') });
  expect(said).toBe(
    `careshape: cannot write to the home folder ${join(file, 'home')} (ENOTDIR): set CARESHAPE_HOME to a folder that can be written\n`,
  );
  expect(code).toBe(1);
});

test('Ctrl-C in the middle of the first start ends everything, the database included', async () => {
  const home = mkdtempSync(join(tmpdir(), 'careshape-'));
  const child = spawn(process.execPath, ['services/start/dist/main.js'], {
    env: { ...process.env, CARESHAPE_HOME: home, PORT: String(await freePort()), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const writing = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Writing the demo city')) resolve();
    });
  });
  await writing;
  child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  const { port } = JSON.parse(readFileSync(join(home, 'database.json'), 'utf8')) as {
    port: number;
  };
  const socket = connect(port, '127.0.0.1');
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
}, 60_000);
