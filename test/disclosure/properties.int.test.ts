import { expect, test } from 'vitest';
import { askCells, type CellsAsked, peopleIn } from './askCells.js';
import { report } from './report.js';

// Law: every count shown is a multiple of five and unbiased, and the same people give the same figure however they are
// asked for.

const questions: readonly CellsAsked[] = [
  { cube: 'placements', by: ['ward', 'serviceType', 'month'], measure: 'people' },
  { cube: 'placements', by: ['ward', 'ageBand', 'sex'], measure: 'people' },
  { cube: 'placements', by: ['ethnicGroup', 'serviceType', 'quarter'], measure: 'peopleAtEnd' },
  { cube: 'placements', by: ['clientGroup', 'ageBand', 'month'], measure: 'peopleAtEnd' },
  { cube: 'homeSupport', by: ['zone', 'ageBand', 'month'], measure: 'people' },
  { cube: 'homeSupport', by: ['ward', 'sex', 'month'], measure: 'people' },
  { cube: 'demand', by: ['ward', 'month'], measure: 'people' },
  { cube: 'demand', by: ['ageBand', 'sex', 'month'], measure: 'people' },
  { cube: 'demand', by: ['clientGroup', 'ward', 'quarter'], measure: 'people' },
  { cube: 'respite', by: ['ward', 'financialYear'], measure: 'people' },
  { cube: 'serviceFlows', by: ['fromService', 'toService', 'quarter'], measure: 'people' },
  { cube: 'serviceFlows', by: ['ward', 'toService', 'month'], measure: 'people' },
];

test('counts of at least 10,000 cells', { timeout: 600_000 }, async () => {
  const errors: number[] = [];
  // the same people lead a cell month after month: errors are independent between cells, not along time
  const byPlace = new Map<string, number>();
  let odd = 0;
  for (const question of questions) {
    const [shown, truth] = [
      await askCells(question, 'public'),
      await askCells(question, 'analyst'),
    ];
    for (const [place, { value }] of shown.cells) {
      if (value === null) continue;
      if (value % 5 !== 0 || value < 5) odd += 1;
      const error = value - peopleIn(truth, place);
      errors.push(error);
      const timeless = (JSON.parse(place) as unknown[]).filter((code) => typeof code !== 'string');
      const key = `${question.cube} ${JSON.stringify(timeless)}`;
      byPlace.set(key, (byPlace.get(key) ?? 0) + error);
    }
  }
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const spread = Math.sqrt(
    errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / errors.length,
  );
  const standardError =
    Math.sqrt([...byPlace.values()].reduce((sum, error) => sum + error ** 2, 0)) / errors.length;
  report('counts that are no multiple of five', odd, errors.length);
  process.stdout.write(
    `property: mean error ${mean.toFixed(4)}, spread ${spread.toFixed(3)}, standard error ${standardError.toFixed(4)}, farthest ${Math.max(...errors.map(Math.abs))}, over ${errors.length} cells in ${byPlace.size} places\n`,
  );
  expect(errors.length).toBeGreaterThanOrEqual(10_000);
  expect(odd).toBe(0);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(5);
  expect(Math.abs(mean)).toBeLessThanOrEqual(3 * standardError);
});

test(
  'the same people give the same figure, by row, by filter, as a total and beside other measures',
  { timeout: 600_000 },
  async () => {
    const rows = await askCells({ cube: 'placements', by: ['ward'], measure: 'people' }, 'public');
    const others = await askCells(
      { cube: 'placements', by: ['ward', 'sex'], measure: 'people' },
      'public',
    );
    let [tries, differ] = [0, 0];
    for (const [place, { value }] of rows.cells) {
      const code = JSON.parse(place)[0]?.code as string | undefined;
      if (!code) continue;
      const where = `ward: { in: ["${code}"] }`;
      const asked = { cube: 'placements', by: ['sex'], measure: 'people', where };
      const filtered = await askCells(asked, 'public');
      tries += 1;
      if (filtered.total.value !== value) differ += 1;
      for (const [sex, figure] of filtered.cells) {
        const beside = others.cells.get(JSON.stringify([{ code }, ...JSON.parse(sex)]));
        tries += 1;
        if (beside?.value !== figure.value) differ += 1;
      }
    }
    report('same people, another figure', differ, tries);
    expect(tries).toBeGreaterThan(50);
    expect(differ).toBe(0);
  },
);
