import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { afterEach, expect, test } from 'vitest';
import { cubes } from '../cubes/cubes.js';
import { answerEquality } from '../equality/answerEquality.js';
import type { EqualityDimension } from '../equality/equalityQuestion.js';
import type { Figure } from '../gate/figure.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { writeDrawnCity } from '../small-city/drawnCity.js';
import { authority } from '../small-city/smallCity.js';
import { asker } from '../small-city/smallCityAsker.js';

let database: OpenDatabase | null = null;
afterEach(() => database?.close());

interface Pair {
  readonly name: string;
  readonly shown: Figure;
  readonly truth: number;
}

const questions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  placements: [['ward'], ['serviceType', 'sex'], ['ageBand', 'quarter'], ['ethnicGroup']],
  homeSupport: [['zone', 'month'], ['ward', 'sex'], ['ageBand', 'quarter'], []],
  respite: [['setting'], ['ageBand', 'quarter'], ['planned', 'month']],
  demand: [['ward'], ['ageBand', 'month'], ['ethnicGroupBroad', 'quarter']],
};

/** What the public is shown of every measure of some cells, beside the truth. */
async function pairsOfCells(db: OpenDatabase['db']): Promise<readonly Pair[]> {
  const ask = asker(db);
  const pairs: Pair[] = [];
  for (const [cube, groupings] of Object.entries(questions)) {
    const measures = Object.values(cubes)
      .find(({ id }) => id === cube)!
      .measures.map(({ id }) => id);
    for (const dimensions of groupings) {
      const question = { cube, dimensions, measures, totals: measures };
      const [shown, exact] = [await ask(question, 'public'), await ask(question)];
      const truths = new Map(
        exact.rows.map((row) => [JSON.stringify(row.dimensions), row.measures]),
      );
      const cells = [
        ...shown.rows.map((row) => ({
          shown: row.measures,
          truth: truths.get(JSON.stringify(row.dimensions)),
        })),
        { shown: shown.totals, truth: exact.totals },
      ];
      for (const { shown: figures, truth } of cells)
        for (const id of measures) {
          // of a cell that council staff see no row of there is no one
          const value = truth ? truth[id]!.value : figures[id]!.unit === 'people' ? 0 : null;
          if (value !== null)
            pairs.push({ name: `${cube}.${id}`, shown: figures[id]!, truth: value });
        }
    }
  }
  return pairs;
}

const comparisons: readonly EqualityDimension[] = [
  'ethnicGroup',
  'ethnicGroupPublished',
  'ethnicGroupBroad',
  'sex',
];
const period = { from: '2023-04-01', to: '2024-03-31' };

/** What the public is shown of groups compared with residents, beside the truth. */
async function pairsOfGroups(db: OpenDatabase['db']): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const measure of ['any-support', 'long-term-support', 'home-support-hours'])
    for (const by of comparisons) {
      // which groups are small enough to be shown as their family differs with what is seen of them
      const question = { measure, by, period, coarsen: false };
      const shown = await answerEquality(question, { db, authority, policy: publicPolicy });
      const exact = await answerEquality(question, { db, authority, policy: analystPolicy });
      for (const own of shown.groups) {
        const truth = exact.groups.find(
          ({ group }) => group.code === own.group.code && group.of === own.group.of,
        );
        for (const [name, figure] of figuresIn(own)) {
          const value = (truth?.[name as keyof typeof truth] as Figure | null)?.value ?? null;
          if (value !== null) pairs.push({ name: `equality.${name}`, shown: figure, truth: value });
        }
      }
    }
  return pairs;
}

function figuresIn(group: object): readonly (readonly [string, Figure])[] {
  return Object.entries(group).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'least' in value,
  ) as [string, Figure][];
}

function isOutside({ shown: { least, most }, truth }: Pair): boolean {
  const slack = 1e-9 * Math.abs(truth);
  return (least ?? -Infinity) > truth + slack || (most ?? Infinity) < truth - slack;
}

test.each([1, 2, 3])(
  'in drawn city %i every truth lies between the least and the most the public is shown',
  { timeout: 300_000 },
  async (seed) => {
    database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
    await writeDrawnCity(database.db, seed);
    const pairs = [...(await pairsOfCells(database.db)), ...(await pairsOfGroups(database.db))];
    const shown = pairs.filter(({ shown: { status } }) => status === 'ROUNDED');
    const equality = shown.filter(({ name }) => name.startsWith('equality'));
    expect(pairs.filter(isOutside).slice(0, 3)).toEqual([]);
    expect(shown.length).toBeGreaterThan(800);
    expect(equality.length).toBeGreaterThan(100);
  },
);
