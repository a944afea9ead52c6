import { expect, test } from 'vitest';
import { methodology } from './methodology.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';

test('the words carry the thresholds of the record', () => {
  const words = methodology({ ...publicPolicy, threshold: 10, base: 3 }).join(' ');
  expect(words).toContain('fewer than 10 people');
  expect(words).toContain('multiples of 3');
  expect(words).toContain('hold 90% or more');
});

test('council staff are told that figures are exact', () => {
  expect(methodology(analystPolicy)[0]).toContain('exact figures');
});
