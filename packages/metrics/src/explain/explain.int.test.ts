import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerCube } from '../answer/answerCube.js';
import { notingSql } from './explainSql.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import type { ExplainWish, Question } from '../question/question.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';

let database: OpenDatabase;

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
});
afterAll(() => database.close());

const question: Question = {
  cube: 'placements',
  dimensions: ['serviceType', 'month'],
  measures: ['peopleAtEnd', 'costPerPersonPerWeek'],
  where: {
    date: { from: '2024-01-01', to: '2024-03-31' },
    serviceType: { in: ['home-support', 'residential-care'] },
  },
  orderBy: [],
  totals: [],
};

const dry: ExplainWish = { sql: false, dryRun: true };
const ask = (explain?: ExplainWish, more: Partial<Question> = {}, policy = analystPolicy) =>
  answerCube({ ...question, explain, ...more }, { db: database.db, authority, policy });

test('each measure says what is divided by what', async () => {
  const { explain } = await ask();
  expect(explain.measures.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    ['People at the end', null],
    ['Weekly cost', 'People whose placements have a known cost on the last day'],
  ]);
});

test('the cells of a question are those that its dimensions make', async () => {
  const { explain } = await ask();
  expect([explain.cells, explain.dryRun]).toEqual([6, false]);
});

test('a dry run says how many cells the question would make, and answers nothing', async () => {
  const { explain, rows, rowCount } = await ask(dry);
  expect([explain.cells, explain.dryRun, explain.withheld]).toEqual([6, true, null]);
  expect([rows, rowCount]).toEqual([[], 0]);
});

test('a dry run reads no fact', async () => {
  const noting = notingSql(database.db);
  await answerCube(
    { ...question, dimensions: ['ward', 'location', 'month'], explain: dry },
    { db: noting.db, authority, policy: analystPolicy },
  );
  expect(noting.sql()).toContain('from ward');
  expect(noting.sql()).not.toMatch(/\b(placement|person|home_support_week|respite_stay)\b/);
});

test('where only the figures can tell, a dry run does not say how many cells there are', async () => {
  const { explain } = await ask(dry, {
    cube: 'population',
    dimensions: ['ageBand'],
    measures: ['people'],
    where: {},
  });
  expect(explain.cells).toBeNull();
});

test('an analyst who asks for it sees the SQL, with its values', async () => {
  const { explain } = await ask({ sql: true, dryRun: false });
  expect(explain.sql).toContain('placement f');
  expect(explain.sql).toContain(`"${authority}"`);
});

test('the public never sees the SQL', async () => {
  const { explain } = await ask(
    { sql: true, dryRun: false },
    { where: { date: question.where.date } },
    publicPolicy,
  );
  expect(explain.sql).toBeNull();
});

test('how long it took is told in milliseconds', async () => {
  const { explain } = await ask();
  expect(explain.durationMs).toBeGreaterThan(0);
  expect(explain.fromCache).toBe(false);
});
