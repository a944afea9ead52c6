import { expect, test } from 'vitest';
import { askRows, type RowShown } from './askRows.js';
import { errorsFrom, type SumOfErrors } from './leastSquares.js';
import { report } from './report.js';

// Law: all rows of all others that can be asked for, by whatever measure codes are chosen, tell no exact count: put together by
// least squares with the figures of the codes they hold, they name it no more often than figures of one total do.

const cube = 'placements';
const where = 'where: { date: { from: "2022-04-01", to: "2024-03-31" } }';
const chosenBy = ['PEOPLE', 'PEOPLE_AT_END', 'PLACEMENTS', 'STARTS', 'ENDS', 'LENGTH_OF_STAY_DAYS'];
const sizes = [1, 3, 5, 10, 20];
/** Each person is in one cell on the last day, but for a few who move. */
const questions = ['WARD', 'ETHNIC_GROUP', 'AGE_BAND', 'CLIENT_GROUP'].map((dimension) => ({
  dimension,
  by: `by: [QUARTER, ${dimension}]`,
}));

const groupOf = ({ codes }: RowShown) => codes[0]!;
const valueOf = ({ figures }: RowShown) => figures['peopleAtEnd']!.value;

test('all others put together', { timeout: 600_000 }, async () => {
  let [tries, found, alone] = [0, 0, 0];
  for (const { dimension, by } of questions) {
    const cells = await askRows(cube, `${by}, ${where}`, ['peopleAtEnd']);
    const truth = await askRows(cube, `${by}, ${where}`, ['peopleAtEnd'], 'analyst');
    const exact = new Map(truth.map((row) => [JSON.stringify(row.codes), valueOf(row) ?? 0]));
    const groups = Map.groupBy(cells, groupOf);
    const known = new Map<string, SumOfErrors[]>();
    const seen = new Set<string>();
    for (const of of chosenBy)
      for (const n of sizes) {
        const top = `top: { n: ${n}, of: ${of}, dimension: ${dimension} }`;
        const rows = await askRows(cube, `${by}, ${where}, ${top}`, ['peopleAtEnd']);
        const kept = new Set(rows.map(({ codes }) => codes[1]!));
        for (const row of rows) {
          const others = valueOf(row);
          if (row.codes[1] !== 'all-others' || others === null) continue;
          const key = JSON.stringify([groupOf(row), [...kept].toSorted()]);
          if (seen.has(key)) continue;
          seen.add(key);
          const group = groups.get(groupOf(row))!;
          const inside = [...group.keys()].filter((i) => !kept.has(group[i]!.codes[1]!));
          const shown = inside.filter((i) => valueOf(group[i]!) !== null);
          const rest = shown.reduce((left, i) => left - valueOf(group[i]!)!, others);
          const hidden = inside.length - shown.length;
          const equations = known.get(groupOf(row)) ?? [];
          // two people are taken to be in a suppressed cell
          equations.push({ of: shown, sum: rest - 2 * Math.min(hidden, 2) });
          known.set(groupOf(row), equations);
        }
      }
    for (const [group, equations] of known) {
      const own = groups.get(group)!;
      const errors = errorsFrom(own.length, equations);
      own.forEach((cell, i) => {
        const shown = valueOf(cell);
        const people = exact.get(JSON.stringify(cell.codes)) ?? 0;
        if (shown === null || !equations.some(({ of }) => of.includes(i))) return;
        tries += 1;
        if (Math.round(shown + errors[i]!) === people) found += 1;
        if (shown === people) alone += 1;
      });
    }
  }
  report('exact count by all others put together', found, tries);
  report('exact count by the figure alone', alone, tries);
  expect(tries).toBeGreaterThan(200);
  expect(found / tries).toBeLessThanOrEqual(0.3);
});
