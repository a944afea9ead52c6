import { expect, test } from 'vitest';
import { cellText } from './odsCell.js';
import { OdsParser } from './odsParser.js';

const sheet = (rows: string) =>
  `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">` +
  `<office:body><office:spreadsheet><table:table table:name="Sheet">${rows}</table:table>` +
  `</office:spreadsheet></office:body></office:document-content>`;
const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

function read(rows: string, chunkSize = 1_000_000) {
  const parser = new OdsParser();
  const text = sheet(rows);
  const found = [];
  for (let start = 0; start < text.length; start += chunkSize)
    found.push(...parser.write(text.slice(start, start + chunkSize)));
  found.push(...parser.close());
  return found.map(({ line, cells }) => [line, ...cells.map(cellText)]);
}

test('gives one row for each table row, with its number', () => {
  expect(read(row(cell('a') + cell('b')) + row(cell('c')))).toEqual([
    [1, 'a', 'b'],
    [2, 'c'],
  ]);
});

test('reads the same in pieces of three characters', () => {
  const rows =
    row(cell('a &amp; b') + cell('b')) + row(cell('c'), 'table:number-rows-repeated="2"');
  expect(read(rows, 3)).toEqual(read(rows));
});

test('repeats a cell and a row as often as they say', () => {
  expect(
    read(row(cell('x', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"')),
  ).toEqual([
    [1, 'x', 'x', 'x'],
    [2, 'x', 'x', 'x'],
  ]);
});

test('counts the million empty rows and columns at the end without making them', () => {
  const empty = row(
    '<table:table-cell table:number-columns-repeated="16384"/>',
    'table:number-rows-repeated="1048393"',
  );
  expect(
    read(row(cell('a') + '<table:table-cell table:number-columns-repeated="16383"/>') + empty),
  ).toEqual([[1, 'a']]);
});

test('keeps the place of a cell after empty and covered cells', () => {
  expect(
    read(
      row(
        '<table:table-cell/><table:covered-table-cell table:number-columns-repeated="2"><text:p>hidden</text:p></table:covered-table-cell>' +
          cell('d'),
      ),
    ),
  ).toEqual([[1, '', '', '', 'd']]);
});

test('takes a date as ISO text and a number without thousands marks', () => {
  expect(
    read(
      row(
        cell('05/29/2026', 'office:value-type="date" office:date-value="2026-05-29T00:00:00"') +
          cell('63,188', 'office:value-type="float" office:value="63188"') +
          cell('93.6', 'office:value-type="float" office:value="93.600000000000009"'),
      ),
    ),
  ).toEqual([[1, '2026-05-29', '63188', '93.6']]);
});

test('joins spans, spaces and paragraphs, and leaves remarks out', () => {
  expect(
    read(
      row(
        '<table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation>' +
          '<text:p>one<text:s text:c="2"/><text:span>two</text:span></text:p><text:p>three</text:p></table:table-cell>',
      ),
    ),
  ).toEqual([[1, 'one  two\nthree']]);
});

test('refuses a row wider than any spreadsheet', () => {
  expect(() => read(row(cell('x', 'table:number-columns-repeated="2000000000"')))).toThrow(
    'has 2000000000 columns',
  );
});

test('refuses XML that breaks off', () => {
  const parser = new OdsParser();
  expect(() => [...parser.write(sheet(row(cell('a'))).slice(0, -40)), ...parser.close()]).toThrow(
    'cannot be read',
  );
});

test('refuses a document type of its own, elements nested without end, and a cell without end', () => {
  const write = (text: string) => [...new OdsParser().write(text)];
  expect(() => write('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hosts">]><x>&e;</x>')).toThrow(
    'document type of its own',
  );
  expect(() => write('<x>'.repeat(1_000))).toThrow('nested more than 64 deep');
  const endless = new OdsParser();
  expect([...endless.write('<x>')]).toEqual([]);
  expect(() => [...endless.write('a'.repeat(5_000_001))]).toThrow('too long to be data');
});
