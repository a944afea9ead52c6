import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureKey, type FigureWish } from '../../question/calculation.js';
import type { Question } from '../../question/question.js';
import {
  figuresAsker,
  type FiguresQuestion,
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
const now = { name: 'now', from: '2024-01-01', to: '2024-03-31' };
const before = { name: 'before', shift: { of: 'now', years: -1 } };

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
    const question: FiguresQuestion = {
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

  test('are each explained, and what is loaded of them is told of all', async () => {
    const early = { name: 'early', from: '2021-10-01', to: '2022-03-31' };
    const wish: FigureWish = { of: 'starts', from: 'early', to: 'now', change: 'PERCENT' };
    const question = { cube: 'placements', periods: [now, early], figures: [wish] };
    const [whole, dry] = [
      await ask(question),
      await ask({ ...question, measures: ['starts'], explain: { sql: false, dryRun: true } }),
    ];
    for (const { explain, coverage } of [whole, dry]) {
      expect(explain.filters).toEqual([
        'now: 1 January 2024 to 31 March 2024',
        'early: 1 October 2021 to 31 March 2022',
      ]);
      expect(coverage).toMatchObject([
        { layout: 'cld', complete: false, missing: [{ from: '2021-10-01', to: '2021-12-31' }] },
      ]);
    }
    expect(whole.explain.measures.at(-1)).toMatchObject({
      label: 'Starts: change in percent',
      unit: '%',
      denominator: 'Starts, early',
    });
  });

  test('an end that is left out is that of all that is loaded, for the public too', async () => {
    const { periods } = await ask(
      {
        cube: 'placements',
        measures: ['people'],
        periods: [{ name: 'since', from: '2023-04-01' }],
      },
      'public',
    );
    expect(periods).toEqual({ since: { from: '2023-04-01', to: '2024-12-31' } });
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
