import { expect, test } from 'vitest';
import { askCells, type CellsAsked, peopleIn } from './askCells.js';
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
