import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileError } from '../fileError.js';
import type { LoadReport } from '../loadFile.js';
import { watchFolder } from './watchFolder.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const once = (load: (path: string) => Promise<LoadReport>) =>
  watchFolder(folder, {
    every: 5,
    once: true,
    signal: new AbortController().signal,
    load,
    tell: () => {},
  });
/** An outcome named by the file. */
const byName = async (path: string) =>
  ({ file: path, status: /(loaded|held|refused|unchanged)/.exec(path)![1] }) as LoadReport;
const write = (name: string) => writeFileSync(join(folder, name), 'x');

test('every file goes where its outcome says, in the order of names', async () => {
  for (const name of ['3-held.csv', '1-loaded.csv', '2-refused.csv', '4-unchanged.csv'])
    write(name);
  const moved = await once(byName);
  expect(moved.map(({ movedTo }) => movedTo.slice(folder.length + 1))).toEqual([
    'done/1-loaded.csv',
    'refused/2-refused.csv',
    'held/3-held.csv',
    'done/4-unchanged.csv',
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['done', 'held', 'refused']);
});

test('a name that was there before is not written over', async () => {
  for (let time = 0; time < 3; time += 1) {
    write('loaded.csv');
    await once(byName);
  }
  expect(readdirSync(join(folder, 'done')).toSorted()).toEqual([
    'loaded-2.csv',
    'loaded-3.csv',
    'loaded.csv',
  ]);
});

test('what is hidden, in parts or in a folder is not taken', async () => {
  write('loaded.csv');
  write('.loaded.csv.swp');
  write('loaded.csv.part');
  expect(await once(byName)).toHaveLength(1);
  expect(readdirSync(folder)).toContain('loaded.csv.part');
});

test('a file that still grows is left until it does not', async () => {
  let length = 1;
  writeFileSync(join(folder, 'loaded.csv'), 'x');
  const timer = setInterval(() => {
    length += 1;
    if (length > 6) clearInterval(timer);
    else writeFileSync(join(folder, 'loaded.csv'), 'x'.repeat(length));
  }, 2);
  const sizes: number[] = [];
  await once(async (path) => {
    sizes.push(length);
    return byName(path);
  });
  expect(sizes).toHaveLength(1);
});

test('a fault leaves the file where it arrived', async () => {
  write('loaded.csv');
  await expect(once(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(readdirSync(folder)).toContain('loaded.csv');
});

test('a folder that is not there is told of', async () => {
  writeFileSync(join(folder, 'file'), '');
  const watch = watchFolder(join(folder, 'file'), {
    every: 5,
    once: true,
    signal: new AbortController().signal,
    load: byName,
    tell: () => {},
  });
  await expect(watch).rejects.toThrow(FileError);
});
