import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { odsRow, writeOdsFile } from '../../testing/odsFile.js';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const header = [
  'Location ID',
  'Location HSCA start date',
  'Care home?',
  'Location Name',
  'Registered manager',
  'Care homes beds',
  'Location Latest Overall Rating',
  'Publication Date',
  'Location Local Authority',
  'Location Latitude',
  'Location Longitude',
  'Provider ID',
  'Provider Name',
  'Provider HSCA start date',
  'Service type - Care home service with nursing',
  'Service type - Domiciliary care service',
  'Service user band - Older People',
  'Location Status',
  'Location HSCA End Date',
];
const home = (id: string, council: string, ended = '') => [
  id,
  '10/01/2010',
  'Y',
  `Demo House ${id}`,
  'Someone Made Up',
  '20',
  'Requires Improvement',
  '05/29/2023',
  council,
  '52.41',
  '-1.51',
  '1-97000100037',
  'Fictional Care Ltd',
  '10/01/2010',
  'Y',
  '',
  'Y',
  ended ? 'Inactive' : 'Active',
  ended,
];
const csv = (...rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((row) => row.join(',')).join('\n');

test('keeps the locations of the council and reads month-first dates by their own evidence', async () => {
  const report = await trial.loadText(
    'filters.csv',
    csv(home('1-97500000041', 'Coventry'), home('1-97500000042', 'Leeds')),
  );
  expect(report).toMatchObject({
    layout: 'cqc-filters',
    status: 'loaded',
    rowsRead: 2,
    rowsAccepted: 1,
    rowsOutside: 1,
  });
  expect(
    await trial.rows(
      `select id, kind, beds, client_group, nursing, registered_on::text, service_types from location`,
    ),
  ).toEqual([
    {
      id: '1-97500000041',
      kind: 'nursing',
      beds: 20,
      client_group: 'older-people',
      nursing: true,
      registered_on: '2010-10-01',
      service_types: ['Care home service with nursing'],
    },
  ]);
  expect(await trial.rows('select rating, published_on::text from rating')).toEqual([
    { rating: 'requires-improvement', published_on: '2023-05-29' },
  ]);
});

test('stores the name of no registered manager anywhere', async () => {
  const found = await trial.rows(
    `select 1 from location where location::text like '%Someone%'
     union all select 1 from provider where provider::text like '%Someone%'
     union all select 1 from problem where problem::text like '%Someone%'`,
  );
  expect(found).toEqual([]);
});

test('ends a provider with the last of its locations, and opens it again with a new one', async () => {
  await trial.loadText('ended.csv', csv(home('1-97500000041', 'Coventry', '06/30/2024')));
  expect(await trial.rows('select ended_on::text from provider')).toEqual([
    { ended_on: '2024-06-30' },
  ]);
  await trial.loadText('opened.csv', csv(home('1-97500000043', 'Coventry')));
  expect(await trial.rows('select ended_on::text from provider')).toEqual([{ ended_on: null }]);
});

test('reads the sheet of a spreadsheet with ISO dates, under rows of explanation', async () => {
  const file = join(trial.folder, 'filters.ods');
  const row = home('1-97500000044', 'Coventry').map((cell) =>
    cell.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2'),
  );
  await writeOdsFile(
    file,
    'HSCA_Active_Locations',
    odsRow(['Explanation']) + odsRow(header) + odsRow(row),
  );
  expect(await trial.load(file)).toMatchObject({ layout: 'cqc-filters', rowsAccepted: 1 });
  expect(
    await trial.rows(`select beds, registered_on::text from location where id = '1-97500000044'`),
  ).toEqual([{ beds: 20, registered_on: '2010-10-01' }]);
});

test('reports the bad twin row by row and loads its good row', async () => {
  const bad = home('1-97500000045', 'Coventry');
  const report = await trial.loadText(
    'bad.csv',
    csv(
      home('1-97500000046', 'Coventry'),
      home('1-97500000046', 'Coventry'),
      bad.with(5, 'many'),
      bad.with(0, 'no number'),
      bad.with(18, '01/31/2001'),
    ),
  );
  expect(report).toMatchObject({ rowsRead: 5, rowsAccepted: 1, rowsRejected: 4 });
  expect(
    await trial.rows(
      `select line, column_name, code from problem where load_id = ${report.loadId} order by line`,
    ),
  ).toEqual([
    { line: 3, column_name: 'Location ID', code: 'repeated' },
    { line: 4, column_name: 'Care homes beds', code: 'not-a-whole-number' },
    { line: 5, column_name: 'Location ID', code: 'not-an-identifier' },
    { line: 6, column_name: 'Location HSCA End Date', code: 'ends-before-start' },
  ]);
});

test('puts a location into its ward once boundaries are loaded', async () => {
  const corners = [
    [-1.6, 52.3],
    [-1.4, 52.3],
    [-1.4, 52.5],
    [-1.6, 52.5],
    [-1.6, 52.3],
  ];
  const boundaries = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { WD13CD: 'E05001218', WD13NM: 'Bablake' },
        geometry: { type: 'Polygon', coordinates: [corners] },
      },
    ],
  };
  const report = await trial.loadText('wards.geojson', JSON.stringify(boundaries));
  expect(report).toMatchObject({ layout: 'ward-boundaries', rowsAccepted: 1 });
  expect(await trial.rows('select distinct ward from location')).toEqual([{ ward: 'E05001218' }]);
});

test('tells which registrations are one home, and keeps it where a later file has no such columns', async () => {
  const twin = 'Primary ID (Dual registration locations)';
  const told = [...header, 'Location Dual Registered', twin, 'HSCA Predecessor', 'HSCA Successor'];
  const rows = [
    [...home('1-97500000051', 'Coventry'), '', '', '', ''],
    [...home('1-97500000052', 'Coventry'), 'Dual Registration', '1-97500000051', '', ''],
    // named as primary in a row that is no dual registration
    [...home('1-97500000053', 'Coventry'), '', '1-97500000051', '', ''],
    [...home('1-97500000054', 'Coventry', '02/29/2024'), '', '', '', '1-97500000055'],
    [...home('1-97500000055', 'Coventry').with(1, '03/01/2024'), '', '', '1-97500000054', ''],
  ];
  const links = `select right(id, 2) as id, right(dual_of, 2) as dual, right(predecessor_id, 2) as before,
      right(successor_id, 2) as after, counted_until::text from location where id like '1-9750000005_' order by 1`;
  await trial.loadText('homes.csv', [told, ...rows].map((row) => row.join(',')).join('\n'));
  const linked = [
    { id: '51', dual: null, before: null, after: null, counted_until: null },
    { id: '52', dual: '51', before: null, after: null, counted_until: null },
    { id: '53', dual: null, before: null, after: null, counted_until: null },
    { id: '54', dual: null, before: null, after: '55', counted_until: '2024-03-01' },
    { id: '55', dual: null, before: '54', after: null, counted_until: null },
  ];
  expect(await trial.rows(links)).toEqual(linked);
  await trial.loadText('silent.csv', csv(...rows.map((row) => row.slice(0, header.length))));
  expect(await trial.rows(links)).toEqual(linked);
  // and one that says it is none any more
  const ended = [told, rows[1]!.with(header.length, '').with(header.length + 1, '')].map((row) =>
    row.join(','),
  );
  await trial.loadText('ended.csv', ended.join('\n'));
  expect((await trial.rows(links))[1]).toMatchObject({ id: '52', dual: null });
});
