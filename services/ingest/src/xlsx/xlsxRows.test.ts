import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import type { SheetRow } from '../sheetRows.js';
import { zipOf } from '../testing/odsFile.js';
import { xlsxFile, type XlsxParts, xlsxRow } from '../testing/xlsxFile.js';
import { xlsxRows } from './xlsxRows.js';

const folder = mkdtempSync(join(tmpdir(), 'careshape-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'book.xlsx');

const rowsOf = async (content: Buffer) => {
  writeFileSync(path, content);
  const rows: SheetRow[] = [];
  for await (const row of xlsxRows(path)) rows.push(row);
  return rows;
};
const cellsOf = async (rows: string, parts: Omit<XlsxParts, 'sheets'> = {}) =>
  (await rowsOf(xlsxFile({ sheets: { Data: rows }, ...parts }))).map(({ cells }) => cells);

test('reads words, numbers, truths and the values of formulas, each in its column', async () => {
  const sharedStrings =
    '<sst><si><t>one</t></si><si><r><t>two </t></r><r><t>parts</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
  expect(
    await cellsOf(
      `<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>
       <row r="5"><c r="A5"><v>93.600000000000009</v></c><c r="B5" t="b"><v>1</v></c>
         <c r="C5" t="str"><f>CMD()</f><v>=made</v></c><c r="D5"><v>4.2E-3</v></c></row>`,
      { sharedStrings },
    ),
  ).toEqual([
    ['', 'one', '', 'two parts'],
    ['93.6', 'TRUE', '=made', '0.0042'],
  ]);
});

// serials as Excel shows them: 45000 is 15 March 2023; from 1904 the same day is 43538
test('makes dates of numbers that are shown as dates, of either reckoning', async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;
  const row = (serial: string) =>
    `<row>${[0, 1, 2, 3].map((style) => `<c s="${style}"><v>${serial}</v></c>`).join('')}</row>`;
  expect(await cellsOf(row('45000') + row('45000.5'), { styles })).toEqual([
    ['45000', '2023-03-15', '2023-03-15', '45000'],
    ['45000.5', '2023-03-15T12:00:00', '2023-03-15T12:00:00', '45000.5'],
  ]);
  expect(await cellsOf(row('43538'), { styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual(
    [['43538', '2023-03-15', '2023-03-15', '43538']],
  );
});

test('refuses a reference that has lost its digits, and says so without it', async () => {
  await expect(
    cellsOf('<row r="7"><c r="C7"><v>1.2345678901234567E+31</v></c></row>'),
  ).rejects.toThrow(/^sheet Data, row 7, column 3 holds a number of more than 15 digits/);
  expect(await cellsOf('<row><c><v>9434765919</v></c></row>')).toEqual([['9434765919']]);
});

test('gives the sheets as their tabs stand, and rows of nothing not at all', async () => {
  const rows = await rowsOf(
    xlsxFile({ sheets: { Notes: xlsxRow(['a']), Data: xlsxRow(['', '']) + xlsxRow(['b']) } }),
  );
  expect(rows).toEqual([
    { sheet: 'Notes', line: 1, cells: ['a'] },
    { sheet: 'Data', line: 2, cells: ['b'] },
  ]);
});

test('refuses a cell that would make rows of millions of blanks', async () => {
  await expect(cellsOf('<row r="1"><c r="XFD1"><v>1</v></c></row>')).rejects.toThrow(
    'beyond column 1000',
  );
  await expect(cellsOf('<row r="2000000"><c><v>1</v></c></row>')).rejects.toThrow(
    'more than 1048576 rows',
  );
});

test('refuses entities of its own, whether they unfold or name a file', async () => {
  const withType = (type: string) =>
    zipOf([['_rels/.rels', `<!DOCTYPE x [${type}]><Relationships>&e;</Relationships>`]]);
  await expect(rowsOf(withType('<!ENTITY e SYSTEM "file:///etc/passwd">'))).rejects.toThrow(
    'document type',
  );
  await expect(rowsOf(withType('<!ENTITY a "aa"><!ENTITY e "&a;&a;">'))).rejects.toThrow(
    'document type',
  );
});

test('refuses elements nested without end, and a cell without end', async () => {
  await expect(cellsOf('<x>'.repeat(100_000))).rejects.toThrow('nested more than 64 deep');
  await expect(
    cellsOf(`<row><c t="str"><v>${'a'.repeat(8_000_000)}</v></c></row>`),
  ).rejects.toThrow('too long to be data');
});

/** An archive whose one part is packed, and says of itself that it has so many bytes. */
const packed = (text: string, saidBytes: number) => {
  const book = zipOf([['_rels/.rels', deflateRawSync(text)]]);
  const directory = book.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  book.writeUInt16LE(8, 8);
  book.writeUInt32LE(saidBytes, 22);
  book.writeUInt16LE(8, directory + 10);
  book.writeUInt32LE(saidBytes, directory + 24);
  return book;
};

test('refuses a part that unpacks to more than it says, and one that would unpack to too much', async () => {
  await expect(rowsOf(packed(' '.repeat(50_000_000), 100))).rejects.toThrow('too many bytes');
  await expect(rowsOf(packed(' ', 4_100_000_000))).rejects.toThrow('over 4,000 MB');
});

test('refuses what is no workbook, is cut short, or has words that are not there', async () => {
  await expect(rowsOf(zipOf([['letter.txt', 'Dear']]))).rejects.toThrow('holds no Excel workbook');
  await expect(
    rowsOf(xlsxFile({ sheets: { Data: xlsxRow(['a']) } }).subarray(0, 600)),
  ).rejects.toThrow('cannot be opened');
  await expect(cellsOf('<row><c t="s"><v>4</v></c></row>')).rejects.toThrow(
    'words that are not there',
  );
});
