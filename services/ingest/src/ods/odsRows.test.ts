import { join } from 'node:path';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellText } from './odsCell.js';
import type { OdsRow } from './odsParser.js';
import { odsRow, writeOdsFile } from '../testing/odsFile.js';
import { odsRows } from './odsRows.js';

const realFiles = process.env['CARESHAPE_REAL_FILES'];
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careshape-ods-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('refuses a file that is no spreadsheet', async () => {
  const file = join(folder, 'notes.ods');
  await writeFile(file, 'not a zip file');
  await expect(odsRows(file).next()).rejects.toThrow('not a spreadsheet (.ods)');
});

test('refuses a spreadsheet whose content has been damaged', async () => {
  const file = join(folder, 'damaged.ods');
  await writeOdsFile(file, 'Sheet', odsRow(['whole']));
  const bytes = await readFile(file);
  bytes.write('holed', bytes.indexOf('whole'));
  await writeFile(file, bytes);
  const reading = async () => {
    for await (const row of odsRows(file)) expect(row.sheet).toBe('Sheet');
  };
  await expect(reading()).rejects.toThrow('the spreadsheet is damaged');
});

test.skipIf(!realFiles)(
  'reads the whole ASCOF workbook as published (needs CARESHAPE_REAL_FILES)',
  async () => {
    const rows: OdsRow[] = [];
    const file = join(realFiles!, 'ascof-timeseries-2015-16-to-2024-25.ods');
    for await (const row of odsRows(file)) rows.push(row);
    expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(29);
    const table = rows.filter(({ sheet }) => sheet === 'Table_2b');
    const coventry = table.find(({ cells }) => cells[0]?.text === '407');
    expect(coventry?.cells.map(cellText)).toEqual([
      '407',
      'Coventry',
      'E08000026',
      '62',
      '234165',
      '26.5',
    ]);
  },
);
