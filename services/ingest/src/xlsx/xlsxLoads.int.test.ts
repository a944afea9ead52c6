import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personNumber } from '../testing/cldFile.js';
import { odsRow, writeOdsFile } from '../testing/odsFile.js';
import { openTestBed, type TestBed } from '../testing/testBed.js';
import { xlsxFile, xlsxRow } from '../testing/xlsxFile.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
  await bed.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L1', 'Zone 1', 'long')`,
  );
});
afterAll(() => bed.close());

const header =
  'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late'.split(
    ',',
  );
const words = ['407', personNumber(1), '1-100000001', 'L1', 'long', '840', '800', '28', '27', '1'];
const inline = (word: string) => `<c t="inlineStr"><is><t>${word}</t></is></c>`;
const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

test('a workbook loads as the same table in CSV does, and names the sheets that were not read', async () => {
  const [la, person, provider, zone, term, ...amounts] = words;
  // 45047 is Monday 1 May 2023
  const row = `<row>${number(la!)}${number('45047', 1)}${[person, provider, zone, term].map((word) => inline(word!)).join('')}${amounts.map((amount) => number(amount)).join('')}${number('3')}</row>`;
  const book = xlsxFile({
    sheets: { 'Read me': xlsxRow(['Weeks of support']), Weeks: xlsxRow(header) + row },
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  const report = await bed.load('weeks.xlsx', book);
  expect(report).toMatchObject({
    status: 'loaded',
    layout: 'home-support-weeks',
    rowsAccepted: 1,
    period: { from: '2023-05-01', to: '2023-05-07' },
  });
  expect(report.detail).toContain('sheets not read: Read me');
  const loaded = () =>
    bed.rows('select week_start::text, planned_minutes, visits_late, term from home_support_week');
  const fromBook = await loaded();
  await bed.load(
    'weeks.csv',
    `${header.join(',')}\n407,2023-05-01,${words.slice(1).join(',')},3\n`,
  );
  expect(fromBook).toEqual(await loaded());
  expect(fromBook).toHaveLength(1);
});

test('a sheet of OpenDocument loads for a layout that is sent as CSV', async () => {
  const path = join(bed.folder, 'made.ods');
  await writeOdsFile(
    path,
    'Weeks',
    odsRow(header) + odsRow([words[0]!, '2023-05-08', ...words.slice(1), '3']),
  );
  expect(await bed.load('weeks.ods', readFileSync(path))).toMatchObject({
    status: 'loaded',
    layout: 'home-support-weeks',
    rowsAccepted: 1,
  });
});

test('a sheet of OpenDocument in which a pseudonym became a number is refused with what to do', async () => {
  const path = join(bed.folder, 'digits.ods');
  const float = '<table:table-cell office:value-type="float" office:value="1.2E+31"/>';
  await writeOdsFile(path, 'Weeks', odsRow(header) + `<table:table-row>${float}</table:table-row>`);
  const report = await bed.load('digits.ods', readFileSync(path));
  expect(report.status).toBe('refused');
  expect(report.detail).toContain('row 2, column 1 holds a number of more than 15 digits');
});

test('a workbook in headings of the council loads by a mapping', async () => {
  mkdirSync(join(bed.folder, 'maps'));
  writeFileSync(
    join(bed.folder, 'maps', 'zones.yaml'),
    'layout: zones\nheadings: [Code, Title, Kind, Ward]\ncolumns: { zone: Code, name: Title, term: Kind, ward: Ward }\ncodes: { term: { lang: long } }\n',
  );
  const book = xlsxFile({
    sheets: { Zones: xlsxRow(['Code', 'Title', 'Kind', 'Ward']) + xlsxRow(['L9', 'Nine', 'Lang']) },
  });
  expect(await bed.load('zones.xlsx', book, { mappings: join(bed.folder, 'maps') })).toMatchObject({
    status: 'loaded',
    layout: 'zones',
    rowsAccepted: 1,
  });
  expect(await bed.rows(`select name, term from zone where code = 'L9'`)).toEqual([
    { name: 'Nine', term: 'long' },
  ]);
});

test('an identifying column of a workbook refuses it', async () => {
  const book = xlsxFile({
    sheets: {
      Weeks:
        xlsxRow([...header, 'NHS Number']) +
        xlsxRow([words[0]!, '2023-05-01', ...words.slice(1), '3', '943 476 5919']),
    },
  });
  const report = await bed.load('people.xlsx', book);
  expect(report.status).toBe('refused');
  expect(report.detail).not.toContain('943');
});
