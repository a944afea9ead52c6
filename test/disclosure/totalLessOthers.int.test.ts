import { expect, test } from 'vitest';
import { askCells, type CellsShown, peopleIn } from './askCells.js';
import { balanced, report, threeErrors } from './report.js';

// Law: the total less the other cells never gives the number in a suppressed cell, and tells it from one of nobody
// no better than rounding itself does: each person in it moves the total one time in five. The attacker may choose the best
// threshold afterwards.

const splits = ['sex', 'ethnicGroupBroad', 'term', 'delivery', 'city', 'clientGroup', 'clientType'];
const groupings = [
  ['ward', 'quarter'],
  ['ageBand', 'quarter'],
  ['serviceType', 'quarter'],
  ['ethnicGroup', 'quarter'],
];

interface Hidden {
  /** The total of the line less what is shown in it. */
  readonly rest: number;
  readonly people: number;
}

/** Lines (a ward in a quarter) of which exactly one cell is suppressed. */
function hiddenIn(lines: CellsShown, shown: CellsShown, truth: CellsShown): readonly Hidden[] {
  const ofLine = Map.groupBy(shown.cells, ([place]) =>
    JSON.stringify(JSON.parse(place).slice(0, 2)),
  );
  return [...ofLine].flatMap(([line, cells]) => {
    const hidden = cells.filter(([, { status }]) => status === 'SUPPRESSED');
    const total = lines.cells.get(line)?.value;
    if (hidden.length !== 1 || total === null || total === undefined) return [];
    const others = cells.reduce((sum, [, { value }]) => sum + (value ?? 0), 0);
    return [{ rest: total - others, people: peopleIn(truth, hidden[0]![0]) }];
  });
}

test('the total less the others', { timeout: 600_000 }, async () => {
  const hidden: Hidden[] = [];
  for (const by of groupings) {
    const lines = await askCells({ cube: 'placements', by, measure: 'peopleAtEnd' }, 'public');
    for (const split of splits) {
      const asked = { cube: 'placements', by: [...by, split], measure: 'peopleAtEnd' };
      const [shown, truth] = [await askCells(asked, 'public'), await askCells(asked, 'analyst')];
      hidden.push(...hiddenIn(lines, shown, truth));
    }
  }
  const none = hidden.filter(({ people }) => people === 0);
  const toldApart = (some: readonly Hidden[]) =>
    Math.max(
      ...[-10, -5, 0, 5, 10].map((least) =>
        balanced(
          some.filter(({ rest }) => rest > least).length,
          some.length,
          none.filter(({ rest }) => rest <= least).length,
          none.length,
        ),
      ),
    );
  const some = hidden.filter(({ people }) => people > 0);
  const exact = some.filter(({ rest, people }) => rest === people).length;
  report('total less others, exact number found', exact, some.length);
  const meanPeople = some.reduce((sum, { people }) => sum + people, 0) / some.length;
  const share = toldApart(some);
  process.stdout.write(
    `attack: total less others, ${some.length} cells of 1 to 4 (mean ${meanPeople.toFixed(1)}) and ${none.length} of nobody: told apart ${(100 * share).toFixed(1)} % of the time\n`,
  );
  expect(some.length).toBeGreaterThan(20);
  expect(share).toBeLessThanOrEqual(0.5 + 0.1 * meanPeople + threeErrors(some.length, none.length));
  expect(exact).toBe(0);
});
