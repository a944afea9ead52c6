import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Calculation } from '../../question/calculation.js';
import { figureKey, type FigureWish } from '../../question/calculation.js';
import type { Question } from '../../question/question.js';
import { authority, writeSmallCity } from '../../small-city/smallCity.js';
import { asker } from '../../small-city/smallCityAsker.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  const adults = {
    authority,
    area: authority,
    year: 2023,
    age_band: '18-plus',
    ethnic_list: 'all',
  };
  const load_id = (await database.db.selectFrom('load').select('id').executeTakeFirstOrThrow()).id;
  await database.db
    .insertInto('population')
    .values(
      [
        { sex: 'female', people: 2000 },
        { sex: 'male', people: 1000 },
      ].map((row) => ({ ...adults, ...row, ethnic_group: 'all', basis: 'estimate', load_id })),
    )
    .execute();
  // records are known from 2022 to 2024, weeks of home support from October to March
  const days = [
    { layout: 'cld', from_on: '2022-01-01', to_on: '2024-12-31' },
    { layout: 'home-support-weeks', from_on: '2023-10-02', to_on: '2024-03-31' },
  ];
  await database.db.deleteFrom('coverage').where('authority', '=', authority).execute();
  await database.db
    .insertInto('coverage')
    .values(days.map((span) => ({ authority, load_id, ...span })))
    .execute();
  ask = asker(database.db);
});
afterAll(() => database.close());

const quarter = { date: { from: '2024-01-01', to: '2024-03-31' } };
const now = { name: 'now', from: '2024-01-01', to: '2024-03-31' };
const before = { name: 'before', shift: { of: 'now', years: -1 } };

type Asked = Partial<Question> & { cube: string; figures: readonly FigureWish[] };

/** The displays of the figures wanted, row by row, after the codes and days of its dimensions. */
async function figures(question: Asked, policy: 'analyst' | 'public' = 'analyst') {
  const { rows } = await ask(question, policy);
  return rows.map(({ dimensions, figures: shown }) => [
    ...Object.values(dimensions).map((value) =>
      typeof value === 'object' && value !== null ? value.code : value,
    ),
    ...question.figures.map((wish) => shown![figureKey(wish)]!.display),
  ]);
}

const value = (of: string, period?: string): FigureWish => ({ of, as: 'VALUE', period });
const as = (calculation: Calculation, of: string): FigureWish => ({ of, as: calculation });

