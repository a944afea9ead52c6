import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { List, ListPage, ListRequest, ListWhere, Reader } from './engine/list.js';
import { listCount, listPage } from './engine/listPage.js';
import { loadList } from './loads.js';
import { locationList, type LocationRow, locationsOfProviders } from './register/locations.js';
import { occupanciesOfLocations } from './register/occupancies.js';
import { platformState } from './platformState.js';
import { providerList, providersById } from './register/providers.js';
import { ratingsOfLocations } from './register/ratings.js';
import { wardList, wardsOfZones } from './wards.js';

const authority = 'E08000026';
const load = {
  authority,
  layout: 'cqc-filters',
  source: 'CQC',
  file_name: 'cqc.csv',
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
let database: OpenDatabase;
let reader: Reader;

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  const { db } = database;
  reader = { db, authority };
  await db.insertInto('load').values(load).execute();
  await db
    .insertInto('provider')
    .values([
      { authority, id: 'P1', name: 'Fictional Ash Ltd' },
      { authority, id: 'P2', name: 'Fictional Birch 100% Ltd' },
      { authority, id: 'P3', name: null },
    ])
    .execute();
  const home = { authority, care_home: true, kind: 'residential', client_group: 'older-people' };
  const place = { ward: 'E05001218', service_types: [], specialisms: [] };
  await db
    .insertInto('location')
    .values([
      { ...home, ...place, id: 'L1', provider_id: 'P1', name: 'Ash House', beds: 40 },
      {
        ...home,
        ...place,
        id: 'L2',
        provider_id: 'P1',
        name: 'Ash Lodge',
        beds: 20,
        kind: 'nursing',
        registered_on: '2022-07-01' as never,
      },
      {
        ...home,
        ...place,
        id: 'L3',
        provider_id: 'P2',
        name: 'Birch House',
        beds: null,
        ward: null,
      },
      {
        ...home,
        ...place,
        id: 'L4',
        provider_id: 'P2',
        name: 'Birch Court',
        beds: 20,
        ended_on: '2023-01-31' as never,
        client_group: null,
      },
    ])
    .execute();
  const rating = { authority, service_group: 'Overall', key_question: 'overall', load_id: 1 };
  await db
    .insertInto('rating')
    .values([
      { ...rating, location_id: 'L1', published_on: '2022-01-01' as never, rating: 'good' },
      { ...rating, location_id: 'L1', published_on: '2023-06-01' as never, rating: 'outstanding' },
    ])
    .execute();
  await sql`select write_register(${authority})`.execute(db);
  const report = { authority, load_id: 1, capacity: 40 };
  await db
    .insertInto('occupancy')
    .values([
      { ...report, location_id: 'L1', on_date: '2024-01-31' as never, occupied: 38, vacancies: 2 },
      { ...report, location_id: 'L1', on_date: '2024-02-29' as never, occupied: 39, vacancies: 1 },
      { ...report, location_id: 'L2', on_date: '2024-02-29' as never, occupied: 40, vacancies: 0 },
    ])
    .execute();
  await db
    .insertInto('zone')
    .values([
      { authority, code: 'L1', name: 'Long-term 1', term: 'long' },
      { authority, code: '1A', name: 'Short-term 1A', term: 'short' },
    ])
    .execute();
  await db
    .insertInto('zone_ward')
    .values([
      { authority, zone: 'L1', ward: 'E05001218' },
      { authority, zone: '1A', ward: 'E05001218' },
      { authority, zone: 'L1', ward: 'E05001224' },
    ])
    .execute();
});
afterAll(() => database.close());

async function addLoad(status: string, version: number): Promise<void> {
  const changed = { ...load, status, data_version: version };
  await database.db.insertInto('load').values(changed).execute();
}

async function ids<Row extends { id: unknown }>(
  list: List<Row>,
  request: ListRequest,
): Promise<unknown[]> {
  return (await listPage(list, request, reader)).rows.map(({ row }) => row.id);
}

const locations = (where: ListWhere) => ids(locationList, { where });

