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
const cube = 'placements';

describe('an episode counts in every period it overlaps', () => {
  test('people during the period, at its end, starts and ends', async () => {
    // residential: 1 2 3 4 5 6 7 during; 1 4 5 6 at the end; 1 3 7 start; 2 3 7 end
    // home support: 6 8 9 10 11 12 during; 8 9 10 at the end (9 ends on the last day, which is inside); 6 10 11 start; 6 9 11 12 end
    const answer = await ask({
      cube,
      dimensions: ['serviceType'],
      measures: ['people', 'peopleAtEnd', 'starts', 'ends'],
      totals: ['people', 'peopleAtEnd', 'placements'],
      where: quarter,
    });
    expect(table(answer)).toEqual([
      ['residential-care', '7', '4', '3', '3'],
      ['home-support', '6', '3', '3', '4'],
    ]);
  });

  test('totals count a person in two services once', async () => {
    const { totals } = await ask({
      cube,
      dimensions: ['serviceType'],
      totals: ['people', 'placements'],
      where: quarter,
    });
    expect(totals['people']).toMatchObject({ value: 12, status: 'EXACT' });
    expect(totals['placements']!.value).toBe(13);
  });

  test('every bucket of time it overlaps', async () => {
    // residential, January: 1 2 4 5 6 7; February: 1 3 4 5 6 7; March: 1 4 5 6; on the last days 1 4 5 6 7, then 1 4 5 6
    const answer = await ask({
      cube,
      dimensions: ['month'],
      measures: ['people', 'peopleAtEnd'],
      where: { ...quarter, serviceType: { in: ['residential-care'] } },
      totals: ['people'],
    });
    expect(table(answer)).toEqual([
      ['2024-01-01', '6', '5'],
      ['2024-02-01', '6', '4'],
      ['2024-03-01', '4', '4'],
    ]);
    expect(answer.totals['people']!.display).toBe('7');
  });

  test('a coarser grain beside a finer one', async () => {
    const answer = await ask({
      cube,
      dimensions: ['financialYear', 'quarter'],
      measures: ['people'],
      where: { date: { from: '2024-01-01', to: '2024-06-30' } },
    });
    expect(answer.rows.map(({ dimensions }) => dimensions)).toEqual([
      { financialYear: '2023/24', quarter: '2024-01-01' },
      { financialYear: '2024/25', quarter: '2024-04-01' },
    ]);
  });

  test('without a date the period is the one that the files report on', async () => {
    const { explain } = await ask({ cube, measures: ['people'] });
    expect(explain.filters).toEqual(['1 April 2023 to 31 March 2024']);
    expect(explain).toMatchObject({ dataVersion: 7, withheld: 0 });
    expect(explain.sources).toEqual([
      { file: 'small-city.csv', layout: 'cld', rows: 13, loadedAt: '2024-04-01T10:00:01.000Z' },
    ]);
  });
});

describe('what is known of people', () => {
  test('age is age on the last day of the bucket, and not known is a value', async () => {
    // person 1 is 64 on 31 January and 65 on 29 February; person 12 has no birth month
    const answer = await ask({
      cube,
      dimensions: ['month', 'workingAge'],
      measures: ['people'],
      where: { date: { from: '2024-01-01', to: '2024-02-29' } },
    });
    expect(table(answer)).toEqual([
      ['18-64', '2024-01-01', '1'],
      ['65-plus', '2024-01-01', '8'],
      ['unknown', '2024-01-01', '1'],
      ['65-plus', '2024-02-01', '8'],
      ['unknown', '2024-02-01', '1'],
    ]);
  });

  test('ethnic groups as published, not recorded kept', async () => {
    const answer = await ask({
      cube,
      dimensions: ['ethnicGroupPublished'],
      measures: ['people'],
      where: quarter,
    });
    expect(table(answer)).toEqual([
      ['asian', '5'],
      ['black', '1'],
      ['white-british', '5'],
      ['not-recorded', '1'],
    ]);
  });

  test('filters on people and on services, in and not in', async () => {
    const men = await ask({
      cube,
      measures: ['people'],
      where: {
        ...quarter,
        sex: { notIn: ['female'] },
        serviceType: { notIn: ['residential-care'] },
      },
    });
    expect(table(men)).toEqual([['5']]);
    expect(men.explain.filters).toEqual([
      '1 January 2024 to 31 March 2024',
      'Sex is not Female',
      'Service type is not Residential care',
    ]);
  });

  test('a filter on age uses the age at the end', async () => {
    const answer = await ask({
      cube,
      measures: ['people'],
      where: { date: { from: '2024-01-01', to: '2024-01-31' }, workingAge: { in: ['18-64'] } },
    });
    expect(table(answer)).toEqual([['1']]);
  });
});

test('cost at the end, cost per person and length of stay', async () => {
  // at the end 4, 5 and 6 cost 500, 700 and 600; stays that ended lasted 229, 20 and 2 days, of which the mean is 83.67
  const answer = await ask({
    cube,
    measures: ['weeklyCost', 'costPerPersonPerWeek', 'lengthOfStayDays'],
    where: { ...quarter, serviceType: { in: ['residential-care'] } },
  });
  expect(table(answer)).toEqual([['£1,800', '£600.00', '84']]);
});

test('a ratio over nothing is not available, and missing is not zero', async () => {
  const answer = await ask({
    cube,
    measures: ['costPerPersonPerWeek', 'weeklyCost', 'people'],
    where: { ...quarter, serviceType: { in: ['home-support'] } },
  });
  expect(table(answer)).toEqual([['–', '£0', '6']]);
});
