import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { askCells, peopleIn } from './askCells.js';
import { report } from './report.js';

// Law: a move between two services is guarded like any other group of people: never shown under five, in fives above,
// and asked for in fixed groups and periods alone.

const by = ['fromService', 'toService'];
const year = 'date: { from: "2023-04-01", to: "2024-03-31" }';

test('shows no move of fewer than five people, of anybody or of a few', async () => {
  const groups = ['', 'clientGroup: { in: [SENSORY] }', 'workingAge: { in: [AGE_18_64] }'];
  let [small, shownSmall, odd] = [0, 0, 0];
  for (const group of groups) {
    const asked = { cube: 'serviceFlows', by, measure: 'people', where: `${year} ${group}` };
    const [shown, truth] = [await askCells(asked, 'public'), await askCells(asked, 'analyst')];
    // every pair of services comes back, so a pair that is missing says nothing
    expect(shown.cells.size).toBe(625);
    for (const [place, { value }] of shown.cells) {
      if (peopleIn(truth, place) < 5) {
        small += 1;
        if (value !== null) shownSmall += 1;
      } else if (value === null || value % 5 !== 0) odd += 1;
    }
  }
  report('moves of fewer than five people shown', shownSmall, small);
  expect(small).toBeGreaterThan(1000);
  expect([shownSmall, odd]).toEqual([0, 0]);
});

test.each([
  `${year} toService: { in: [NONE, NURSING_CARE] }`,
  `${year} fromService: { notIn: [HOME_SUPPORT] }`,
  'date: { from: "2023-04-01", to: "2023-04-20" }',
])('refuses moves by { %s }', async (where) => {
  const asked = ask(`{ serviceFlows(where: { ${where} }) { totals { people { value } } } }`);
  await expect(asked).rejects.toThrow('not for the public');
});
