import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketsOf } from '../question/buckets.js';
import type { RawCell } from './cell.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { analystPolicy, type Policy, publicPolicy } from '../gate/policy.js';
import type { Where } from '../question/question.js';
import { readCountedCells, readSweptCells } from './readCells.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { type CellQuestion, rowCells } from './cellSql.js';
import { startsAndEnds } from './startsAndEnds.js';
import { canSweep } from './sweepSql.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
});
afterAll(() => database.close());

const all = ['people', 'peopleAtEnd', 'placements', 'starts', 'ends', 'costPerPersonPerWeek'];

/** One question to placements, checked, over a winter. */
function questionBy(
  grain: 'day' | 'week' | 'month' | 'financialYear',
  dimensions: readonly string[],
  { measures = [...all, 'lengthOfStayDays'], where = {}, policy = analystPolicy }: Asked,
): CellQuestion {
  const asked = checkQuestion(
    {
      cube: 'placements',
      dimensions: [...dimensions, grain],
      measures,
      where,
      orderBy: [],
      totals: [],
    },
    analystPolicy,
  );
  const period = { from: '2023-12-10', to: '2024-03-20' };
  return rowCells(asked, { period, buckets: bucketsOf(period, grain) }, { authority, policy });
}

interface Asked {
  readonly measures?: readonly string[];
  readonly where?: Where;
  readonly policy?: Policy;
}

/** The cells of one question both ways: swept, and with an episode repeated in every bucket. */
async function bothWays(
  grain: 'day' | 'week' | 'month' | 'financialYear',
  dimensions: readonly string[],
  where: Where = {},
  policy: Policy = analystPolicy,
): Promise<readonly [RawCell[], RawCell[]]> {
  const question = questionBy(grain, dimensions, { where, policy });
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

test('council staff are told of cells in which nobody is counted', async () => {
  const read: RawCell[] = [];
  for (const measure of ['peopleAtEnd', 'starts', 'ends']) {
    const question = questionBy('week', ['serviceType'], { measures: [measure] });
    const swept = await readSweptCells(question, database.db);
    const counted = await readCountedCells(question, database.db);
    expect(swept.toSorted(byPlace)).toEqual(counted.toSorted(byPlace));
    read.push(...swept);
  }
  const numbers = read.map(({ parts }) => Object.values(parts)[0]!);
  expect(numbers.filter((number) => number === 0).length).toBeGreaterThan(5);
  expect(numbers.filter((number) => number > 0).length).toBeGreaterThan(5);
});

describe('for the public, who are given every cell of closed lists', () => {
  const some = ({ people }: RawCell) => Object.values(people).some((count) => count.people > 0);
  const read = async (cells: Promise<readonly RawCell[]>) =>
    (await cells).filter(some).toSorted(byPlace);

  test('starts and ends are asked of their days alone', async () => {
    const measures = ['starts', 'ends', 'lengthOfStayDays'];
    const where = { sex: { notIn: ['unknown'] }, term: { in: ['long'] } };
    const question = questionBy('month', ['serviceType', 'ageBand'], {
      measures,
      where,
      policy: publicPolicy,
    });
    const counted = await read(readCountedCells(question, database.db));
    const ofDays = startsAndEnds(question)!;
    expect(await read(readCountedCells(ofDays, database.db))).toEqual(counted);
    expect(await read(readSweptCells(question, database.db))).toEqual(counted);
    expect(counted.length).toBeGreaterThan(3);
  });

  test('council staff, and whoever asks by place, are told of cells in which nothing starts', () => {
    const asked = { measures: ['starts'] };
    expect(startsAndEnds(questionBy('month', [], asked))).toBeNull();
    const ofPlaces = questionBy('month', ['location'], { ...asked, policy: publicPolicy });
    expect(startsAndEnds(ofPlaces)).toBeNull();
  });

  test('cost is told with what each provider holds of it', async () => {
    const measures = ['weeklyCost'];
    const question = questionBy('week', ['serviceType'], { measures, policy: publicPolicy });
    const swept = await read(readSweptCells(question, database.db));
    expect(swept).toEqual(await read(readCountedCells(question, database.db)));
    expect(swept.some(({ held }) => held!.largest > 0)).toBe(true);
  });
});
