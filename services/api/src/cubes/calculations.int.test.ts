import { type Database, type OpenDatabase, scratchDatabase } from '@careshape/database';
import type { Kysely } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOnly } from '../readOnly.js';
import { type RunningServer, startServer } from '../server/startServer.js';

const authority = 'E08000026';
let database: OpenDatabase;
let reading: Kysely<Database>;
let server: RunningServer;

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeRegister(database.db);
  reading = readOnly(database.url);
  server = await startServer({
    reader: { db: reading, authority },
    host: '127.0.0.1',
    port: 0,
    analystKey: 'key-of-an-analyst',
    dashboardFolder: 'none',
    cache: null,
    log: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await server.stop();
  await reading.destroy();
  await database.close();
});

/** Homes and their beds: two residential of 40 and 20 since 2015, nursing of 30 since 2024, one of 10 for people at home. */
async function writeRegister(db: Kysely<Database>): Promise<void> {
  const load = {
    authority,
    layout: 'cqc-filters',
    source: 'CQC',
    file_name: 'register.csv',
    sha256: 'a',
    status: 'loaded',
    rows_read: 4,
    rows_accepted: 4,
    rows_rejected: 0,
    data_version: 1,
    demo: true,
    started_at: '2024-04-01T09:00:00Z' as never,
    finished_at: '2024-04-01T09:00:05Z' as never,
  };
  const { id } = await db.insertInto('load').values(load).returning('id').executeTakeFirstOrThrow();
  await db
    .insertInto('coverage')
    .values({
      authority,
      layout: 'cqc-filters',
      from_on: '2022-01-01',
      to_on: '2024-03-31',
      load_id: id,
    })
    .execute();
  await db.insertInto('provider').values({ authority, id: 'P1', name: 'Fictional Ash' }).execute();
  const homes = [
    ['L1', 'residential', 40, '2015-01-01'],
    ['L2', 'residential', 20, '2015-01-01'],
    ['L3', 'nursing', 30, '2024-01-01'],
    ['L4', 'home-support', 10, '2015-01-01'],
  ] as const;
  await db
    .insertInto('location')
    .values(
      homes.map(([home, kind, beds, from]) => ({
        authority,
        id: home,
        provider_id: 'P1',
        name: `Fictional ${home}`,
        kind,
        beds,
        care_home: true,
        ward: 'E05001218',
        service_types: [],
        specialisms: [],
        registered_on: from as never,
      })),
    )
    .execute();
}

interface Answered {
  // what a query answers depends on the query
  readonly data: Readonly<Record<string, { readonly [field: string]: never }>>;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

async function ask(query: string, variables = {}): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answered;
}

const periods = `periods: [{ name: "now", from: "2024-01-01", to: "2024-03-31" }, { name: "before", shift: { of: "now", years: -1 } }]`;

test('one measure stands in a row many ways, each under an alias', async () => {
  const { data, errors } = await ask(`{ supply(by: [KIND], ${periods}) {
    periods { name from to }
    rows { kind { code } beds { display } now: beds(period: "now") { display } before: beds(period: "before") { display }
      share: beds(as: SHARE_OF_TOTAL) { display } earlierShare: beds(period: "before", as: SHARE_OF_TOTAL) { display }
      more: change(of: BEDS, from: "before", to: "now") { display } percent: change(of: BEDS, from: "before", to: "now", as: PERCENT) { display status } }
    totals { beds { value } before: beds(period: "before") { value } change(of: BEDS, from: "before", to: "now", as: RATIO) { display } }
    explain { filters measures { label denominator } } } }`);
  expect(errors).toBeUndefined();
  const grid = data['supply']! as unknown as Record<string, unknown>;
  const shown = (display: string) => ({ display });
  expect(grid['periods']).toEqual([
    { name: 'now', from: '2024-01-01', to: '2024-03-31' },
    { name: 'before', from: '2023-01-01', to: '2023-03-31' },
  ]);
  const rows = grid['rows'] as readonly { kind: { code: string } }[];
  const row = (code: string) => rows.find(({ kind }) => kind.code === code);
  expect(row('RESIDENTIAL')).toEqual({
    kind: { code: 'RESIDENTIAL' },
    beds: shown('60'),
    now: shown('60'),
    before: shown('60'),
    share: shown('60.0%'),
    earlierShare: shown('85.7%'),
    more: shown('0'),
    percent: { display: '0.0%', status: 'EXACT' },
  });
  expect(row('NURSING')).toMatchObject({
    now: shown('30'),
    before: shown('0'),
    more: shown('30'),
    percent: { display: '–', status: 'NOT_AVAILABLE' },
  });
  expect(grid['totals']).toEqual({
    beds: { value: 100 },
    before: { value: 70 },
    change: shown('1.43'),
  });
  const { filters, measures } = grid['explain'] as {
    filters: string[];
    measures: { denominator: string | null }[];
  };
  expect(filters).toEqual([
    'now: 1 January 2024 to 31 March 2024',
    'before: 1 January 2023 to 31 March 2023',
  ]);
  expect(measures.map(({ denominator }) => denominator)).toContain('Beds: the whole question');
});

