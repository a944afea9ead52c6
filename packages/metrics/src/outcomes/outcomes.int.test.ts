import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { answerOutcomes, type OutcomesQuestion } from './answerOutcomes.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  const { load_id } = await database.db
    .selectFrom('placement')
    .select('load_id')
    .executeTakeFirstOrThrow();
  const names: Record<string, string> = {
    E08000026: 'Coventry',
    E12000005: 'West Midlands',
    E92000001: 'England',
    E08000025: 'Made-up neighbour',
  };
  await database.db
    .insertInto('indicator')
    .values(
      cells.map(([area, code, year, field, value, status = 'value']) => ({
        authority,
        area,
        area_name: names[area]!,
        framework: '2023-24',
        code,
        period_label: `${year} to ${year + 1}`,
        period_from: `${year}-04-01`,
        period_to: `${year + 1}-03-31`,
        field,
        value,
        status,
        printed: value === null ? '[c]' : String(value),
        load_id,
      })),
    )
    .execute();
});
afterAll(() => database.close());

type Cell = [
  area: string,
  code: string,
  year: number,
  field: string,
  value: number | null,
  status?: string,
];
const cells: readonly Cell[] = [
  ['E08000026', '2C', 2023, 'outcome', 700],
  ['E08000026', '2C', 2024, 'outcome', 635.5],
  ['E08000026', '2C', 2024, 'numerator', 326],
  ['E08000026', '2C', 2024, 'denominator', 51300],
  ['E12000005', '2C', 2024, 'outcome', 639],
  ['E12000005', '2C', 2024, 'numerator', 7_460],
  ['E12000005', '2C', 2024, 'denominator', 1_167_650],
  ['E92000001', '2C', 2024, 'outcome', 592.5],
  ['E92000001', '2C', 2024, 'numerator', 65_060],
  ['E92000001', '2C', 2024, 'denominator', 10_981_090],
  ['E08000026', '2B', 2024, 'outcome', 26.5],
  ['E08000026', '2B', 2024, 'numerator', 62],
  ['E08000026', '2B', 2024, 'denominator', 234_165],
  ['E92000001', '2B', 2024, 'outcome', 17],
  ['E92000001', '2B', 2024, 'numerator', 6_035],
  ['E92000001', '2B', 2024, 'denominator', 35_455_995],
  ['E08000025', '2C', 2024, 'outcome', null, 'suppressed'],
  ['E08000026', '1A', 2023, 'outcome', 18.6],
  ['E08000026', '1A', 2023, 'margin of error', 0.3],
  ['E08000026', '1A', 2024, 'outcome', 19.6],
  ['E08000026', '1A', 2024, 'margin of error', 0.3],
  ['E92000001', '1A', 2024, 'outcome', 19],
  ['E92000001', '1A', 2024, 'margin of error', 0],
];

const ask = (question: OutcomesQuestion, policy = publicPolicy) =>
  answerOutcomes(question, { db: database.db, authority, policy });

test('compares no year with one of an older series, and others by what is better', async () => {
  const { measures } = await ask({});
  expect(
    measures.map(({ code, latest }) => [
      code,
      latest!.own.value.display,
      latest!.comparedWith,
      latest!.change.display,
      latest!.direction,
    ]),
  ).toEqual([
    ['1A', '19.6', '2023/24', '1.0', 'BETTER'],
    ['2B', '26.5', null, '–', 'NOT_COMPARABLE'],
    ['2C', '635.5', null, '–', 'NOT_COMPARABLE'],
  ]);
});

test('sets the region, the nation and neighbours beside it, a suppressed one among them', async () => {
  const { measures, areas, withheld } = await ask({ codes: ['2C'] });
  expect(areas.map(({ kind }) => kind)).toEqual(['OWN', 'REGION', 'NATION', 'COUNCIL']);
  expect(
    measures[0]!.latest!.comparators.map(({ area, value, standing }) => [
      area.name,
      value.display,
      standing,
    ]),
  ).toEqual([
    ['West Midlands', '639.0', 'NOT_CLEAR'],
    // 326 of 51,300 people are too few to tell from England's rate
    ['England', '592.5', 'NOT_CLEAR'],
    ['Made-up neighbour', '*', 'NOT_COMPARABLE'],
  ]);
  expect(withheld).toBe(1);
});

test('says where the figures are from, dry too, and shows SQL to analysts alone', async () => {
  const dry = await ask({ codes: ['1A'], explain: { sql: false, dryRun: true } });
  expect([dry.measures.length, dry.explain.dryRun]).toEqual([0, true]);
  expect(dry.explain.definition).toContain('not computed from the council’s records');
  const wish = { codes: ['1A'], explain: { sql: true, dryRun: false } };
  expect((await ask(wish)).explain.sql).toBeNull();
  expect((await ask(wish, analystPolicy)).explain.sql).toContain('indicator');
});

test('keeps to the themes asked for, and refuses one that is none', async () => {
  const { measures } = await ask({ themes: ['Independence'] });
  expect(measures.map(({ code }) => code)).toEqual(['2B', '2C']);
  await expect(ask({ themes: ['Independance'] })).rejects.toThrow('Did you mean "Independence"?');
});

test('refuses a code that is no measure, with the nearest that is', async () => {
  await expect(ask({ codes: ['3D(2b)'] })).rejects.toThrow('there is no outcome measure "3D(2b)"');
});

test('finds what lies beyond the margin of the numbers behind it, and says nothing of what does not', async () => {
  const { findings } = await ask({});
  expect(findings.map(({ sentence }) => sentence)).toEqual([
    'Beside England, Coventry did better on at least 1 and worse on at least 1 of the 3 measures that can be judged.',
    'Quality of life of people who use services: better in 2024/25 than in 2023/24, 19.6 against 18.6.',
    'New admissions to care homes, aged 18 to 64: worse in 2024/25 than in England, 26.5 against 17.0.',
    'Quality of life of people who use services: better in 2024/25 than in England, 19.6 against 19.0.',
  ]);
});
