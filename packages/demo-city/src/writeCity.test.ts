import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { WrittenFile } from './output/files.js';
import { readRows } from './readBack/readRows.js';
import { writeCity } from './writeCity.js';

const first = mkdtempSync(join(tmpdir(), 'demo-city-'));
const second = mkdtempSync(join(tmpdir(), 'demo-city-'));
const identifying = ['NHS Number', 'First Name', 'Last Name', 'Date of Birth', 'Postcode'];
let files: WrittenFile[] = [];

beforeAll(() => {
  files = writeCity(first, { seed: 7 });
  writeCity(second, { seed: 7 });
}, 120_000);
afterAll(() => {
  rmSync(first, { recursive: true });
  rmSync(second, { recursive: true });
});

test('writes the same bytes for the same seed', () => {
  const differing = files.filter(
    ({ name }) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
  );
  expect(differing).toEqual([]);
});

test('names the files in load order, and says that they are made up', () => {
  const manifest = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8')) as unknown;
  expect(manifest).toMatchObject({ demo: true, seed: 7, files: files.map(({ name }) => name) });
});

test('leaves every identifying column empty', { timeout: 60_000 }, () => {
  const rows = readRows(join(first, 'cld-2023-24.csv'), identifying);
  expect(rows.filter((row) => identifying.some((column) => row[column] !== ''))).toEqual([]);
});