describe('periods side by side', () => {
  test('each is counted on its own, and they are compared', async () => {
    // residential: 1 2 3 4 5 6 7 now, 4 5 6 a year before; home support: 6 8 9 10 11 12 now, 8 9 before
    const change = (how: 'DIFFERENCE' | 'PERCENT' | 'RATIO') => ({
      of: 'people',
      from: 'before',
      to: 'now',
      change: how,
    });
    const rows = await figures({
      cube: 'placements',
      dimensions: ['serviceType'],
      periods: [now, before],
      figures: [
        value('people', 'now'),
        value('people', 'before'),
        change('DIFFERENCE'),
        change('PERCENT'),
        change('RATIO'),
      ],
    });
    expect(rows).toEqual([
      ['residential-care', '7', '3', '4', '133.3%', '2.33'],
      ['home-support', '6', '2', '4', '200.0%', '3.00'],
    ]);
  });

  test('a cell that one of them lacks holds nobody in it', async () => {
    // african and not recorded: 11 and 12, who come in winter
    const rows = await figures({
      cube: 'placements',
      dimensions: ['ethnicGroupPublished'],
      periods: [before, now].toReversed(),
      figures: [
        value('people', 'now'),
        value('people', 'before'),
        { of: 'people', from: 'before', to: 'now', change: 'PERCENT' },
      ],
    });
    expect(rows).toEqual([
      ['asian', '5', '3', '66.7%'],
      ['black', '1', '0', '–'],
      ['white-british', '5', '2', '150.0%'],
      ['not-recorded', '1', '0', '–'],
    ]);
  });

  test('the months of a shifted period stand beside the months it is shifted from', async () => {
    const question: Asked = {
      cube: 'placements',
      dimensions: ['month'],
      periods: [now, before],
      where: { serviceType: { in: ['residential-care'] } },
      figures: [value('people', 'now'), value('people', 'before')],
    };
    expect(await figures(question)).toEqual([
      ['2024-01-01', '6', '3'],
      ['2024-02-01', '6', '3'],
      ['2024-03-01', '4', '3'],
    ]);
  });

  test('a month outside a period has no figure in it', async () => {
    const rows = await figures({
      cube: 'placements',
      dimensions: ['month'],
      periods: [
        { name: 'first', from: '2024-01-01', to: '2024-01-31' },
        { name: 'second', from: '2024-02-01', to: '2024-02-29' },
      ],
      figures: [value('starts', 'first'), value('starts', 'second')],
    });
    // 1 6 7 11 start in January, 3 in February
    expect(rows).toEqual([
      ['2024-01-01', '4', '–'],
      ['2024-02-01', '–', '1'],
    ]);
  });

  test('the last months are those of what is loaded', async () => {
    const { periods } = await ask({
      cube: 'placements',
      measures: ['people'],
      periods: [
        { name: 'year', last: { n: 1, grain: 'financialYear' } },
        { name: 'quarters', last: { n: 2, grain: 'quarter' } },
      ],
    });
    expect(periods).toEqual({
      year: { from: '2023-04-01', to: '2024-03-31' },
      quarters: { from: '2024-07-01', to: '2024-12-31' },
    });
  });

  test('a period that is loaded in part only is not compared', async () => {
    const change: FigureWish = { of: 'starts', from: 'early', to: 'now', change: 'DIFFERENCE' };
    const early = { name: 'early', from: '2021-10-01', to: '2022-03-31' };
    const { rows } = await ask({
      cube: 'placements',
      periods: [now, early],
      figures: [value('starts', 'early'), change],
    });
    const [shown, changed] = [value('starts', 'early'), change].map(
      (wish) => rows[0]!.figures![figureKey(wish)]!,
    );
    expect(shown).toMatchObject({ value: 0, reason: 'PARTIAL' });
    expect(changed).toMatchObject({ status: 'NOT_AVAILABLE', reason: 'NOT_LOADED' });
  });

  test('are each held against the rules of a period, and count as a dimension', async () => {
    const asked = (question: Partial<Question>) =>
      ask({ cube: 'placements', measures: ['people'], ...question }, 'public');
    const days = { name: 'days', from: '2024-01-10', to: '2024-02-10' };
    await expect(asked({ periods: [now, days] })).rejects.toThrow('is not for the public');
    await expect(
      asked({ periods: [now, before], dimensions: ['serviceType', 'sex', 'ward', 'month'] }),
    ).rejects.toThrow('uses 5 dimensions, filters and time counted, and several periods as one');
    await expect(asked({ periods: [before] })).rejects.toThrow('which is not named before it');
    await expect(asked({ periods: [now], where: quarter })).rejects.toThrow('a date and periods');
    await expect(asked({ periods: [{ ...now, last: { n: 1, grain: 'month' } }] })).rejects.toThrow(
      'one of them',
    );
  });
});

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

describe('the most important codes', () => {
  const question = {
    cube: 'placements',
    dimensions: ['ethnicGroup'],
    where: quarter,
    figures: [value('people'), as('SHARE_OF_TOTAL', 'people')],
    top: { n: 2, of: 'people', dimension: 'ethnicGroup', other: true },
  };

  test('highest first, the others counted together, each person once', async () => {
    expect(await figures(question)).toEqual([
      ['white-british', '5', '41.7%'],
      ['indian', '3', '25.0%'],
      ['all-others', '4', '33.3%'],
    ]);
    // 6 has both services: two of 7 and 6, and nobody else
    const services = { ...question.top, n: 1, dimension: 'serviceType' };
    expect(await figures({ ...question, dimensions: ['serviceType'], top: services })).toEqual([
      ['residential-care', '7', '58.3%'],
      ['all-others', '6', '50.0%'],
    ]);
  });

  test('without the others where they are not wanted, in buckets too', async () => {
    const rows = await figures({
      ...question,
      dimensions: ['ward', 'month'],
      top: { n: 1, of: 'people', dimension: 'ward', other: false },
      figures: [value('people')],
    });
    expect(rows.map(([ward]) => ward)).toEqual(['E05001218', 'E05001218', 'E05001218']);
  });

  test('are refused where rows are not of the dimension', async () => {
    await expect(figures({ ...question, dimensions: ['sex'] })).rejects.toThrow(
      'which rows are not grouped by',
    );
  });
});
