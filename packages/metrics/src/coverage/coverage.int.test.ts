import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cubes } from '../cubes/cubes.js';
import type { Figure } from '../gate/figure.js';
import { bucketEnd, bucketsOf } from '../question/buckets.js';
import { dataChanged } from '../small-city/dataChanged.js';
import { writeSmallCity } from '../small-city/smallCity.js';
import { asker } from '../small-city/smallCityAsker.js';
import { availabilityOf } from './availability.js';
import { readCoverage } from './coverage.js';
import { needOf } from './need.js';
import { authority } from '../small-city/smallCity.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  ask = asker(database.db);
});
afterAll(() => database.close());

/** Two years before what is loaded to two years after it. */
const wide = { from: '2021-01-01', to: '2026-03-31' };
const timed = cubes.filter(({ timeGrains }) => timeGrains.length > 0);
const publicGrains = ['month', 'quarter', 'financialYear'] as const;

describe.each(['analyst', 'public'] as const)('for the %s', (policy) => {
  const grained = timed.flatMap((cube) =>
    publicGrains.map((grain) => [cube.id, grain, cube] as const),
  );

  test.each(grained)(
    '%s by %s is never given of days that are not loaded',
    async (_, grain, cube) => {
      const coverage = await readCoverage(database.db, authority);
      const measures = cube.measures.filter(
        ({ notForPublic }) => policy === 'analyst' || !notForPublic,
      );
      const answer = await ask(
        {
          cube: cube.id,
          dimensions: [grain],
          measures: measures.map(({ id }) => id),
          where: { date: wide },
        },
        policy,
      );
      const found = answer.rows.flatMap(({ dimensions, measures: figures }) => {
        const starts = startOf(String(dimensions[grain]));
        const bucket = { from: starts, to: bucketEnd(starts, grain) };
        return measures.map((measure) => {
          const available = availabilityOf(needOf(cube, measure)!, coverage, bucket);
          return { place: `${measure.id} ${starts}`, figure: figures[measure.id]!, available };
        });
      });
      // every bucket of five years in which nothing can be given is there, and each says the same as what is loaded
      const given = new Set(
        answer.rows.map(({ dimensions }) => startOf(String(dimensions[grain]))),
      );
      const absent = bucketsOf(wide, grain).filter(({ starts }) => !given.has(starts));
      const closed = absent.filter((bucket) =>
        measures.every(
          (measure) => availabilityOf(needOf(cube, measure)!, coverage, bucket).counted === null,
        ),
      );
      expect(closed).toEqual([]);
      expect(given.size).toBeGreaterThan(0);
      const untrue = found.filter(({ figure, available }) => !isTrue(figure, available));
      expect(untrue).toEqual([]);
      expect(found.some(({ figure }) => figure.reason === 'NOT_LOADED')).toBe(true);
    },
  );
});

/** The first day of a bucket by its name. */
function startOf(name: string): string {
  return name.includes('/') ? `${name.slice(0, 4)}-04-01` : name;
}

function isTrue(
  { status, reason }: Figure,
  { counted, reason: why }: ReturnType<typeof availabilityOf>,
): boolean {
  if (counted === null) return status === 'NOT_AVAILABLE' && reason === why;
  if (status === 'SUPPRESSED') return reason === null;
  return reason === why || (status === 'NOT_AVAILABLE' && reason === 'NO_VALUE');
}

test('open episodes are not carried past the end of the records', async () => {
  const answer = await ask({
    cube: 'placements',
    dimensions: ['quarter', 'serviceType'],
    measures: ['people', 'peopleAtEnd', 'starts'],
    where: { date: { from: '2024-01-01', to: '2024-12-31' } },
    totals: ['people', 'peopleAtEnd'],
  });
  const after = answer.rows.filter(({ dimensions }) => String(dimensions['quarter']) > '2024-03');
  expect(after.length).toBeGreaterThan(0);
  const figures = after.flatMap(({ measures }) => Object.values(measures));
  expect(new Set(figures.map(({ reason }) => reason))).toEqual(new Set(['NOT_LOADED']));
  expect(answer.totals['people']!.reason).toBe('PARTIAL');
  expect(answer.totals['peopleAtEnd']).toMatchObject({ value: null, reason: 'NOT_LOADED' });
  expect(answer.coverage).toEqual([
    {
      layout: 'cld',
      from: '2023-04-01',
      to: '2024-03-31',
      complete: false,
      missing: [{ from: '2024-04-01', to: '2024-12-31' }],
    },
  ]);
});

test('a year of which a part is loaded is counted over that part, and says so', async () => {
  const months = await ask({
    cube: 'demand',
    measures: ['requests', 'requestsPerDay'],
    where: { date: { from: '2024-01-01', to: '2024-12-31' } },
  });
  // four requests in the 91 days that are loaded
  expect(months.rows[0]!.measures).toMatchObject({
    requests: { value: 4, status: 'EXACT', reason: 'PARTIAL' },
    requestsPerDay: { display: '0.0', reason: 'PARTIAL' },
  });
  expect(months.rows[0]!.measures['requestsPerDay']!.value).toBeCloseTo(4 / 91);
});

test('people wait on the days that have settled', async () => {
  await sql`update coverage set to_on = '2025-03-31' where layout = 'cld'`.execute(database.db);
  await dataChanged(database.db);
  const answer = await ask({
    cube: 'demand',
    dimensions: ['month'],
    measures: ['assessmentsWaiting'],
    where: { date: { from: '2024-01-01', to: '2024-04-30' } },
  });
  await sql`update coverage set to_on = '2024-03-31' where layout = 'cld'`.execute(database.db);
  await dataChanged(database.db);
  // persons 2, then 3, then 3
  expect(answer.rows.map(({ measures }) => measures['assessmentsWaiting']!.value)).toEqual([
    1,
    1,
    1,
    null,
  ]);
  expect(answer.rows[3]!.measures['assessmentsWaiting']!.reason).toBe('UNSETTLED');
});

test('a gap between files is no part of what is loaded', async () => {
  const answer = await ask({
    cube: 'homeSupport',
    dimensions: ['week'],
    measures: ['hoursDelivered'],
    where: { date: { from: '2024-01-01', to: '2024-02-04' } },
    totals: ['hoursDelivered'],
  });
  expect(answer.rows.map(({ measures }) => measures['hoursDelivered']!.display)).toEqual([
    '34',
    '10',
    '–',
    '–',
    '10',
  ]);
  expect(answer.totals['hoursDelivered']).toMatchObject({ reason: 'PARTIAL' });
  expect(answer.coverage[0]!.missing).toEqual([{ from: '2024-01-15', to: '2024-01-28' }]);
});
