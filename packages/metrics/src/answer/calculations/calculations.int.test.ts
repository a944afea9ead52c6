import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureKey, type FigureWish } from '../../question/calculation.js';
import {
  calculationOf as as,
  figuresAsker,
  valueOf as value,
} from '../../small-city/figuresAsker.js';
import { writeLongerRecords } from '../../small-city/longerRecords.js';
import { writeSmallCity } from '../../small-city/smallCity.js';
import { asker } from '../../small-city/smallCityAsker.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
let figures: ReturnType<typeof figuresAsker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  await writeLongerRecords(database.db);
  ask = asker(database.db);
  figures = figuresAsker(database.db);
});
afterAll(() => database.close());

const quarter = { date: { from: '2024-01-01', to: '2024-03-31' } };

describe('shares', () => {
  test('of the total, which counts a person in two services once', async () => {
    const rows = await figures({
      cube: 'placements',
      dimensions: ['serviceType'],
      where: quarter,
      figures: [as('SHARE_OF_TOTAL', 'people'), as('SHARE_OF_PARENT', 'people')],
    });
    expect(rows).toEqual([
      ['residential-care', '58.3%', '58.3%'],
      ['home-support', '50.0%', '50.0%'],
    ]);
  });

  test('of the parent, the row without its last dimension', async () => {
    // January: six in residential care and five with home support, ten people
    const rows = await figures({
      cube: 'placements',
      dimensions: ['month', 'serviceType'],
      where: { date: { from: '2024-01-01', to: '2024-01-31' } },
      figures: [as('SHARE_OF_PARENT', 'people')],
    });
    expect(rows.map((row) => row.at(-1))).toEqual(['60.0%', '50.0%']);
  });

  test('are of nothing where a measure is divided already, or is of a day that its period is not made of', async () => {
    const asked = (figure: FigureWish, dimensions = ['month']) =>
      figures({ cube: 'placements', dimensions, where: quarter, figures: [figure] });
    await expect(asked(as('SHARE_OF_TOTAL', 'lengthOfStayDays'))).rejects.toThrow(
      'divided already',
    );
    await expect(asked(as('SHARE_OF_TOTAL', 'peopleAtEnd'))).rejects.toThrow('it is of one day');
    await expect(asked(as('SHARE_OF_PARENT', 'people'), [])).rejects.toThrow(
      'needs a dimension in by',
    );
  });
});

describe('sums along time', () => {
  // January 54 hours, February 10, March none
  const question = {
    cube: 'homeSupport',
    dimensions: ['month'],
    figures: [
      value('hoursDelivered'),
      as('CUMULATIVE', 'hoursDelivered'),
      as('ROLLING_3', 'hoursDelivered'),
    ],
  };

  test('add up the months before, and only whole windows', async () => {
    expect(
      await figures({ ...question, where: { date: { from: '2023-12-01', to: '2024-02-29' } } }),
    ).toEqual([
      ['2024-01-01', '54', '54', '–'],
      ['2024-02-01', '10', '64', '64'],
    ]);
    expect(
      await figures({ ...question, where: { date: { from: '2023-12-02', to: '2024-02-29' } } }),
    ).toEqual([
      ['2024-01-01', '54', '54', '–'],
      ['2024-02-01', '10', '64', '–'],
    ]);
  });

  test('have no window over what is not loaded, and what has run up says that it is of a part', async () => {
    const { rows } = await ask({
      ...question,
      where: { date: { from: '2023-09-01', to: '2024-02-29' } },
    });
    const shown = (wish: FigureWish) =>
      rows
        .filter(({ dimensions }) => dimensions['month']! >= '2024-01-01')
        .map(({ figures: of }) => of![figureKey(wish)])
        .map((figure) => [figure!.display, figure!.reason]);
    expect(shown(question.figures[1]!)).toEqual([
      ['–', 'NOT_LOADED'],
      ['–', 'NOT_LOADED'],
    ]);
    expect(shown(question.figures[2]!)).toEqual([
      ['54', null],
      ['64', null],
    ]);
  });

  test('are not of distinct people, nor of one day, nor of what is divided', async () => {
    const asked = (cube: string, figure: FigureWish) =>
      figures({ cube, dimensions: ['month'], where: quarter, figures: [figure] });
    await expect(asked('homeSupport', as('ROLLING_3', 'people'))).rejects.toThrow(
      'two windows that overlap would differ by the people of one month and show them',
    );
    await expect(asked('placements', as('CUMULATIVE', 'peopleAtEnd'))).rejects.toThrow(
      'it is of one day',
    );
    await expect(asked('placements', as('CUMULATIVE', 'placements'))).rejects.toThrow(
      'would count in both',
    );
    await expect(asked('homeSupport', as('ROLLING_12', 'hoursPerPerson'))).rejects.toThrow(
      'divided already',
    );
    await expect(figures({ ...question, dimensions: ['quarter'], where: quarter })).rejects.toThrow(
      'needs month in by',
    );
  });
});

