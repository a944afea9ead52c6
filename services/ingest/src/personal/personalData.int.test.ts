import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cldFile } from '../testing/cldFile.js';
import { openTestBed, type TestBed } from '../testing/testBed.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(() => bed.reset());
afterAll(() => bed.close());

/** Everything the database holds of a load, as one text. */
async function kept(): Promise<string> {
  const tables = await bed.rows(
    `select (select json_agg(l) from load l) as loads, (select json_agg(p) from problem p) as problems,
            (select json_agg(p) from person p) as people, (select json_agg(p) from placement p) as placements`,
  );
  return JSON.stringify(tables);
}

test('a file with an identifying column that has a value is refused whole', async () => {
  const file = cldFile([{}]).replace('Gender', 'First Name').replace('Female', 'Zebedee');
  const report = await bed.load('cld.csv', file.replace('LA Code', 'LA Code').concat());
  expect(report.status).toBe('refused');
  expect(await kept()).not.toContain('Zebedee');
});

test('an identifying column beside the layout is found by its name', async () => {
  const rows = cldFile([{}, {}]).trim().split('\n');
  const file = [`${rows[0]},Surname`, `${rows[1]},`, `${rows[2]},Zebedee`].join('\n');
  const report = await bed.load('cld.csv', file);
  expect(report).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining(
      'line 3, column "Surname" holds a value that identifies a person',
    ),
  });
  expect(await kept()).not.toContain('Zebedee');
  expect(await bed.rows('select count(*)::int as people from person')).toEqual([{ people: 0 }]);
});

test('an NHS number, an e-mail address, a telephone number and a postcode are each found, and never kept', async () => {
  const findings = [
    ['943 476 5919', 'an NHS number'],
    ['ask zebedee@example.org', 'an e-mail address'],
    ['ring 07700 900123', 'a telephone number'],
    ['lives at CV1 1AA', 'a full postcode'],
  ] as const;
  for (const [text, kind] of findings) {
    const report = await bed.load('cld.csv', cldFile([{}, { 'Event Description': text }]));
    expect(report).toMatchObject({ status: 'refused', rowsRead: 0 });
    expect(report.detail).toContain(`line 3, column "Event Description" holds ${kind}`);
    expect(await kept()).not.toContain(text);
  }
});

test('personal data on the last line takes back the good rows before it', async () => {
  const events = Array.from({ length: 3000 }, () => ({}));
  const report = await bed.load(
    'cld.csv',
    cldFile([...events, { 'Event Reference': '9434765919' }]),
  );
  expect(report.status).toBe('refused');
  expect(await bed.rows('select count(*)::int as rows from placement')).toEqual([{ rows: 0 }]);
});

test('personal data in a bad row refuses the file, and is not kept as a problem', async () => {
  await bed.load(
    'cld.csv',
    cldFile([{ 'Event Start Date': 'never' }, { 'Event Type': 'zebedee@example.org' }]),
  );
  expect(await bed.rows('select count(*)::int as problems from problem')).toEqual([
    { problems: 0 },
  ]);
});

test('personal data after a date or beside a code refuses the file', async () => {
  for (const cells of [
    { 'Event Start Date': '01/04/2023 07700 900123' },
    { Gender: 'Female zebedee@example.org' },
    { 'Service Type': 'lives at CV1 1AA' },
  ]) {
    const report = await bed.load('cld.csv', cldFile([{}, cells]));
    expect(report).toMatchObject({ status: 'refused', rowsRead: 0 });
  }
});

test('personal data in the name of the file is not kept either', async () => {
  const name = '9434765919.csv';
  await bed.load(name, cldFile([{}]));
  await bed.load(name, `${cldFile([])}"never closed${'x'.repeat(17_000_000)}`);
  expect(await bed.rows('select file_name, status, detail from load order by id')).toEqual([
    { file_name: '(name withheld)', status: 'loaded', detail: null },
    {
      file_name: '(name withheld)',
      status: 'refused',
      detail: 'line 2 of (name withheld) opens a quote that is never closed',
    },
  ]);
});

test('spreadsheets, hard spaces and dots disguise nothing', async () => {
  const findings = [
    ['Event Reference', '9434765919.0', 'an NHS number'],
    ['Event Reference', '9.434765919E+09', 'an NHS number'],
    ['Event Description', 'QQ 12 34 56 C', 'a National Insurance number'],
    ['Event Description', 'at CV1\u00a05RR', 'a full postcode'],
    ['Event Description', '07700.900.123', 'a telephone number'],
  ] as const;
  for (const [column, text, kind] of findings) {
    const report = await bed.load('cld.csv', cldFile([{}, { [column]: text }]));
    expect(report).toMatchObject({ status: 'refused', rowsRead: 0 });
    expect(report.detail).toContain(`line 3, column "${column}" holds ${kind}`);
    expect(await kept()).not.toContain(text);
  }
});

