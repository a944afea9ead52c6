import { expect, test } from 'vitest';
import { homeSupport } from '../../cubes/homeSupport.js';
import type { FigureStatus } from '../../gate/figure.js';
import { changes } from '../../question/calculation.js';
import { figureOf } from '../rows/display.js';
import { changeFigure } from './changeFigure.js';

const measureOf = (id: string) => homeSupport.measures.find((measure) => measure.id === id)!;
const people = measureOf('people');
const figure = (value: number | null, status: FigureStatus) => figureOf(value, status, people);

test('difference, percent and ratio of two figures', () => {
  const [from, to] = [figure(40, 'ROUNDED'), figure(50, 'ROUNDED')];
  expect(changes.map((change) => changeFigure(people, change, from, to).display)).toEqual([
    '10',
    '25.0%',
    '1.25',
  ]);
  expect(changeFigure(people, 'PERCENT', to, from).display).toBe('-20.0%');
  expect(changeFigure(people, 'PERCENT', to, from).status).toBe('ROUNDED');
});

test('shares differ by percentage points', () => {
  const share = measureOf('shareLate');
  const [from, to] = [figureOf(10, 'EXACT', share), figureOf(12.5, 'EXACT', share)];
  expect(changeFigure(share, 'DIFFERENCE', from, to)).toMatchObject({
    value: 2.5,
    unit: 'percentage points',
    status: 'EXACT',
  });
});

test('is suppressed where either is, and not available where either is or the base is 0', () => {
  const statuses = (from: FigureStatus, to: FigureStatus) =>
    changes.map((change) => {
      const one = figure(from === 'EXACT' ? 7 : null, from);
      const other = figure(to === 'EXACT' ? 9 : null, to);
      return changeFigure(people, change, one, other).status;
    });
  const [hidden, missing] = ['SUPPRESSED', 'NOT_AVAILABLE'];
  expect(statuses('SUPPRESSED', 'EXACT')).toEqual([hidden, hidden, hidden]);
  expect(statuses('EXACT', 'SUPPRESSED')).toEqual([hidden, hidden, hidden]);
  expect(statuses('NOT_AVAILABLE', 'EXACT')).toEqual([missing, missing, missing]);
  expect(statuses('EXACT', 'NOT_AVAILABLE')).toEqual([missing, missing, missing]);
  const none = figure(0, 'EXACT');
  expect(
    changes.map((change) => changeFigure(people, change, none, figure(9, 'EXACT')).display),
  ).toEqual(['9', '–', '–']);
});
