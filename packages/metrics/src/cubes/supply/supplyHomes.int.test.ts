import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asker } from '../../small-city/smallCityAsker.js';
import { locationList } from '../../lists/register/locations.js';
import { listPage } from '../../lists/engine/listPage.js';
import { ratingsOfLocations } from '../../lists/register/ratings.js';
import { occupanciesOfLocations } from '../../lists/register/occupancies.js';

const authority = 'E08000026';
let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  ask = asker(database.db);
  await sql`insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected,
    data_version, started_at, finished_at)
    values (${authority}, 'cqc-filters', 'test', 'a.csv', 'x', 'loaded', 1, 1, 0, 1, now(), now())`.execute(
    database.db,
  );
  await sql`insert into coverage (authority, layout, from_on, to_on, load_id)
    select ${authority}, layout, '2000-01-01', '2026-12-31', 1
    from unnest(array['cqc-filters', 'capacity-care-homes']) layout`.execute(database.db);
});
afterAll(() => database.close());
beforeEach(async () => {
  await sql`delete from location; `.execute(database.db);
  await sql`delete from provider`.execute(database.db);
});

interface Registration {
  readonly id: string;
  readonly from: string | null;
  readonly to?: string;
  readonly beds?: number;
  /** Housing with care where it is not a care home. */
  readonly careHome?: boolean;
  readonly name?: string;
  readonly postcode?: string;
  readonly provider?: string;
  readonly primary?: string;
  readonly successor?: string;
  readonly predecessor?: string;
}

async function register(registrations: readonly Registration[]): Promise<void> {
  for (const { id, from, ...rest } of registrations) {
    const provider = rest.provider ?? `P-${id}`;
    await sql`insert into provider (authority, id, name) values (${authority}, ${provider}, ${provider})
      on conflict do nothing`.execute(database.db);
    await sql`insert into location (authority, id, provider_id, name, postcode, care_home, kind, beds, registered_on, ended_on,
        primary_told, predecessor_told, successor_told)
      values (${authority}, ${id}, ${provider}, ${rest.name ?? id}, ${rest.postcode ?? id}, ${rest.careHome ?? true}, ${rest.careHome === false ? 'housing-with-care' : 'residential'},
        ${rest.beds ?? 10}, ${from}::date, ${rest.to ?? null}::date, ${rest.primary ?? null}, ${rest.predecessor ?? null},
        ${rest.successor ?? null})`.execute(database.db);
  }
  await sql`select write_register(${authority})`.execute(database.db);
}

async function rate(id: string, day: string, rating: string, service = 'Overall'): Promise<void> {
  await sql`insert into rating (authority, location_id, service_group, key_question, published_on, rating, load_id)
    values (${authority}, ${id}, ${service}, 'overall', ${day}::date, ${rating}, 1)`.execute(
    database.db,
  );
}

async function standing(day: string): Promise<readonly (string | null)[]> {
  const answer = await ask({
    cube: 'supply',
    measures: ['locations', 'beds', 'providers', 'ratedGoodOrBetter'],
    where: { date: { from: day, to: day } },
    totals: [],
  });
  return Object.values(answer.rows[0]?.measures ?? {}).map(({ display }) => display);
}

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test('a home registered twice is one home of its primary, whichever of the two started or ended first', async () => {
  await register([
    { id: 'A', from: '2010-01-01', beds: 7 },
    { id: 'B', from: '2012-01-01', beds: 7, primary: 'A' },
    // the second of these was there before its primary, and is there after it
    { id: 'C', from: '2012-01-01', to: '2020-01-01', beds: 20 },
    { id: 'D', from: '2010-01-01', beds: 21, primary: 'C' },
    // two that name each other, one that names itself, one whose primary is not in the register
    { id: 'E', from: '2010-01-01', beds: 30, primary: 'F' },
    { id: 'F', from: '2011-01-01', beds: 30, primary: 'E' },
    { id: 'G', from: '2010-01-01', beds: 40, primary: 'G' },
    { id: 'H', from: '2010-01-01', beds: 50, primary: 'elsewhere' },
    // a second one of a second one
    { id: 'I', from: '2010-01-01', beds: 60 },
    { id: 'J', from: '2010-01-01', beds: 60, primary: 'I' },
    { id: 'K', from: '2010-01-01', beds: 60, primary: 'J' },
  ]);
  expect(await standing('2011-06-01')).toEqual(['6', String(7 + 21 + 30 + 40 + 50 + 60), '6', '–']);
  expect(await standing('2015-06-01')).toEqual(['6', String(7 + 20 + 30 + 40 + 50 + 60), '6', '–']);
  expect(await standing('2021-06-01')).toEqual(['6', String(7 + 21 + 30 + 40 + 50 + 60), '6', '–']);
});

