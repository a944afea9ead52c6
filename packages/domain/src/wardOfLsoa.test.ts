import { expect, test } from 'vitest';
import { wardOfLsoa } from './wardOfLsoa.js';

test('an LSOA of the city has its ward', () => {
  expect(wardOfLsoa('E01009522')).toBe('E05001218');
});

test('an LSOA elsewhere has none', () => {
  expect(wardOfLsoa('E01000001')).toBeNull();
});