test('arguments of figures may be variables, as everything else', async () => {
  const { data, errors } = await ask(
    `query ($of: SupplyMeasure!, $now: ID!, $periods: [PeriodInput!]!, $as: Calculation!, $top: SupplyTop!) {
      supply(by: [KIND], periods: $periods, top: $top) { rows { beds(period: $now, as: $as) { display } change(of: $of, from: "before", to: $now) { display } } } }`,
    {
      of: 'BEDS',
      now: 'now',
      as: 'RANK',
      periods: [
        { name: 'now', last: { n: 1, grain: 'QUARTER' }, shift: null },
        { name: 'before', shift: { of: 'now', years: -1 } },
      ],
      top: { n: 1, of: 'BEDS', dimension: 'KIND' },
    },
  );
  expect(errors).toBeUndefined();
  expect(data['supply']!['rows']).toEqual([
    { beds: { display: '1' }, change: { display: '0' } },
    // all others have no place among codes
    { beds: { display: '–' }, change: { display: '30' } },
  ]);
});

test('all others have a key of their own, and no value in a closed list', async () => {
  const { data } = await ask(
    '{ supply(by: [KIND], top: { n: 1, of: BEDS, dimension: KIND }) { rows { kind { code } keys { code label status } beds { value } } } }',
  );
  expect(data['supply']!['rows']).toEqual([
    {
      kind: { code: 'RESIDENTIAL' },
      keys: [{ code: 'RESIDENTIAL', label: 'Care home without nursing', status: 'VALUE' }],
      beds: { value: 60 },
    },
    {
      kind: null,
      keys: [{ code: 'all-others', label: 'All others', status: 'OTHER' }],
      beds: { value: 40 },
    },
  ]);
});

test('a cube without time has shares, and neither periods nor change', async () => {
  const { data, errors } = await ask(
    '{ population(by: [SEX]) { rows { people { value } share: people(as: SHARE_OF_TOTAL) { value } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data['population']!['rows']).toEqual([]);
  const asked = await ask('{ population { rows { people(period: "now") { value } } } }');
  expect(asked.errors![0]!.message).toContain('Unknown argument "period"');
});

test('what cannot be worked out is said, with the reason', async () => {
  const { errors } = await ask(
    '{ supply(by: [QUARTER]) { rows { beds(as: CUMULATIVE) { display } } } }',
  );
  expect(errors![0]!.message).toContain('CUMULATIVE of beds is not given, since it is of one day');
  expect(errors![0]!.extensions).toMatchObject({ reason: 'NOT_CALCULATED' });
  const other = await ask('{ supply(by: [KIND]) { rows { beds(period: "then") { display } } } }');
  expect(other.errors![0]!.extensions).toMatchObject({ reason: 'INVALID_PERIOD' });
});

test('the catalogue says what can be worked out of each measure', async () => {
  const { data } = await ask('{ catalogue { id measures { id: field calculations } } }');
  const cubes = data['catalogue'] as unknown as {
    id: string;
    measures: { id: string; calculations: string[] }[];
  }[];
  const ofMeasure = (cube: string, measure: string) =>
    cubes.find(({ id }) => id === cube)!.measures.find(({ id }) => id === measure)!.calculations;
  expect(ofMeasure('homeSupport', 'people')).not.toContain('ROLLING_3');
  expect(ofMeasure('homeSupport', 'hoursDelivered')).toContain('ROLLING_3');
  expect(ofMeasure('placements', 'lengthOfStayDays')).toEqual(['VALUE', 'RANK', 'MEDIAN', 'P90']);
});