/** A home that goes through some owners, each link told in one way, with days between one registration and the next. */
function chain(home: string, links: readonly (readonly [told: string, days: number])[]) {
  const owners: Registration[] = [
    { id: `${home}0`, from: '2010-01-01', name: home, postcode: home },
  ];
  for (const [told, days] of links) {
    const before = owners.at(-1)!;
    const to = later(before.from!, 400);
    const id = `${home}${owners.length}`;
    const byName = told === 'name';
    owners[owners.length - 1] = { ...before, to, ...(told === 'successor' && { successor: id }) };
    owners.push({
      id,
      from: later(to, days),
      name: byName ? `${home.toUpperCase()} ` : id,
      postcode: byName ? ` ${home.toLowerCase()}` : id,
      ...(told === 'predecessor' && { predecessor: before.id }),
    });
    // the next one by name is told by this one's
    if (!byName) owners[owners.length - 1] = { ...owners.at(-1)!, name: home, postcode: home };
  }
  return owners;
}

test('a home is one home through two and three owners, however they are told and few days lie between', async () => {
  const gaps = [-28, -5, 0, 1, 9, 28];
  const chains = ['successor', 'predecessor', 'name'].flatMap((one, i) =>
    gaps.flatMap((gap, j) => [
      chain(`Two${i}${j}`, [[one, gap]]),
      ...['successor', 'predecessor', 'name'].map((two, k) =>
        chain(`Three${i}${j}${k}`, [
          [one, gap],
          [two, gaps[(j + k) % gaps.length]!],
        ]),
      ),
    ]),
  );
  await register(chains.flat());
  const homes = chains.length;
  for (const first of ['2010-01-01', '2011-01-10', '2012-02-20'])
    for (let day = 0; day < 60; day += 7) {
      const [locations, beds] = await standing(later(first, day));
      expect([locations, beds]).toEqual([String(homes), (homes * 10).toLocaleString('en-GB')]);
    }
  const left = await listPage(locationList, { where: { leftOn: { known: true } } }, reader());
  expect(left.rows).toEqual([]);
});

test('registrations that only look alike stay different homes, and the end of one is an exit', async () => {
  await register([
    { id: 'A', from: '2010-01-01', to: '2020-01-01', name: 'Elm House', postcode: 'CV1 1AA' },
    { id: 'B', from: '2020-01-02', name: 'Elm House', postcode: 'CV1 1AB' },
    { id: 'C', from: '2020-01-02', name: 'Oak House', postcode: 'CV1 1AA' },
    { id: 'D', from: '2020-01-30', name: 'Elm House', postcode: 'CV1 1AA' },
    { id: 'E', from: '2019-01-01', name: 'Elm House', postcode: 'CV1 1AA' },
  ]);
  expect((await standing('2019-12-31'))[0]).toBe('2');
  expect((await standing('2020-01-01'))[0]).toBe('1');
  expect((await standing('2020-02-01'))[0]).toBe('4');
  const left = await listPage(locationList, { where: { leftOn: { known: true } } }, reader());
  expect(left.rows.map(({ row }) => [row.id, row.leftOn])).toEqual([['A', '2020-01-01']]);
});

