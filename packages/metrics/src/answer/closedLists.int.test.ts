import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cube, Dimension } from '../cubes/cube.js';
import { partsOf } from '../cubes/partsOf.js';
import type { Answer } from './answer.js';
import { QuestionError } from '../question/question.js';
import { addPeople } from '../small-city/addPeople.js';
import { addRarePerson, peopleCubes } from '../small-city/rarePerson.js';
import { writeSmallCity } from '../small-city/smallCity.js';
import { asker } from '../small-city/smallCityAsker.js';

// Law: which rows an answer has, and their keys, is the same to the public whether or not somebody has a value that no list
// names, or that nobody else has; in every dimension of every cube, alone and in pairs, at every grain.

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  await addPeople(database.db, { seed: 11, people: 80 });
  ask = asker(database.db);
});
afterAll(() => database.close());

const date = { from: '2024-01-01', to: '2024-03-31' };

function pairsOf(dimensions: readonly Dimension[]): readonly (readonly Dimension[])[] {
  return dimensions.flatMap((one, i) => [
    [one],
    ...dimensions.slice(i + 1).map((two) => [one, two]),
  ]);
}

/** The measures that the public may see by some dimensions. */
function measuresBy(cube: Cube, by: readonly Dimension[]): readonly string[] {
  const knows = (basis: string) =>
    by.every(({ facts }) => !facts || facts.includes(cube.bases[basis]!.fact));
  return cube.measures
    .filter(
      ({ notForPublic, notForPublicBy = [], formula }) =>
        !notForPublic &&
        !by.some(({ id }) => notForPublicBy.includes(id)) &&
        partsOf(formula).every(({ basis }) => knows(basis)),
    )
    .map(({ id }) => id);
}

function keysOf({ rows }: Answer): readonly string[] {
  return rows.map(({ dimensions }) => JSON.stringify(dimensions)).toSorted();
}

/** The keys of the rows of every question, or the words of its refusal. */
async function allKeys(): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = new Map<string, readonly string[]>();
  for (const cube of peopleCubes) {
    const open = cube.dimensions.filter(
      ({ kind, notForPublic }) => kind !== 'time' && !notForPublic,
    );
    for (const by of pairsOf(open)) {
      const measures = measuresBy(cube, by);
      if (measures.length === 0) continue;
      for (const grain of by.length === 1 ? [null, ...cube.timeGrains] : [null, 'quarter']) {
        const dimensions = [...by.map(({ id }) => id), ...(grain ? [grain] : [])];
        const question = { cube: cube.id, dimensions, measures, where: { date } };
        const found = await ask(question, 'public').then(keysOf, (error: unknown) => {
          if (error instanceof QuestionError) return [error.message];
          throw error;
        });
        keys.set(`${cube.id} by ${dimensions.join()}`, found);
      }
    }
  }
  return keys;
}

function differing(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...before].flatMap(([question, keys]) =>
    JSON.stringify(keys) === JSON.stringify(after.get(question)) ? [] : [question],
  );
}

test(
  'no row of the public tells of one person with a rare value',
  { timeout: 600_000 },
  async () => {
    const before = await allKeys();
    await addRarePerson(database.db, { pseudonym: 'rare' });
    const after = await allKeys();
    expect(differing(before, after)).toEqual([]);
    await addRarePerson(database.db, { pseudonym: 'none', none: true });
    expect(differing(before, await allKeys())).toEqual([]);
    expect(before.size).toBeGreaterThan(300);
    process.stdout.write(`attack: rows that tell of a rare person, ${before.size} questions\n`);
  },
);

test('council staff see that person under the one code for all that no list names', async () => {
  const folded = async (cube: string, dimension: string, measure: string) => {
    const { rows } = await ask({
      cube,
      dimensions: [dimension],
      measures: [measure],
      where: { date },
    });
    return rows.flatMap(({ dimensions, measures }) => {
      const value = dimensions[dimension];
      const code = typeof value === 'object' ? value?.code : value;
      return ['elsewhere', 'not-listed', 'not-mapped'].includes(code ?? '')
        ? [[code, measures[measure]!.value]]
        : [];
    });
  };
  expect(await folded('placements', 'ward', 'people')).toEqual([['elsewhere', 1]]);
  expect(await folded('placements', 'location', 'people')).toEqual([['not-listed', 1]]);
  expect(await folded('respite', 'location', 'people')).toEqual([['not-listed', 1]]);
  expect(await folded('demand', 'route', 'people')).toEqual([['not-mapped', 1]]);
  expect(await folded('demand', 'outcome', 'requests')).toEqual([['not-mapped', 1]]);
});

test('a filter takes the code of all that no list names, and the nearest is named of one that is not there', async () => {
  const where = (code: string) => ({ date, ward: { in: [code] } });
  const { totals } = await ask({
    cube: 'placements',
    totals: ['people'],
    where: where('elsewhere'),
  });
  expect(totals['people']!.value).toBe(1);
  await expect(
    ask({ cube: 'placements', totals: ['people'], where: where('E05001219x') }),
  ).rejects.toThrow('ward has no code "E05001219x". Did you mean "E050012');
  await expect(
    ask({ cube: 'placements', totals: ['people'], where: where('E05009999') }),
  ).rejects.toThrow('ward has no code "E05009999"');
});
