import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSmallCity } from '../small-city/smallCity.js';
import { asker, table } from '../small-city/smallCityAsker.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  ask = asker(database.db);
});
afterAll(() => database.close());

const quarter = { date: { from: '2024-01-01', to: '2024-03-31' } };

describe('home support', () => {
  test('a week belongs to the bucket of its Monday, and only loaded weeks are divided by', async () => {
    // January: 3,300 planned minutes = 55 hours in 3 loaded weeks, 6 people, 8 person-weeks; February: 10 hours, 1 week
    const answer = await ask({
      cube: 'homeSupport',
      dimensions: ['month'],
      measures: ['hoursPlanned', 'people', 'hoursPlannedPerWeek', 'hoursPerPersonPerWeek'],
      where: { date: { from: '2024-01-01', to: '2024-02-29' } },
      totals: ['hoursPlannedPerWeek', 'hoursPerPerson'],
    });
    expect(table(answer)).toEqual([
      ['2024-01-01', '55', '6', '18', '6.9'],
      ['2024-02-01', '10', '1', '10', '10.0'],
    ]);
    // 65 hours in 4 weeks; 64 hours delivered to 6 people
    expect(answer.totals['hoursPlannedPerWeek']!.value).toBe(16.25);
    expect(answer.totals['hoursPerPerson']!.display).toBe('10.7');
  });

  test('shares', async () => {
    const answer = await ask({
      cube: 'homeSupport',
      dimensions: ['zone', 'provider'],
      measures: ['shareDelivered', 'shareMissed', 'shareLate'],
    });
    expect(table(answer)).toEqual([['L1', '1-100000001', '98.5%', '10.0%', '22.2%']]);
    expect(answer.rows[0]!.dimensions['provider']).toEqual({
      code: '1-100000001',
      label: 'Example Care',
    });
  });
});

test('respite nights count only where they lie inside the bucket', async () => {
  // stay 1 has the nights of 30 and 31 January and of 1 and 2 February
  const answer = await ask({
    cube: 'respite',
    dimensions: ['month'],
    measures: ['stays', 'nights', 'plannedNights', 'emergencyStays'],
    where: { date: { from: '2024-01-01', to: '2024-02-29' } },
    totals: ['stays', 'nights', 'nightsPerStay'],
  });
  expect(table(answer)).toEqual([
    ['2024-01-01', '3', '11', '9', '1'],
    ['2024-02-01', '1', '2', '2', '0'],
  ]);
  expect(answer.totals['stays']!.value).toBe(3);
  expect(answer.totals['nightsPerStay']!.display).toBe('4.3');
});

describe('demand', () => {
  test('requests by the day received, assessments by the day completed, and nobody waits whose day has not settled', async () => {
    const answer = await ask({
      cube: 'demand',
      dimensions: ['month'],
      measures: [
        'requests',
        'shareToLongTerm',
        'assessments',
        'assessmentDays',
        'assessmentsWaiting',
      ],
      where: { date: { from: '2024-01-01', to: '2024-02-29' } },
    });
    expect(table(answer)).toEqual([
      ['2024-01-01', '2', '50.0%', '1', '20.0', '–'],
      ['2024-02-01', '2', '0.0%', '1', '40.0', '–'],
    ]);
  });

  test('a measure is not split by what its rows do not know', async () => {
    await expect(
      ask({ cube: 'demand', dimensions: ['route'], measures: ['requests', 'assessments'] }),
    ).rejects.toThrow('assessments of demand is not known by route');
  });
});

describe('supply', () => {
  test('locations and ratings on the last day, and the latest report of the period', async () => {
    // the nursing home has ended; location 1 was rated down in February; the latest reports are 18 of 20 and 24 of 30
    const answer = await ask(
      {
        cube: 'supply',
        dimensions: ['kind', 'rating'],
        measures: ['locations', 'beds', 'occupied', 'vacancies', 'occupancyRate'],
        where: quarter,
        totals: ['locations', 'providers', 'beds', 'occupancyRate', 'ratedGoodOrBetter'],
      },
      'analyst',
    );
    expect(table(answer)).toEqual([
      ['residential', 'outstanding', '1', '30', '24', '5', '80.0%'],
      ['residential', 'requires-improvement', '1', '20', '18', '1', '90.0%'],
      ['home-support', 'not-rated', '1', '–', '–', '–', '–'],
    ]);
    expect(Object.values(answer.totals).map(({ display }) => display)).toEqual([
      '3',
      '2',
      '50',
      '84.0%',
      '50.0%',
    ]);
  });

  test('register facts are exact for the public, what one or two providers report is not shown', async () => {
    const answer = await ask(
      {
        cube: 'supply',
        dimensions: ['kind', 'rating'],
        measures: ['locations', 'beds', 'occupied', 'occupancyRate'],
        where: quarter,
        totals: ['beds', 'occupied', 'occupancyRate'],
      },
      'public',
    );
    expect(table(answer)).toEqual([
      ['residential', 'outstanding', '1', '30', '*', '*'],
      ['residential', 'requires-improvement', '1', '20', '*', '*'],
      ['home-support', 'not-rated', '1', '–', '–', '–'],
    ]);
    expect(Object.values(answer.totals).map(({ display }) => display)).toEqual(['50', '*', '*']);
  });

  test('each month as it stood on its last day', async () => {
    const answer = await ask({
      cube: 'supply',
      dimensions: ['month'],
      measures: ['locations', 'occupied'],
      where: quarter,
    });
    expect(table(answer)).toEqual([
      ['2024-01-01', '4', '39'],
      ['2024-02-01', '3', '18'],
      ['2024-03-01', '3', '–'],
    ]);
  });
});
