import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { askCells, type CellsAsked, enumValue, peopleIn } from './askCells.js';
import { report } from './report.js';

// Law: whether a row is there, and what stands in it, is the same for a cell of nobody and for a cell of one to four.

const questions: readonly CellsAsked[] = [
  { cube: 'placements', by: ['ward', 'serviceType', 'sex'], measure: 'people' },
  { cube: 'placements', by: ['ethnicGroup', 'ageBand', 'serviceType'], measure: 'peopleAtEnd' },
  { cube: 'homeSupport', by: ['zone', 'ethnicGroup'], measure: 'people' },
  { cube: 'respite', by: ['setting', 'ward', 'sex'], measure: 'people' },
  { cube: 'demand', by: ['ward', 'ageBand', 'month'], measure: 'people' },
  { cube: 'serviceFlows', by: ['fromService', 'toService', 'ward'], measure: 'people' },
];

test.each(questions)('a missing row of $cube by $by tells nothing', async (question) => {
  const shown = await askCells(question, 'public');
  const truth = await askCells(question, 'analyst');
  const small = [...truth.cells].filter(([, { value }]) => value! > 0 && value! < 5);
  const whole = shown.cells.size > truth.cells.size;
  // in a whole grid each small cell is there and suppressed; else it is left out, as a cell of nobody is
  const told = small.filter(
    ([place]) => shown.cells.get(place)?.status !== (whole ? 'SUPPRESSED' : undefined),
  );
  const empty = [...shown.cells].filter(([place]) => peopleIn(truth, place) === 0);
  const emptyTold = empty.filter(([, { status }]) => status !== 'SUPPRESSED');
  report(`missing row, ${question.cube} by ${question.by.join()}`, told.length, small.length);
  expect(small.length).toBeGreaterThan(10);
  expect([told.length, emptyTold.length]).toEqual([0, 0]);
});

interface Row {
  readonly keys: readonly { readonly code: string }[];
  readonly [measure: string]: unknown;
}

/** The places of rows, and of those that show a figure, with every measure asked that the public may see. */
async function placesOf({ cube, by }: CellsAsked, grid: 'FULL' | 'PRESENT') {
  const { catalogue } = await ask<{
    catalogue: { id: string; measures: { id: string; notForPublic: string | null }[] }[];
  }>('{ catalogue { id measures { id: field notForPublic } } }');
  const measures = catalogue
    .find(({ id }) => id === cube)!
    .measures.filter(({ notForPublic }) => notForPublic === null)
    .map(({ id }) => id);
  const answer = await ask<{ grid: { rows: readonly Row[] } }>(
    `{ grid: ${cube}(by: [${by.map(enumValue).join()}], grid: ${grid}) {
      rows { keys { code } ${measures.map((id) => `${id} { value }`).join(' ')} } } }`,
  );
  const shows = (row: Row) =>
    measures.some((id) => (row[id] as { value: number | null }).value !== null);
  const place = ({ keys }: Row) => keys.map(({ code }) => code).join();
  const { rows } = answer.grid;
  return { all: rows.map(place), shown: rows.filter(shows).map(place) };
}

// Law: where only what is present is sent, and where there are more cells than are sent, a row is there because a figure is
// shown in it; a measure that is not available beside one that is suppressed keeps no row.
test.each(questions)(
  'only rows of $cube by $by that show a figure are present',
  async (question) => {
    const [present, full] = [await placesOf(question, 'PRESENT'), await placesOf(question, 'FULL')];
    const blank = present.all.length - present.shown.length;
    report(
      `present row without a figure, ${question.cube} by ${question.by.join()}`,
      blank,
      present.all.length,
    );
    expect(present.all.length).toBeGreaterThan(10);
    expect(present.all).toEqual(present.shown);
    expect(present.all).toEqual(full.shown);
  },
);
