import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cldFile, personNumber } from './testing/cldFile.js';
import { openTestBed, type TestBed } from './testing/testBed.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(() => bed.reset());
afterAll(() => bed.close());

const header =
  'la_code,person,stay_reference,location_id,setting,start_date,end_date,nights,planned,reason,followed_by';
const stayOf = (reference: string, change: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    la_code: '407',
    person: personNumber(1),
    stay_reference: reference,
    location_id: '',
    setting: 'care-home',
    start_date: '2023-05-01',
    end_date: '2023-05-08',
    nights: '7',
    planned: 'planned',
    reason: 'carer-break',
    followed_by: 'returned-home',
    ...change,
  };
  return header
    .split(',')
    .map((column) => cells[column])
    .join(',');
};
const stays = (...rows: string[]) => [header, ...rows, ''].join('\n');
const references = async () =>
  (await bed.rows('select reference from respite_stay order by reference')).map(
    ({ reference }) => reference,
  );
const loads = () =>
  bed.rows('select status, rows_read, rows_accepted, data_version, detail from load order by id');

test('the same file twice changes nothing', async () => {
  const file = stays(stayOf('R1'));
  await bed.load('stays.csv', file);
  const again = await bed.load('renamed.csv', file);
  expect(again).toMatchObject({
    status: 'unchanged',
    dataVersion: 1,
    detail: 'the same file as load 1',
  });
  expect(await loads()).toMatchObject([
    { status: 'loaded', data_version: 1 },
    { status: 'unchanged', data_version: 1, rows_read: 0 },
  ]);
});

test('a file is loaded again where another has replaced it since', async () => {
  const file = stays(stayOf('R1'));
  await bed.load('one.csv', file);
  await bed.load('two.csv', stays(stayOf('R2')));
  expect(await references()).toEqual(['R2']);
  const again = await bed.load('one.csv', file);
  expect(again).toMatchObject({ status: 'loaded', dataVersion: 3 });
  expect(await references()).toEqual(['R1']);
});

test('strict loads nothing where any row is bad, and keeps the problems', async () => {
  const report = await bed.load('stays.csv', stays(stayOf('R1'), stayOf('R2', { nights: '9' })), {
    strict: true,
  });
  expect(report).toMatchObject({
    status: 'refused',
    rowsRead: 2,
    rowsAccepted: 0,
    rowsRejected: 1,
    dataVersion: 0,
  });
  expect(await references()).toEqual([]);
  expect(await bed.rows('select line, code from problem')).toEqual([
    { line: 3, code: 'nights-differ' },
  ]);
});

test('a repeated reference is one row too many', async () => {
  const report = await bed.load('stays.csv', stays(stayOf('R1'), stayOf('R1')));
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 1 });
  expect(await bed.rows('select line, code, value from problem')).toEqual([
    { line: 3, code: 'repeated', value: 'A9' },
  ]);
});

test('made-up data is never put beside real data, nor real beside made-up; a check may be made of both', async () => {
  await bed.load('stays.csv', stays(stayOf('R1')));
  expect(await bed.load('demo.csv', stays(stayOf('R2')), { demo: true })).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining('the database holds real data'),
  });
  expect(
    await bed.load('demo.csv', stays(stayOf('R2')), { demo: true, dryRun: true }),
  ).toMatchObject({ status: 'loaded' });
  expect(await references()).toEqual(['R1']);
  await bed.reset();
  await bed.load('demo.csv', stays(stayOf('R2')), { demo: true });
  expect(await bed.load('stays.csv', stays(stayOf('R1')))).toMatchObject({ status: 'refused' });
  expect(await references()).toEqual(['R2']);
});

test('a header without rows loads nothing and is no error', async () => {
  expect(await bed.load('stays.csv', `${header}\n`)).toMatchObject({
    status: 'loaded',
    rowsRead: 0,
    period: null,
  });
  expect(await bed.load('cld.csv', cldFile([]))).toMatchObject({ status: 'loaded', rowsRead: 0 });
});

test('an empty file is refused in one line', async () => {
  expect(await bed.load('empty.csv', '')).toMatchObject({
    status: 'refused',
    detail:
      'empty.csv has no header row of a known layout: careshape layouts lists them; is its first row missing?',
  });
});

test('a wrong header names the nearest layout and what differs', async () => {
  const report = await bed.load(
    'stays.csv',
    stays(stayOf('R1')).replace('nights,planned', 'how_long,planned'),
  );
  expect(report).toMatchObject({
    status: 'refused',
    layout: null,
    detail:
      'stays.csv has no known layout; the nearest is respite-stays: missing: nights; not in the layout: how_long',
  });
  expect(await loads()).toMatchObject([{ status: 'refused', detail: 'its layout is not known' }]);
});

test('a layout named for a file that has another is refused', async () => {
  expect(await bed.load('stays.csv', stays(stayOf('R1')), { layout: 'zones' })).toMatchObject({
    status: 'refused',
    detail: expect.stringMatching(/^stays\.csv does not have layout zones: /),
  });
});

test('a file that is not there is refused without a record', async () => {
  expect(await bed.load('x.csv', Buffer.alloc(0)).then(() => loads())).toHaveLength(1);
});

test('separators, line ends, a byte order mark and gzip make no difference', async () => {
  const file = cldFile([{ 'Event Description': 'two\nlines' }]);
  const table = 'select start_on::text, service_type, weekly_pence from placement';
  await bed.load('plain.csv', file);
  const expected = await bed.rows(table);
  const variants: readonly (string | Buffer)[] = [
    cldFile([{ 'Event Description': 'two\nlines' }], ';'),
    cldFile([{ 'Event Description': 'two\nlines' }], '\t'),
    file.replaceAll('\n', '\r\n'),
    `\uFEFF${file}`,
    gzipSync(file),
    Buffer.from(`\uFEFF${file}`, 'utf16le'),
  ];
  for (const [number, content] of variants.entries()) {
    const report = await bed.load(`variant-${number}.csv`, content);
    expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 1, problems: 0 });
    expect(await bed.rows(table)).toEqual(expected);
  }
});

