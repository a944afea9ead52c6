import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketsOf } from './buckets.js';
import type { RawCell } from './cell.js';
import { checkQuestion } from './checkQuestion.js';
import { analystPolicy, type Policy, publicPolicy } from './policy.js';
import type { Where } from './question.js';
import { readCountedCells, readSweptCells } from './readCells.js';
import { authority, writeSmallCity } from './smallCity.js';
import { rowCells } from './sql/cellSql.js';
import { canSweep } from './sql/sweepSql.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
});
afterAll(() => database.close());

const all = ['people', 'peopleAtEnd', 'placements', 'starts', 'ends', 'costPerPersonPerWeek'];

/** The cells of one question both ways: swept, and with an episode repeated in every bucket. */
async function bothWays(
  grain: 'day' | 'week' | 'month' | 'financialYear',
  dimensions: readonly string[],
  where: Where = {},
  policy: Policy = analystPolicy,
): Promise<readonly [RawCell[], RawCell[]]> {
  const asked = checkQuestion(
    {
      cube: 'placements',
      dimensions: [...dimensions, grain],
      measures: [...all, 'lengthOfStayDays'],
      where,
      orderBy: [],
      first: 1,
      totals: [],
    },
    analystPolicy,
  );
  const period = { from: '2023-12-10', to: '2024-03-20' };
  const time = { period, buckets: bucketsOf(period, grain) };
  const question = rowCells(asked, time, { authority, policy });
  expect(canSweep(question)).toBe(true);
  const cells = [
    await readSweptCells(question, database.db),
    await readCountedCells(question, database.db),
  ];
  return cells.map((read) => read.toSorted(byPlace)) as [RawCell[], RawCell[]];
}

function byPlace(a: RawCell, b: RawCell): number {
  return JSON.stringify([a.codes, a.bucket]) < JSON.stringify([b.codes, b.bucket]) ? -1 : 1;
}

describe('sweeping gives the cells that counting in every bucket gives', () => {
  test('by day, with a person in two services at once', async () => {
    const [swept, counted] = await bothWays('day', []);
    expect(swept).toEqual(counted);
    expect(swept).toHaveLength(102);
  });

  test('by week and service type', async () => {
    const [swept, counted] = await bothWays('week', ['serviceType']);
    expect(swept).toEqual(counted);
  });

  test('by month, ethnic group and sex, with filters on both sides', async () => {
    const where = { sex: { notIn: ['male'] }, serviceType: { in: ['residential-care'] } };
    const [swept, counted] = await bothWays('month', ['ethnicGroupBroad', 'sex'], where);
    expect(swept).toEqual(counted);
  });

  test('for the public, with who leads each cell', async () => {
    const [swept, counted] = await bothWays('month', ['serviceType'], {}, publicPolicy);
    expect(swept).toEqual(counted);
    expect(swept.some(({ people }) => people['all']!.lead !== null)).toBe(true);
  });

  test('by day and age, which changes on the way', async () => {
    const [swept, counted] = await bothWays('day', ['ageBand', 'workingAge'], {}, publicPolicy);
    expect(swept).toEqual(counted);
    expect(new Set(swept.map(({ codes }) => codes[0])).size).toBeGreaterThan(1);
  });

  test('by month, of an age', async () => {
    const where = { ageBand: { in: ['75-84', '85-94'] }, workingAge: { notIn: ['18-64'] } };
    const [swept, counted] = await bothWays('month', ['sex'], where);
    expect(swept).toEqual(counted);
  });

  test('by financial year and location', async () => {
    const [swept, counted] = await bothWays('financialYear', ['location']);
    expect(swept).toEqual(counted);
  });
});
