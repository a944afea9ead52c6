import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { answerCube } from '../answer/answerCube.js';
import { groupKeys } from '../answer/rows/groupKeys.js';
import { asker, table } from '../small-city/smallCityAsker.js';
import { analystPolicy } from './policy.js';

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
/** Seven people and six, as their leaders round them; the leaders are fixed, so are the figures. */
const figures = { residential: '5', home: '5' };

describe('the public', () => {
  test('sees no figure about fewer than five people, and a cell that holds nobody looks the same', async () => {
    const answer = await ask(
      {
        cube,
        dimensions: ['serviceType'],
        measures: ['people', 'peopleAtEnd'],
        where: quarter,
        totals: ['people', 'peopleAtEnd'],
      },
      'public',
    );
    expect(table(answer).slice(0, 3)).toEqual([
      ['residential-care', figures.residential, '*'],
      ['nursing-care', '*', '*'],
      ['home-support', figures.home, '*'],
    ]);
    expect(['5', '10']).toContain(answer.totals['peopleAtEnd']!.display);
    expect(answer.withheld).toBe(answer.rowCount);
    expect(answer.explain.disclosure).toContain('fewer than 5 people');
  });

  test('gets suppressed rows last, in both directions', async () => {
    const ask2 = (direction: 'ASC' | 'DESC') =>
      ask(
        {
          cube,
          dimensions: ['serviceType'],
          measures: ['people'],
          orderBy: [{ field: 'people', direction }],
          where: quarter,
        },
        'public',
      );
    const shown = [figures.residential, figures.home].map(Number);
    const firstTwo = async (direction: 'ASC' | 'DESC') =>
      table(await ask2(direction))
        .slice(0, 3)
        .map((row) => row[1]);
    expect(await firstTwo('ASC')).toEqual([...shown.toSorted((a, b) => a - b).map(String), '*']);
    expect(await firstTwo('DESC')).toEqual([...shown.toSorted((a, b) => b - a).map(String), '*']);
  });

  test('learns nothing of a suppressed cell from a bound', async () => {
    const answer = await ask(
      {
        cube,
        dimensions: ['serviceType'],
        measures: ['people'],
        having: { people: { lt: 1000 } },
        where: quarter,
      },
      'public',
    );
    expect(table(answer)).toEqual([
      ['residential-care', figures.residential],
      ['home-support', figures.home],
    ]);
    expect(answer.rowCount).toBe(2);
  });

  test('learns nothing from which rows there are where only dimensions are asked for', async () => {
    const answer = await ask({ cube, dimensions: ['sex'], where: quarter }, 'public');
    expect(table(answer)).toEqual([['female'], ['male'], ['other'], ['unknown']]);
  });

  test('cannot ask what shows one provider’s business', async () => {
    await expect(
      ask({ cube: 'homeSupport', dimensions: ['provider'], measures: ['people'] }, 'public'),
    ).rejects.toThrow('homeSupport by provider is not for the public');
    await expect(
      ask(
        { cube, measures: ['weeklyCost'], where: { location: { in: ['1-200000001'] } } },
        'public',
      ),
    ).rejects.toThrow('weeklyCost of placements by location is not for the public');
  });

  test('is told the limit of four dimensions, filters and time counted', async () => {
    await expect(
      ask(
        {
          cube,
          dimensions: ['serviceType', 'sex', 'month', 'quarter'],
          measures: ['people'],
          where: { city: { in: ['in'] }, term: { in: ['long'] } },
        },
        'public',
      ),
    ).rejects.toThrow('uses 5 dimensions, filters and time counted; the limit is 4: leave 1 out');
  });
});

describe('a question that cannot be asked', () => {
  test('names the nearest code, measure and dimension', async () => {
    await expect(
      ask({ cube, measures: ['people'], where: { serviceType: { in: ['residental-care'] } } }),
    ).rejects.toThrow(
      'serviceType has no code "residental-care". Did you mean "residential-care"?',
    );
    await expect(
      ask({ cube, measures: ['people'], where: { provider: { in: ['1-100000003'] } } }),
    ).rejects.toThrow('Did you mean "1-100000001"?');
    await expect(ask({ cube, measures: ['peoples'] })).rejects.toThrow('Did you mean "people"?');
    await expect(ask({ cube, dimensions: ['zone'] })).rejects.toThrow('has no dimension "zone"');
  });

  test('is grouped by no dimension twice', async () => {
    await expect(ask({ cube, dimensions: ['sex', 'month', 'sex'] })).rejects.toThrow(
      'placements is grouped by sex twice: name each dimension in by once',
    );
  });

  test('is ordered by no dimension that it is not grouped by', async () => {
    const orderBy = [{ field: 'month', direction: 'ASC' as const }];
    await expect(ask({ cube, dimensions: ['sex'], orderBy })).rejects.toThrow(
      'placements cannot be ordered by month, which rows are not grouped by: add it to by',
    );
  });

  test('says which date is not a day', async () => {
    await expect(
      ask({ cube, measures: ['people'], where: { date: { from: '2024-02-30' } } }),
    ).rejects.toThrow('date.from is "2024-02-30": give a day as YYYY-MM-DD');
  });
});

describe('a grid', () => {
  const question = { cube, measures: ['people', 'starts'], where: quarter };

  test('comes whole, or not at all: an error says how many rows there are', async () => {
    const whole = await ask({ ...question, dimensions: ['serviceType', 'day'] });
    expect(whole.rowCount).toBe(whole.rows.length);
    const policy = { ...analystPolicy, pageLimit: whole.rowCount - 1 };
    const context = { db: database.db, authority, policy };
    const asked = { orderBy: [], totals: [], ...question, dimensions: ['serviceType', 'day'] };
    await expect(answerCube(asked, context)).rejects.toThrow(
      `the answer has ${whole.rowCount} rows; the limit is ${whole.rowCount - 1}: ask placements about`,
    );
  });

  test.each([
    [['month', 'serviceType', 'sex']],
    [['serviceType', 'month', 'sex']],
    [['sex', 'serviceType', 'month']],
  ])('by %j has its columns and its rows in that order', async (dimensions) => {
    const { columns, rows } = await ask({ ...question, dimensions }, 'public');
    expect(columns.dimensions.map(({ id }) => id)).toEqual(dimensions);
    expect(columns.measures.map(({ id }) => id)).toEqual(['people', 'starts']);
    const places = rows.map((row) => groupKeys(row, columns, null).map(({ code }) => code));
    const lists = dimensions.map((_, at) => [...new Set(places.map((place) => place[at]))]);
    // every combination once, the last one named turning fastest
    expect(places).toEqual(
      lists.reduce<(string | undefined)[][]>(
        (all, list) => all.flatMap((head) => list.map((code) => [...head, code])),
        [[]],
      ),
    );
  });

  test('of what is present leaves out nobody and a few alike', async () => {
    const asked = { ...question, dimensions: ['serviceType'] };
    const full = await ask(asked, 'public');
    const present = await ask({ ...asked, grid: 'PRESENT' }, 'public');
    expect(present.rows).toEqual(
      full.rows.filter(({ measures }) => measures['people']!.status !== 'SUPPRESSED'),
    );
    expect(present.rowCount).toBe(present.rows.length);
    expect(present.notices.map(({ code }) => code)).toContain('ROWS_LEFT_OUT');
    expect(full.notices.map(({ code }) => code)).toEqual(['SUPPRESSED']);
  });
});