test('pages forward with a cursor, the unknown last', async () => {
  const orderBy = [{ field: 'beds', direction: 'DESC' }] as const;
  const one = await listPage(locationList, { orderBy, first: 2, versioned: true }, reader);
  expect(one.rows.map(({ row }) => row.id)).toEqual(['L1', 'L2']);
  expect(one).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  const two = await listPage(
    locationList,
    { orderBy, first: 2, after: one.rows[1]!.cursor },
    reader,
  );
  expect(two.rows.map(({ row }) => row.id)).toEqual(['L4', 'L3']);
  expect(two).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('pages backward with a cursor, in the same order', async () => {
  const orderBy = [{ field: 'beds', direction: 'ASC' }] as const;
  const all = await listPage(locationList, { orderBy }, reader);
  expect(all.rows.map(({ row }) => row.id)).toEqual(['L2', 'L4', 'L1', 'L3']);
  const last = await listPage(locationList, { orderBy, last: 2, versioned: true }, reader);
  expect(last.rows.map(({ row }) => row.id)).toEqual(['L1', 'L3']);
  const before = { orderBy, last: 2, before: last.rows[0]!.cursor };
  const earlier = await listPage(locationList, before, reader);
  expect(earlier.rows.map(({ row }) => row.id)).toEqual(['L2', 'L4']);
  expect(earlier).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('a page before an unknown value holds every known one', async () => {
  const orderBy = [{ field: 'beds', direction: 'DESC' }] as const;
  const all = await listPage(locationList, { orderBy, versioned: true }, reader);
  const before = { orderBy, last: 10, before: all.rows.at(-1)!.cursor };
  expect(await ids(locationList, before)).toEqual(['L1', 'L2', 'L4']);
});

test('rows with equal values are told apart by their key', async () => {
  const orderBy = [{ field: 'kind', direction: 'DESC' }] as const;
  const one = await listPage(locationList, { orderBy, first: 1, versioned: true }, reader);
  const rest = { orderBy, first: 10, after: one.rows[0]!.cursor };
  expect([...one.rows.map(({ row }) => row.id), ...(await ids(locationList, rest))]).toEqual([
    'L1',
    'L3',
    'L4',
    'L2',
  ]);
});

test('a walk through any list gives each of its rows once, whatever the pages', async () => {
  const walked = await Promise.all(
    [1, 2, 3].map(async (first) => {
      const seen: unknown[] = [];
      let after: string | null = null;
      do {
        const request: ListRequest = { first, after, versioned: true };
        const page: ListPage<LocationRow> = await listPage(locationList, request, reader);
        seen.push(...page.rows.map(({ row }) => row.id));
        after = page.hasNextPage ? page.rows.at(-1)!.cursor : null;
      } while (after !== null);
      return seen;
    }),
  );
  expect(walked.map(String)).toEqual(Array(3).fill('L1,L2,L4,L3'));
});

test('a cursor is of one filter, and says what became of the data since', async () => {
  const where = { active: { eq: true } };
  const page = await listPage(locationList, { where, first: 1, versioned: true }, reader);
  const after = page.rows[0]!.cursor;
  expect(page.dataVersion).toBe(1);
  await expect(listPage(locationList, { after }, reader)).rejects.toMatchObject({
    code: 'invalid-cursor',
  });
  const next = { where, after, first: 10 };
  expect((await listPage(locationList, next, reader)).rows.map(({ row }) => row.id)).toEqual([
    'L2',
    'L3',
  ]);
  await addLoad('unchanged', 1);
  await expect(listPage(locationList, next, reader)).resolves.toMatchObject({ dataVersion: 1 });
  await addLoad('loaded', 2);
  await expect(listPage(locationList, next, reader)).rejects.toMatchObject({
    code: 'data-changed',
  });
  // though no row is left to read the version from
  const none = { where: { beds: { gte: 9_999 } }, versioned: true };
  await expect(listPage(locationList, none, reader)).resolves.toMatchObject({ dataVersion: 2 });
  await database.db.deleteFrom('load').where('id', '>', 1).execute();
});

test('conditions given together must all hold', async () => {
  expect(await locations({ kind: { in: ['residential'] }, active: { eq: true } })).toEqual([
    'L1',
    'L3',
  ]);
});

test('and, or and not combine', async () => {
  const or = [{ kind: { in: ['nursing'] } }, { rating: { in: ['outstanding'] } }];
  expect(await locations({ or })).toEqual(['L1', 'L2']);
  expect(await locations({ and: [{ or }, { beds: { gte: 30 } }] })).toEqual(['L1']);
  expect(await locations({ not: { or } })).toEqual(['L4', 'L3']);
});

test('what is not known fails a test of its value, and passes its negation', async () => {
  expect(await locations({ beds: { lte: 30 } })).toEqual(['L2', 'L4']);
  expect(await locations({ not: { beds: { lte: 30 } } })).toEqual(['L1', 'L3']);
  expect(await locations({ beds: { known: false } })).toEqual(['L3']);
  expect(await locations({ ward: { notIn: ['E05001218'] } })).toEqual(['L3']);
});

test('an empty list of codes keeps nothing', async () => {
  expect(await locations({ kind: { in: [] } })).toEqual([]);
});

test('words are found in capitals or not, and % is only a sign', async () => {
  expect(await locations({ name: { contains: 'ASH' } })).toEqual(['L1', 'L2']);
  expect(await locations({ providerName: { contains: '100%' } })).toEqual(['L4', 'L3']);
  expect(await locations({ name: { contains: 'A%h' } })).toEqual([]);
});

test('a value in a filter is a value, never SQL', async () => {
  expect(await locations({ name: { contains: `'; drop table location; --` } })).toEqual([]);
  expect(await listCount(locationList, null, reader)).toBe(4);
});

test('a count obeys the filter', async () => {
  expect(await listCount(locationList, { active: { eq: false } }, reader)).toBe(1);
});

test('a page over the limit is refused, never cut', async () => {
  await expect(listPage(locationList, { first: 501 }, reader)).rejects.toThrow(
    'locations: first is 501: a page holds 1 to 500 rows; ask for more pages with after',
  );
});

test('first and last together are refused', async () => {
  await expect(listPage(locationList, { first: 1, last: 1 }, reader)).rejects.toThrow(
    'locations: give first or last, not both',
  );
});

test('a filter that nests too deep is refused', async () => {
  const deep: ListWhere = { not: { not: { not: { not: { not: { beds: { gte: 1 } } } } } } };
  await expect(locations(deep)).rejects.toThrow('nests deeper than 5 levels');
});

test('a location shows its latest rating and report, and not rated where there is none', async () => {
  const { rows } = await listPage(locationList, { first: 2 }, reader);
  expect(rows[0]!.row).toMatchObject({ id: 'L1', rating: 'outstanding', vacancies: 1 });
  expect(rows[1]!.row).toMatchObject({
    id: 'L2',
    rating: 'not-rated',
    clientGroup: 'older-people',
  });
});

test('a list as of a day has its registrations, their ratings and their reports, and nothing later', async () => {
  const on = async (asOf: string) =>
    (await listPage(locationList, { asOf }, reader)).rows.map(({ row }) => row);
  const early = await on('2022-06-30');
  expect(early.map(({ id, rating, active }) => ({ id, rating, active }))).toEqual([
    { id: 'L1', rating: 'good', active: true },
    { id: 'L4', rating: 'not-rated', active: true },
    { id: 'L3', rating: 'not-rated', active: true },
  ]);
  expect(early.map(({ endedOn }) => endedOn)).toEqual([null, null, null]);
  const later = await on('2024-02-01');
  expect(later.find(({ id }) => id === 'L1')).toMatchObject({
    rating: 'outstanding',
    vacancies: 2,
  });
  expect(later.find(({ id }) => id === 'L4')).toMatchObject({ active: false });
  expect(await listCount(locationList, null, reader, '2022-06-30')).toBe(3);
  const [report] = await occupanciesOfLocations(['L1'], 1, reader, '2024-02-01');
  expect(report?.onDate).toBe('2024-01-31');
});

test('a cursor of one day is refused on another', async () => {
  const page = await listPage(
    locationList,
    { first: 1, asOf: '2023-12-31', versioned: true },
    reader,
  );
  const after = page.rows[0]!.cursor;
  await expect(listPage(locationList, { first: 1, after }, reader)).rejects.toMatchObject({
    code: 'invalid-cursor',
  });
});

test('a provider adds up its active locations', async () => {
  const rows = await providersById(['P2', 'P1', 'P9'], reader);
  expect(rows.map(({ id, beds, locationCount }) => ({ id, beds, locationCount }))).toEqual([
    { id: 'P1', beds: 60, locationCount: 2 },
    { id: 'P2', beds: 0, locationCount: 1 },
  ]);
});

test('a provider without a name sorts last, and can be found by the kinds it runs', async () => {
  expect(await ids(providerList, {})).toEqual(['P1', 'P2', 'P3']);
  expect(await ids(providerList, { where: { kinds: { in: ['nursing', 'other'] } } })).toEqual([
    'P1',
  ]);
});

test('children of several parents come in one query', async () => {
  const rows = await locationsOfProviders(['P1', 'P2'], ['name'], reader);
  expect(rows.map(({ id }) => id)).toEqual(['L1', 'L2', 'L4', 'L3']);
  const ratings = await ratingsOfLocations(
    ['L1', 'L2'],
    ['serviceGroup', 'keyQuestion', 'rating', 'publishedOn', 'inherited'],
    reader,
  );
  expect(ratings.map(({ rating }) => rating)).toEqual(['outstanding', 'good']);
  const reports = await occupanciesOfLocations(['L1', 'L2'], 1, reader);
  expect(reports.map(({ locationId, onDate }) => [locationId, onDate])).toEqual([
    ['L1', '2024-02-29'],
    ['L2', '2024-02-29'],
  ]);
});

test('a ward in two zones is given for each', async () => {
  const rows = await wardsOfZones(['L1', '1A'], reader);
  expect(rows.map(({ zone, name }) => `${zone} ${name}`).toSorted()).toEqual([
    '1A Bablake',
    'L1 Bablake',
    'L1 Holbrook',
  ]);
});

test('a code that is nowhere is refused, however deep it stands, and the nearest one named', async () => {
  const ask = (where: ListWhere) => listPage(locationList, { where }, reader);
  await expect(ask({ ward: { in: ['E0500121'] } })).rejects.toThrow(
    'ward of locations has no code "E0500121". Did you mean "E05001218"?',
  );
  const nested = { or: [{ not: { providerId: { notIn: ['P1', 'P9'] } } }] };
  await expect(ask(nested)).rejects.toMatchObject({
    code: 'unknown-code',
    details: { field: 'providerId', allowed: ['P1', 'P2', 'P3'] },
  });
  await expect(listCount(providerList, { wards: { in: ['nowhere'] } }, reader)).rejects.toThrow(
    'wards of providers has no code "nowhere"',
  );
  // a ward without a location is a ward all the same, and whether a location is there may be asked
  expect((await ask({ ward: { in: ['E05001235'] } })).rows).toEqual([]);
  expect((await ask({ cqcId: { in: ['L99'] } })).rows).toEqual([]);
});

test('every ward of the council is listed', async () => {
  expect(await listCount(wardList, null, reader)).toBe(18);
});

test('another council sees nothing of this one', async () => {
  expect(await listCount(locationList, null, { ...reader, authority: 'E08000025' })).toBe(0);
});

test('the state of the platform names the latest load and says that it is demo data', async () => {
  const state = await platformState(reader);
  expect(state).toMatchObject({ authorityName: 'Coventry', dataVersion: 1, demo: true });
  expect(state.latestLoad?.fileName).toBe('cqc.csv');
  expect(await listCount(loadList, { status: { in: ['loaded'] } }, reader)).toBe(1);
});
