import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../gate/figure.js';
import { figureKey, type FigureWish } from '../../question/calculation.js';
import type { Question } from '../../question/question.js';
import { addPeople } from '../../small-city/addPeople.js';
import { writeSmallCity } from '../../small-city/smallCity.js';
import { asker } from '../../small-city/smallCityAsker.js';

// Laws, held in made-up cities: all others are counted as any cell and never show a suppressed one by subtraction; no
// percentile is of fewer than ten people; what is worked out tells no more than the figures it is made of.

const databases: OpenDatabase[] = [];
let cities: { ask: ReturnType<typeof asker>; db: OpenDatabase['db'] }[];
beforeAll(async () => {
  cities = [];
  for (const seed of [1, 2, 3]) {
    const database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
    databases.push(database);
    await writeSmallCity(database.db);
    await addPeople(database.db, { seed, people: 90 });
    cities.push({ ask: asker(database.db), db: database.db });
  }
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

const year = { date: { from: '2023-04-01', to: '2024-03-31' } };
const measures = ['people', 'peopleAtEnd', 'starts'];
const folded = ['ethnicGroup', 'serviceType', 'ward', 'sex', 'workingAge'];
const beside = [[], ['month'], ['quarter'], ['sex'], ['serviceType']];

interface Cell {
  readonly code: string;
  /** The cell without the folded dimension. */
  readonly group: string;
  readonly measures: Readonly<Record<string, Figure>>;
}

async function cellsOf(
  ask: ReturnType<typeof asker>,
  dimension: string,
  question: Partial<Question>,
  policy: 'public' | 'analyst' = 'public',
): Promise<readonly Cell[]> {
  const { rows } = await ask({ cube: 'placements', where: year, measures, ...question }, policy);
  return rows.map(({ dimensions, measures: figures }) => {
    const { [dimension]: own, ...others } = dimensions;
    const code = typeof own === 'object' && own !== null ? own.code : 'unknown';
    return { code, group: JSON.stringify(others), measures: figures };
  });
}

/** Every question of all others: of a city, a dimension folded, what it is beside, and how many codes are chosen. */
function questions() {
  return cities.flatMap(({ ask }) =>
    folded.flatMap((dimension) =>
      beside
        .filter((others) => !others.includes(dimension))
        .flatMap((others) =>
          [1, 3, 5].map((n) => ({
            ask,
            dimension,
            dimensions: [...others, dimension],
            top: { n, of: 'people', dimension, other: true },
          })),
        ),
    ),
  );
}

test('all others never show a suppressed cell by subtraction', { timeout: 300_000 }, async () => {
  let [shown, single, besideHidden] = [0, 0, 0];
  for (const { ask, dimension, dimensions, top } of questions()) {
    const cells = await cellsOf(ask, dimension, { dimensions });
    const rows = await cellsOf(ask, dimension, { dimensions, top });
    const kept = new Set(rows.map(({ code }) => code));
    for (const others of rows.filter(({ code }) => code === 'all-others'))
      for (const measure of measures) {
        if (others.measures[measure]!.value === null) continue;
        shown += 1;
        const isHidden = (cell: Cell) => cell.measures[measure]!.status === 'SUPPRESSED';
        const ours = cells.filter(({ group }) => group === others.group);
        const inOthers = ours.filter((cell) => !kept.has(cell.code));
        // ten that show, each rounded on its own, hide one that does not
        const few = inOthers.filter((cell) => !isHidden(cell)).length < 10;
        if (few && inOthers.filter(isHidden).length === 1) single += 1;
        if (ours.some((cell) => kept.has(cell.code) && isHidden(cell))) besideHidden += 1;
      }
  }
  expect(shown).toBeGreaterThan(500);
  expect({ single, besideHidden }).toEqual({ single: 0, besideHidden: 0 });
});

test(
  'all others hold the people that no chosen code is of, each once',
  { timeout: 300_000 },
  async () => {
    let held = 0;
    for (const { ask, dimension, dimensions, top } of questions()) {
      // each person has one ward, sex and ethnic group: the cells of these add up
      if (dimension === 'serviceType') continue;
      const cells = await cellsOf(ask, dimension, { dimensions }, 'analyst');
      const rows = await cellsOf(ask, dimension, { dimensions, top }, 'analyst');
      const kept = new Set(rows.map(({ code }) => code));
      for (const row of rows)
        for (const measure of measures) {
          const ours = cells.filter(({ group, code }) =>
            row.code === 'all-others'
              ? group === row.group && !kept.has(code)
              : group === row.group && code === row.code,
          );
          const people = ours.reduce((sum, cell) => sum + cell.measures[measure]!.value!, 0);
          expect([row, measure, row.measures[measure]!.value]).toEqual([row, measure, people]);
          held += 1;
        }
    }
    expect(held).toBeGreaterThan(1_000);
  },
);

test('a person in several of the other services is counted once in them', async () => {
  for (const { ask, db } of cities) {
    const top = { n: 2, of: 'people', dimension: 'serviceType', other: true };
    const rows = await cellsOf(ask, 'serviceType', { dimensions: ['serviceType'], top }, 'analyst');
    const kept = rows.map(({ code }) => code).filter((code) => code !== 'all-others');
    const { rows: counted } = await sql<{ people: number }>`
      select count(distinct person_id)::int as people from placement
      where service_type <> all(${kept}::text[]) and start_on <= '2024-03-31'
        and (end_on is null or end_on >= '2023-04-01')`.execute(db);
    const others = rows.find(({ code }) => code === 'all-others')!;
    expect(others.measures['people']!.value).toBe(counted[0]!.people);
  }
});

const percentiles: readonly FigureWish[] = [
  { of: 'lengthOfStayDays', as: 'MEDIAN' },
  { of: 'lengthOfStayDays', as: 'P90' },
];

test('no percentile shows of fewer than ten people', async () => {
  let [shown, ofFew] = [0, 0];
  for (const { ask, db } of cities) {
    const question = { cube: 'placements', dimensions: ['serviceType'], figures: percentiles };
    const { rows } = await ask({ ...question, where: year }, 'public');
    const leaving = await sql<{ type: string; people: number }>`
      select service_type as type, count(distinct person_id)::int as people from placement
      where end_on between '2023-04-01' and '2024-03-31' group by 1`.execute(db);
    const few = leaving.rows.filter(({ people }) => people < 10).map(({ type }) => type);
    for (const { dimensions, figures } of rows) {
      const { code } = dimensions['serviceType'] as { code: string };
      const seen = Object.values(figures!).filter(({ value }) => value !== null).length;
      shown += seen;
      if (few.includes(code)) ofFew += seen;
    }
  }
  expect(shown).toBeGreaterThan(5);
  expect(ofFew).toBe(0);
});

test('a percentile that shows is on its step, and the true one is within its bounds', async () => {
  let [shown, wrong] = [0, 0];
  const groupings = [[], ['serviceType'], ['ward'], ['sex', 'quarter'], ['ethnicGroup', 'month']];
  for (const { ask } of cities)
    for (const dimensions of groupings) {
      const question = { cube: 'placements', dimensions, where: year, figures: percentiles };
      const [seen, exact] = [await ask(question, 'public'), await ask(question, 'analyst')];
      const truth = new Map(exact.rows.map((row) => [JSON.stringify(row.dimensions), row.figures]));
      for (const { dimensions: place, figures } of seen.rows)
        for (const [key, { value, least, most }] of Object.entries(figures!)) {
          if (value === null) continue;
          const exactly = truth.get(JSON.stringify(place))![key]!.value!;
          const onStep = value <= 20 || value % 5 === 0;
          shown += 1;
          if (!onStep || exactly < least! || exactly > most!) wrong += 1;
        }
    }
  expect(shown).toBeGreaterThan(20);
  expect(wrong).toBe(0);
});

test(
  'shares, changes and running sums are those of the figures shown',
  { timeout: 300_000 },
  async () => {
    const periods = [
      { name: 'now', from: '2023-07-01', to: '2023-12-31' },
      { name: 'before', shift: { of: 'now', months: -3 } },
    ];
    let held = 0;
    for (const { ask } of cities)
      for (const dimensions of [['ward'], ['sex', 'month'], ['month', 'ethnicGroup']]) {
        const timed = dimensions.includes('month');
        const figures: FigureWish[] = [
          { of: 'starts', as: 'VALUE', period: 'before' },
          { of: 'starts', as: 'SHARE_OF_TOTAL' },
          { of: 'starts', from: 'before', to: 'now', change: 'DIFFERENCE' },
          ...(timed ? [{ of: 'starts', as: 'CUMULATIVE' } as const] : []),
        ];
        const question = {
          cube: 'placements',
          dimensions,
          periods,
          figures,
          measures: ['starts'],
          totals: ['starts'],
        };
        const { rows, totals } = await ask(question, 'public');
        const total = totals['starts']!.value!;
        for (const { measures: plain, figures: worked } of rows) {
          const [before, share, change] = figures.map((wish) => worked![figureKey(wish)]!);
          const value = plain['starts']!.value;
          const tenth = (number: number) => Math.round(number * 10) / 10;
          expect(share!.value).toBe(value === null ? null : tenth((100 * value) / total));
          const both = value !== null && before!.value !== null;
          expect(change!.value).toBe(both ? value - before!.value! : null);
          held += both ? 1 : 0;
        }
      }
    expect(held).toBeGreaterThan(20);
  },
);
