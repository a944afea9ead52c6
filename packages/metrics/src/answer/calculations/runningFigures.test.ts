import { expect, test } from 'vitest';
import { homeSupport } from '../../cubes/homeSupport.js';
import { figureOf } from '../rows/display.js';
import { rankFigures } from './rankFigures.js';
import { runningFigures } from './runningFigures.js';

const hours = homeSupport.measures.find(({ id }) => id === 'hoursDelivered')!;
const figure = (value: number | null) =>
  figureOf(value, value === null ? 'SUPPRESSED' : 'ROUNDED', hours);
const series = (values: readonly (number | null)[], wholeFrom = 0) =>
  values.map((value, place) => ({ figure: figure(value), whole: place >= wholeFrom }));
const shown = (figures: readonly { display: string }[]) => figures.map(({ display }) => display);
const rolling = { as: 'ROLLING_3', buckets: 3 } as const;

test('a window that is not whole has no figure, and one with a suppressed bucket is suppressed', () => {
  expect(shown(runningFigures(hours, rolling, series([10, 20, 30, 40])))).toEqual([
    '–',
    '–',
    '60',
    '90',
  ]);
  expect(shown(runningFigures(hours, rolling, series([10, 20, 30, 40], 1)))).toEqual([
    '–',
    '–',
    '–',
    '90',
  ]);
  expect(shown(runningFigures(hours, rolling, series([10, null, 30, 40, 50])))).toEqual([
    '–',
    '–',
    '*',
    '*',
    '120',
  ]);
});

test('what has run up stays suppressed after a suppressed bucket', () => {
  const cumulative = { as: 'CUMULATIVE' } as const;
  expect(shown(runningFigures(hours, cumulative, series([10, 20, null, 40])))).toEqual([
    '10',
    '30',
    '*',
    '*',
  ]);
});

test('every window is the sum of the figures shown for its buckets, so that windows tell no more', () => {
  const values = Array.from({ length: 50 }, (_, i) => ((i * 37) % 90) * 5);
  const windows = runningFigures(hours, rolling, series(values));
  const sums = values.map((value, i) => (i < 2 ? null : value + values[i - 1]! + values[i - 2]!));
  expect(windows.map(({ value }) => value)).toEqual(sums);
});

test('ranks: equal figures share a place, and what does not show has none and takes none', () => {
  const ranks = rankFigures(hours, [20, 50, null, 20, 5].map(figure));
  expect(shown(ranks)).toEqual(['2', '1', '*', '2', '4']);
});
