import { expect, test } from 'vitest';
import { placements } from '../../cubes/placements.js';
import { analystPolicy, publicPolicy } from '../../gate/policy.js';
import { figureOf } from '../rows/display.js';
import { percentileFigure } from './percentileFigure.js';

const stay = placements.measures.find(({ id }) => id === 'lengthOfStayDays')!;
const mean = figureOf(50, 'ROUNDED', stay);
const shown = (days: number, people: number, policy = publicPolicy) =>
  percentileFigure(stay, 'P90', { mean, raw: { days, people }, policy });

test('the public sees no percentile of fewer than ten people, whatever it is', () => {
  const statuses = Array.from({ length: 10 }, (_, people) => shown(17 * people, people).status);
  expect(new Set(statuses)).toEqual(new Set(['SUPPRESSED']));
  expect(shown(17, 10)).toMatchObject({ value: 17, status: 'ROUNDED' });
});

test('longer stays are rounded to longer steps', () => {
  const displays = [3, 20, 22, 23, 199, 204, 996, 1_024, 1_847].map(
    (days) => shown(days, 40).display,
  );
  expect(displays).toEqual(['3', '20', '20', '25', '200', '200', '1,000', '1,000', '1,850']);
  expect(shown(1_847, 3, analystPolicy)).toMatchObject({ value: 1_847, status: 'EXACT' });
});

test('where the mean does not show, neither does a percentile', () => {
  const hidden = figureOf(null, 'SUPPRESSED', stay);
  const raw = { days: 17, people: 40 };
  expect(percentileFigure(stay, 'MEDIAN', { mean: hidden, raw, policy: publicPolicy }).status).toBe(
    'SUPPRESSED',
  );
});