test('Windows-1252 is read as such, and said so', async () => {
  const bytes = Buffer.from('zone,name,term,ward\n1,Caf\xe9 \x96 north,long,\n', 'latin1');
  expect(await bed.load('zones.csv', bytes)).toMatchObject({
    status: 'loaded',
    rowsAccepted: 1,
    detail: 'the text is Windows-1252, not UTF-8, and was read as that',
  });
  expect(await bed.rows('select name from zone')).toEqual([{ name: 'Café – north' }]);
});

test('text that is neither UTF-8 nor Windows-1252 is refused', async () => {
  const bytes = Buffer.from('zone,name,term,ward\n1,Caf\x81,long,\n', 'latin1');
  expect(await bed.load('zones.csv', bytes)).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining('neither UTF-8 nor Windows-1252'),
  });
});

test.each([
  [';', 'cells are separated by semicolons'],
  ['\t', 'cells are separated by tabs'],
  ['|', 'cells are separated by pipes'],
])('%j between cells is told apart and said', async (separator, detail) => {
  const file = stays(stayOf('R1')).replaceAll(',', separator);
  expect(await bed.load('stays.csv', file)).toMatchObject({
    status: 'loaded',
    rowsAccepted: 1,
    detail,
  });
});

test('a byte order mark and UTF-16 of either order are said', async () => {
  const file = stays(stayOf('R1'));
  const bigEndian = Buffer.from(`\uFEFF${file}`, 'utf16le').swap16();
  expect(await bed.load('a.csv', `\uFEFF${file}`)).toMatchObject({
    rowsAccepted: 1,
    detail: 'the text begins with a byte order mark',
  });
  expect(await bed.load('b.csv', bigEndian)).toMatchObject({
    rowsAccepted: 1,
    detail: 'the text is UTF-16 and was read as that',
  });
});

test('a heading that stands twice refuses the file, however it is written', async () => {
  for (const twice of ['nights', 'NIGHTS', ' Nights_'])
    expect(await bed.load('stays.csv', `${header},${twice}\n${stayOf('R1')},9\n`)).toMatchObject({
      status: 'refused',
      detail:
        'the heading nights stands twice, over columns 8 and 12: leave one of them out, as the two may differ',
    });
  expect(await references()).toEqual([]);
});

test('a heading that nobody reads may stand twice', async () => {
  const file = `${header},note,note\n${stayOf('R1')},a,b\n`;
  expect(await bed.load('stays.csv', file)).toMatchObject({ status: 'loaded', rowsAccepted: 1 });
});

test('headings are known whatever their spaces, signs and case', async () => {
  const file = stays(stayOf('R1')).replace(header, header.toUpperCase().replaceAll('_', ' '));
  expect(await bed.load('stays.csv', file)).toMatchObject({ status: 'loaded', rowsAccepted: 1 });
});

test('ISO and day-first dates are the same day', async () => {
  await bed.load('stays.csv', stays(stayOf('R1', { start_date: '01/05/2023' })));
  expect(await bed.rows('select start_on::text as day from respite_stay')).toEqual([
    { day: '2023-05-01' },
  ]);
});

test('problems have the line of the file, blank lines and quoted line breaks counted', async () => {
  const file = [header, '', stayOf('"R\n1"'), stayOf('R2', { nights: '1' }), ''].join('\r\n');
  await bed.load('stays.csv', file);
  expect(await bed.rows('select line, code from problem order by line')).toEqual([
    { line: 3, code: 'not-an-identifier' },
    { line: 5, code: 'nights-differ' },
  ]);
});

test('a row with too few or too many cells is a problem of its line', async () => {
  const report = await bed.load(
    'stays.csv',
    stays(stayOf('R1'), '407,short', `${stayOf('R2')},,`, `${stayOf('R3')},surplus`),
  );
  expect(report).toMatchObject({ rowsAccepted: 2, rowsRejected: 2 });
  expect(await bed.rows('select line, code from problem order by line')).toEqual([
    { line: 3, code: 'wrong-cell-count' },
    { line: 5, code: 'wrong-cell-count' },
  ]);
});

test('a huge cell is a problem of its row', async () => {
  const report = await bed.load('stays.csv', stays(stayOf('R1'), stayOf('x'.repeat(2_000_000))));
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 1 });
  expect(await bed.rows('select line, column_name as column, code, value from problem')).toEqual([
    { line: 3, column: 'stay_reference', code: 'cell-too-long', value: null },
  ]);
});

test('a quote that is never closed refuses the file by its line', async () => {
  const report = await bed.load('stays.csv', `${header}\n"${'x'.repeat(17_000_000)}`);
  expect(report).toMatchObject({
    status: 'refused',
    detail: 'line 2 of stays.csv opens a quote that is never closed',
  });
});

test('an unknown authority of a known code gets its own rows', async () => {
  const report = await bed.load('stays.csv', stays(stayOf('R1', { la_code: '404' })), {
    authority: 'E10000031',
  });
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 1, dataVersion: 1 });
  expect(await bed.rows('select authority from respite_stay')).toEqual([
    { authority: 'E10000031' },
  ]);
});

test('the demo mark stays with the load', async () => {
  await bed.load('stays.csv', stays(stayOf('R1')), { demo: true });
  expect(await bed.rows('select demo from load')).toEqual([{ demo: true }]);
});
