import { expect, test } from 'vitest';
import { askCells } from './askCells.js';
import { report } from './report.js';

// Law: adding up one total in many ways, and taking the mean, gives no exact count more often than guessing does.
// Guessing: of the counts that a rounded figure may stand for, the five nearest, one in five.

const splits = ['sex', 'ageBand', 'workingAge', 'ethnicGroupBroad', 'ethnicGroupPublished', 'ward'];
const more = ['clientGroup', 'city', 'delivery', 'clientType', 'term'];

test('the mean of many partitions of one total', { timeout: 600_000 }, async () => {
  const sums = new Map<string, number[]>();
  const truths = new Map<string, number>();
  const line = { cube: 'placements', by: ['serviceType', 'quarter'], measure: 'peopleAtEnd' };
  for (const [place, { value }] of (await askCells(line, 'analyst')).cells)
    truths.set(place, value!);
  for (const [place, { value }] of (await askCells(line, 'public')).cells)
    if (value !== null) sums.set(place, [value]);
  for (const split of [...splits, ...more]) {
    const { cells } = await askCells({ ...line, by: [...line.by, split] }, 'public');
    for (const [of, ours] of Map.groupBy(cells, ([place]) =>
      JSON.stringify(JSON.parse(place).slice(0, 2)),
    )) {
      // a partition with hidden cells is of no use: what is hidden is missing
      const hidden = ours.some(
        ([, { status, value }]) => status === 'SUPPRESSED' && value === null,
      );
      if (!hidden) sums.get(of)?.push(ours.reduce((sum, [, { value }]) => sum + (value ?? 0), 0));
    }
  }
  const targets = [...sums].filter(([place]) => truths.has(place));
  const exact = targets.filter(([place, all]) => {
    const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
    return Math.round(mean) === truths.get(place);
  });
  report('mean of many partitions, exact total found', exact.length, targets.length);
  expect(targets.length).toBeGreaterThan(50);
  expect(exact.length / targets.length).toBeLessThanOrEqual(0.3);
});
