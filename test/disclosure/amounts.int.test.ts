import { expect, test } from 'vitest';
import { askCells, peopleIn } from './askCells.js';
import { report } from './report.js';

// Law: two sums that differ by one person do not tell that person's amount to a tenth more often than naming the mean of
// the group does.

const groupings = [
  ['ward', 'ageBand'],
  ['zone', 'ageBand'],
  ['ward', 'clientGroup'],
  ['ward', 'ethnicGroupBroad'],
  ['zone', 'ethnicGroupBroad'],
  ['ward', 'quarter'],
  ['ward', 'workingAge'],
];
const categories = [
  'sex: { in: [FEMALE] }',
  'sex: { in: [MALE] }',
  'term: { in: [LONG] }',
  'ethnicGroupBroad: { in: [WHITE] }',
];
const years = ['2021', '2022', '2023'].map((year) => {
  return `date: { from: "${year}-04-01", to: "${Number(year) + 1}-03-31" }`;
});

test('hours by difference', { timeout: 600_000 }, async () => {
  let [tries, byDifference, byMean] = [0, 0, 0];
  const ask = (by: readonly string[], where: string, measure: string, as: 'public' | 'analyst') =>
    askCells({ cube: 'homeSupport', by, measure, where }, as);
  for (const by of groupings)
    for (const year of years) {
      const all = await Promise.all([
        ask(by, year, 'people', 'analyst'),
        ask(by, year, 'hoursDelivered', 'analyst'),
        ask(by, year, 'hoursDelivered', 'public'),
      ]);
      for (const category of categories) {
        if (by.some((field) => category.startsWith(`${field}:`))) continue;
        const where = `${year}, ${category}`;
        const less = await Promise.all([
          ask(by, where, 'people', 'analyst'),
          ask(by, where, 'hoursDelivered', 'analyst'),
          ask(by, where, 'hoursDelivered', 'public'),
        ]);
        for (const place of all[0].cells.keys()) {
          const people = peopleIn(all[0], place);
          if (people > 40 || people - peopleIn(less[0], place) !== 1) continue;
          const [more, fewer] = [all[2].cells.get(place)?.value, less[2].cells.get(place)?.value];
          if (typeof more !== 'number' || typeof fewer !== 'number') continue;
          const hours = all[1].cells.get(place)!.value! - less[1].cells.get(place)!.value!;
          const near = (guess: number) => Math.abs(guess - hours) <= 0.1 * hours;
          tries += 1;
          if (near(more - fewer)) byDifference += 1;
          if (near(more / people)) byMean += 1;
        }
      }
    }
  report('hours of one person to a tenth, by difference', byDifference, tries);
  report('hours of one person to a tenth, by naming the mean', byMean, tries);
  expect(tries).toBeGreaterThan(20);
  expect(byDifference / tries).toBeLessThanOrEqual(Math.max(0.15, (2 * byMean) / tries));
});
