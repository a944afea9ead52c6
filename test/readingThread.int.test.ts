import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scratchDatabase } from '@careshape/database';
import { writeCity } from '@careshape/demo-city';
import { coventry } from '@careshape/domain';
import { loadFile, type ReadingThread, startReadingThread } from '@careshape/ingest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from './platform.js';

let folder: string;
let thread: ReadingThread | null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-thread-'));
  for (const _ of writeCity(folder)) void _;
  thread = startReadingThread();
});

afterAll(async () => {
  await thread?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads files into a database of their own, with the thread or without. */
async function loaded(files: readonly string[], by: ReadingThread | null) {
  const database = await scratchDatabase(platform.databaseUrl);
  try {
    const reports = [];
    for (const file of files) {
      const { seconds: _, ...report } = await loadFile(
        join(folder, file),
        { authority: coventry, layout: null, strict: false, demo: true },
        { url: database.url, now: () => new Date(), progress: () => {}, thread: by },
      );
      reports.push(report);
    }
    return reports;
  } finally {
    await database.close();
  }
}

test('a large file loads the same by the thread that reads as without it', async () => {
  expect(thread).not.toBeNull();
  const files = readdirSync(folder).filter((name) => /^cld-202[12]/.test(name));
  expect(await loaded(files, thread)).toEqual(await loaded(files, null));
});

test('the thread refuses personal data, says so, and reads the next file', async () => {
  const good = readFileSync(join(folder, 'cld-2021-22.csv'), 'utf8');
  const lines = good.trimEnd().split('\n');
  writeFileSync(
    join(folder, 'bad.csv'),
    [...lines.slice(0, -1), lines.at(-1)!.replace(/,[^,]*\r?$/, ',someone@example.org')].join('\n'),
  );
  const [bad, next] = await loaded(['bad.csv', 'cld-2021-22.csv'], thread);
  expect(bad).toMatchObject({ status: 'refused', detail: expect.stringContaining('e-mail') });
  expect(next).toMatchObject({ status: 'loaded' });
});
