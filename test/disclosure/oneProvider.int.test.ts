import { expect, test } from 'vitest';
import { askCells, type CellsAsked } from './askCells.js';
import { report } from './report.js';

// Law: no figure about what homes and agencies report rests on fewer than three providers, and none is exact.

const measures = ['capacity', 'occupied', 'vacancies', 'spareHours'];
const splits = [
  ['ward', 'kind', 'clientGroup'],
  ['ward', 'rating', 'kind'],
  ['kind', 'clientGroup', 'month'],
];
const questions = splits.flatMap((by) =>
  measures.map((measure): CellsAsked => ({ cube: 'supply', by, measure })),
);

test.each(questions)('$measure by $by shows no single provider', async (question) => {
  const shown = await askCells(question, 'public');
  const providers = await askCells({ ...question, measure: 'providers' }, 'analyst');
  const known = [...shown.cells].filter(([, { value }]) => value !== null);
  const lone = [...providers.cells].filter(([, { value }]) => value! > 0 && value! < 3);
  const told = lone.filter(([place]) => (shown.cells.get(place)?.value ?? null) !== null);
  report(`one provider, ${question.measure} by ${question.by.join()}`, told.length, lone.length);
  expect(lone.length).toBeGreaterThan(10);
  expect(told).toEqual([]);
  expect(known.filter(([, { value }]) => value! % 5 !== 0)).toEqual([]);
});
