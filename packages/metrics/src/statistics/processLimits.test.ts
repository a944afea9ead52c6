import { expect, test } from 'vitest';
import { processLimits } from './processLimits.js';

// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2: flow rates of ten batches
const flowRates = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

test('ten flow rates of the NIST handbook: mean 50.81, moving range 1.8778, limits 45.8159 and 55.8041', () => {
  const { mean, movingRange, lower, upper } = processLimits(flowRates);
  expect(mean).toBeCloseTo(50.81, 10);
  expect(movingRange).toBeCloseTo(1.8778, 4);
  // the handbook divides 3 by 1.128, which is 2.6596
  expect(Math.abs(lower - 45.8159)).toBeLessThan(0.001);
  expect(Math.abs(upper - 55.8041)).toBeLessThan(0.001);
});

test('a series of one has no limits', () => {
  expect(() => processLimits([5])).toThrow('too short a series for limits: 1');
});
