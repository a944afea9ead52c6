import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  calculationOf as as,
  figuresAsker,
  valueOf as value,
} from '../../small-city/figuresAsker.js';
import { writeLongerRecords } from '../../small-city/longerRecords.js';
import { writeSmallCity } from '../../small-city/smallCity.js';

let database: OpenDatabase;
let figures: ReturnType<typeof figuresAsker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  await writeLongerRecords(database.db);
  figures = figuresAsker(database.db);
});
afterAll(() => database.close());

const quarter = { date: { from: '2024-01-01', to: '2024-03-31' } };

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

  test('all others have no place among them', async () => {
    const ranked = { ...question, figures: [as('RANK', 'people')] };
    expect(await figures(ranked)).toEqual([
      ['white-british', '1'],
      ['indian', '2'],
      ['all-others', '–'],
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

  test('beside all others are few sizes for the public, so that none differ by one code', async () => {
    const asked = (n: number, other: boolean) =>
      figures({ ...question, top: { ...question.top, n, other } }, 'public');
    await expect(asked(4, true)).rejects.toThrow('take the top 1, 3, 5, 10, 20');
    expect((await asked(5, true)).length).toBeGreaterThan(0);
    expect(await asked(4, false)).not.toContainEqual(['all-others', '*', '*']);
  });

  test('are refused where rows are not of the dimension', async () => {
    await expect(figures({ ...question, dimensions: ['sex'] })).rejects.toThrow(
      'which rows are not grouped by',
    );
  });
});