describe('rank', () => {
  test('the highest is first, equal ones share a place', async () => {
    // white 5, Indian 3, Pakistani 2, African 1, refused 1
    const rows = await figures({
      cube: 'placements',
      dimensions: ['ethnicGroup'],
      where: quarter,
      figures: [value('people'), as('RANK', 'people')],
    });
    expect(new Map(rows.map(([code, ...shown]) => [code, shown]))).toEqual(
      new Map([
        ['indian', ['3', '2']],
        ['pakistani', ['2', '3']],
        ['african', ['1', '4']],
        ['white-british', ['5', '1']],
        ['refused', ['1', '4']],
      ]),
    );
  });
});

describe('per 1,000 adults', () => {
  test('of the same sex, by a year near enough', async () => {
    // seven women of 2,000, five men of 1,000
    const question = {
      cube: 'placements',
      dimensions: ['sex'],
      figures: [as('PER_1000', 'people')],
    };
    expect(await figures({ ...question, where: quarter })).toEqual([
      ['female', '3.5'],
      ['male', '5.0'],
    ]);
    const { explain } = await ask({ ...question, where: quarter });
    expect(explain.measures.at(-1)!.denominator).toBe(
      'Adults of the same sex (2023, estimate, as loaded)',
    );
    await expect(
      figures({ ...question, where: { date: { from: '2026-01-01', to: '2026-03-31' } } }),
    ).rejects.toThrow('more than 2 years away');
  });

  test('of all who a filter leaves, whatever the service', async () => {
    // five men of 1,000 have home support: 8 9 10 11 12
    const rows = await figures({
      cube: 'placements',
      dimensions: ['serviceType'],
      where: { ...quarter, sex: { in: ['male'] } },
      figures: [as('PER_1000', 'people')],
    });
    expect(rows).toEqual([['home-support', '5.0']]);
  });

  test('is refused where the residents are not known', async () => {
    const asked = (cube: string, dimensions: string[]) =>
      figures({ cube, dimensions, where: quarter, figures: [as('PER_1000', 'people')] });
    await expect(asked('homeSupport', ['zone'])).rejects.toThrow('no population of a zone');
    await expect(asked('placements', ['ward'])).rejects.toThrow('no population of wards is loaded');
    await expect(asked('placements', ['ethnicGroup'])).rejects.toThrow('is not known');
  });
});

describe('medians and 90th percentiles', () => {
  // ends: residential care after 2, 20 and 229 days; home support after 31, 61, 72 and 456
  const question = {
    cube: 'placements',
    dimensions: ['serviceType'],
    where: quarter,
    figures: [as('MEDIAN', 'lengthOfStayDays'), as('P90', 'lengthOfStayDays')],
  };

  test('are the days of one row, by cell and by bucket', async () => {
    expect(await figures(question)).toEqual([
      ['residential-care', '20', '229'],
      ['home-support', '61', '456'],
    ]);
    // January: 229 and 31; February: 20, 2 and 72; March: 61 and 456
    expect(await figures({ ...question, dimensions: ['month'] })).toEqual([
      ['2024-01-01', '31', '229'],
      ['2024-02-01', '20', '72'],
      ['2024-03-01', '61', '456'],
    ]);
    // assessments of 20 and of 40 days
    const assessments = {
      cube: 'demand',
      where: quarter,
      figures: [as('MEDIAN', 'assessmentDays'), as('P90', 'assessmentDays')],
    };
    expect(await figures(assessments)).toEqual([['20', '40']]);
  });

  test('are not for the public where fewer than ten people stand behind them', async () => {
    // seven people leave
    expect(await figures({ ...question, dimensions: [] }, 'public')).toEqual([['*', '*']]);
  });
});
