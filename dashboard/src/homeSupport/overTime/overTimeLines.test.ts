import { expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.js';
import { overTimeLineBefore } from './overTimeLines.js';

const figure: Figure = {
  value: 1,
  display: '1',
  status: 'EXACT',
  reason: null,
  unit: '',
  least: null,
  most: null,
};

test('moves a month a year on, and a week to the Monday 52 weeks on', () => {
  const at = (row: { week?: string; month?: string }) =>
    overTimeLineBefore('before', [row], () => figure)[0]?.at;
  expect(at({ month: '2022-04-01' })).toBe('2023-04-01');
  expect(at({ week: '2022-04-04' })).toBe('2023-04-03');
});