test('an identifying heading is known without its spaces and in capitals', async () => {
  for (const heading of ['FirstName', 'NHSNUMBER', 'date_of_birth']) {
    const [header, ...rows] = cldFile([{}, {}]).trim().split('\n');
    const file = [`${header},${heading}`, `${rows[0]},Zebedee`, `${rows[1]},`].join('\n');
    const report = await bed.load('cld.csv', file);
    expect(report).toMatchObject({
      status: 'refused',
      detail: expect.stringContaining(`line 2, column "${heading}" holds a value that identifies`),
    });
    expect(JSON.stringify(report) + (await kept())).not.toContain('Zebedee');
  }
});

test('a name or birth date in a coded column leaves its shape in what is kept and reported', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([{ Gender: 'Zebedee Fictional' }, { Ethnicity: '14/02/1941' }, {}]),
  );
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 3, problems: 2 });
  expect(await bed.rows('select line, code, value from problem order by line')).toEqual([
    { line: 2, code: 'not-mapped', value: 'Aaaaaaa Aaaaaaaaa' },
    { line: 3, code: 'not-mapped', value: '99/99/9999' },
  ]);
  expect(JSON.stringify(report) + (await kept())).not.toMatch(/Zebedee|Fictional|1941/);
});

test('what a council writes in its own words is not stored', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([
      { 'Event Reference': 'Zebedee', 'Event Description': 'for Zebedee' },
      {
        'Event Type': 'Review',
        'Event End Date': '01/06/2023',
        'Review Reason': 'Unplanned: Zebedee rang',
      },
    ]),
  );
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 2, problems: 0 });
  const reviews = await bed.rows('select row_to_json(r)::text as review from review r');
  expect(JSON.stringify(reviews)).toContain('"review_type\\":\\"unplanned');
  expect(JSON.stringify(reviews) + (await kept())).not.toContain('Zebedee');
});

test('what is kept of a loaded file has no words that a person wrote', async () => {
  await bed.load(
    'kept.csv',
    cldFile([
      { Gender: 'Zebedee Fictional', 'Event Reference': 'Zebedee' },
      { 'Event Description': 'for Zebedee', 'Birth Month': '7' },
    ]),
  );
  const pieces = await bed.rows(
    `select bytes from kept_file
     where sha256 = (select sha256 from load where file_name = 'kept.csv') order by piece`,
  );
  const text = gunzipSync(Buffer.concat(pieces.map(({ bytes }) => bytes as Buffer))).toString();
  expect(text).toContain('Aaaaaaa Aaaaaaaaa');
  expect(text).toContain('Home support or domiciliary care');
  expect(text).not.toMatch(/Zebedee|Fictional/);
});

test('a header row that is missing does not print the cells that stand there', async () => {
  const [, row] = cldFile([{ 'Event Description': 'Zebedee Fictional' }]).split('\n');
  const report = await bed.load('cld.csv', `${row}\n${row}\n`);
  expect(report).toMatchObject({ status: 'refused', layout: null });
  expect(JSON.stringify(report)).not.toMatch(/Zebedee|Fictional/);
});

test('a home-support week told twice says so without its date', async () => {
  await bed.load('zones.csv', 'zone,name,term,ward\n1A,North,long,\n');
  const header =
    'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
  const week = `407,2024-01-01,${'0123456789abcdef'.repeat(2)},1-97500003116,1A,long,600,600,14,14,0,1`;
  const report = await bed.load('weeks.csv', [header, week, week, ''].join('\n'));
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 1 });
  expect(await bed.rows(`select line, code, value from problem where code = 'repeated'`)).toEqual([
    { line: 3, code: 'repeated', value: '9999-99-99' },
  ]);
});

test('a filler and a provider with its postcode refuse nothing', async () => {
  const [header, row] = cldFile([{ 'Event Reference': '9999999999' }])
    .trim()
    .split('\n');
  const file = `${header},Provider CQC Location Name\n${row},"Demo Court, CV1 5RR"\n`;
  expect(await bed.load('cld.csv', file)).toMatchObject({ status: 'loaded', rowsAccepted: 1 });
});

test('a CQC location id of ten digits is no NHS number', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([{ 'Provider CQC Location ID': '1-9434765919' }]),
  );
  expect(report.status).toBe('loaded');
});