test('who takes a home over keeps its rating, its history and its reports until the first of their own', async () => {
  const owners = chain('Ash', [
    ['name', 1],
    ['successor', 3],
  ]);
  await register(owners);
  await rate('Ash0', '2010-06-01', 'good');
  await rate('Ash2', '2014-06-01', 'inadequate');
  await register([]);
  expect((await standing('2010-05-31'))[3]).toBe('–');
  for (const day of ['2010-06-01', '2011-06-01', '2013-06-01'])
    expect((await standing(day))[3]).toBe('100.0%');
  expect((await standing('2014-06-01'))[3]).toBe('0.0%');
  const { rows } = await listPage(
    locationList,
    { orderBy: [{ field: 'registeredOn', direction: 'ASC' }] },
    reader(),
  );
  expect(
    rows.map(({ row }) => [
      row.id,
      row.predecessorId,
      row.rating,
      row.ratingInherited,
      row.openedOn,
    ]),
  ).toEqual([
    ['Ash0', null, 'good', false, '2010-01-01'],
    ['Ash1', 'Ash0', 'good', true, '2010-01-01'],
    ['Ash2', 'Ash1', 'inadequate', false, '2010-01-01'],
  ]);
  const history = await ratingsOfLocations(['Ash2'], ['rating', 'inherited'], reader());
  expect(history.map(({ rating, inherited }) => [rating, inherited])).toEqual([
    ['inadequate', false],
    ['good', true],
  ]);
  await report('Ash0', '2011-02-01', 10, 9);
  const bucket = { date: { from: '2011-02-01', to: '2011-02-28' } };
  const { rows: full } = await ask({ cube: 'supply', measures: ['occupancyRate'], where: bucket });
  expect(full[0]!.measures['occupancyRate']!.display).toBe('90.0%');
});

test('a report of more than 110% of capacity is kept and marked, and in no rate', async () => {
  await register([
    { id: 'A', from: '2010-01-01' },
    { id: 'B', from: '2010-01-01' },
    { id: 'C', from: '2010-01-01' },
  ]);
  await report('A', '2024-01-31', 100, 110);
  await report('B', '2024-01-31', 100, 111);
  await report('C', '2024-01-31', 100, 90);
  const { rows } = await ask({
    cube: 'supply',
    measures: ['capacity', 'occupied', 'occupancyRate'],
    where: { date: { from: '2024-01-01', to: '2024-01-31' } },
  });
  expect(Object.values(rows[0]!.measures).map(({ display }) => display)).toEqual([
    '200',
    '200',
    '100.0%',
  ]);
  const reports = await occupanciesOfLocations(['A', 'B'], 5, reader());
  expect(reports.map(({ occupied, overCapacity }) => [occupied, overCapacity])).toEqual([
    [110, false],
    [111, true],
  ]);
});

test('care homes are 89.4 % full, and 88.6 % only with housing with care among them', async () => {
  await register([
    { id: 'A', from: '2010-01-01' },
    { id: 'B', from: '2010-01-01', careHome: false },
  ]);
  await report('A', '2024-03-31', 1_000, 894);
  await report('B', '2024-03-31', 250, 214);
  const occupancy = async (where: object) => {
    const { rows } = await ask({
      cube: 'supply',
      measures: ['occupancyRate'],
      where: { date: { from: '2024-03-01', to: '2024-03-31' }, ...where },
    });
    return rows[0]!.measures['occupancyRate']!.display;
  };
  expect(await occupancy({})).toBe('88.6%');
  expect(await occupancy({ careHome: { in: ['care-home'] } })).toBe('89.4%');
  expect(await occupancy({ kind: { in: ['housing-with-care'] } })).toBe('85.6%');
});

const reader = () => ({ db: database.db, authority });

async function report(id: string, day: string, capacity: number, occupied: number): Promise<void> {
  await sql`insert into occupancy (authority, location_id, on_date, capacity, occupied, load_id)
    values (${authority}, ${id}, ${day}::date, ${capacity}, ${occupied}, 1)`.execute(database.db);
}
