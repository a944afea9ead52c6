import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from './openFile.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-open-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const notWindows = process.platform !== 'win32';

test.runIf(notWindows)(
  'a pipe is refused at once, also behind a link, and never waited for',
  async () => {
    const pipe = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(pipe, join(folder, 'link.csv'));
    await expect(openFile(pipe)).rejects.toThrow(
      `${pipe} is a pipe, not a file: write its content to a file first`,
    );
    await expect(openFile(join(folder, 'link.csv'))).rejects.toThrow('is a pipe');
  },
);

test.runIf(notWindows)('a socket and a device are refused', async () => {
  const path = join(folder, 'socket.csv');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  await expect(openFile(path)).rejects.toThrow('is a socket');
  await expect(openFile('/dev/zero')).rejects.toThrow('is a device');
  server.close();
});

test('a folder is refused', async () => {
  await expect(openFile(folder)).rejects.toThrow('is a folder: name a file');
});

test.each([
  ['a,b\n1,2\n', ',', 'utf-8', false],
  ['a;b\n1,5;2,5\n', ';', 'utf-8', false],
  ['a\tb\n1,5\t2,5\n', '\t', 'utf-8', false],
  ['a|b\n1,5|2,5\n', '|', 'utf-8', false],
  ['\ufeffa;b\n1;2\n', ';', 'utf-8', true],
  ['sep=;\na;b\n1;2\n', ';', 'utf-8', false],
] as const)('%j is told apart', async (text, delimiter, encoding, byteOrderMark) => {
  const path = join(folder, 'told.csv');
  writeFileSync(path, text);
  expect(await openFile(path)).toMatchObject({
    kind: 'csv',
    dialect: { delimiter, encoding, byteOrderMark },
  });
});

test('Windows-1252 is told from UTF-8 by the whole file, not its beginning', async () => {
  const path = join(folder, 'late.csv');
  writeFileSync(path, Buffer.from(`a,b\n${'1,2\n'.repeat(500_000)}caf\xe9,2\n`, 'latin1'));
  expect(await openFile(path)).toMatchObject({ dialect: { encoding: 'windows-1252' } });
});
