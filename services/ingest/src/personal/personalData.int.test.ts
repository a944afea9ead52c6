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
  await bed.load('9434765919.csv', cldFile([{}]));
  expect(await bed.rows('select file_name from load')).toEqual([{ file_name: '(name withheld)' }]);
});

test('a CQC location id of ten digits is no NHS number', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([{ 'Provider CQC Location ID': '1-9434765919' }]),
  );
  expect(report.status).toBe('loaded');
});
