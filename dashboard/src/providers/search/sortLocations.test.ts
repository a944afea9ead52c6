import { expect, test } from 'vitest';
import { locationRow } from '../register/locationRow.js';
import { readLocationSort, writeLocationSort } from './locationSort.js';
import { sortLocations } from './sortLocations.js';
import { testLocations } from '../register/testLocations.js';

const rows = testLocations.map(locationRow);
const sorted = (text?: string) => sortLocations(rows, readLocationSort(text)).map(({ id }) => id);

test('sorts by name as people count: 9 before 10', () => {
  expect(sorted().indexOf('1-3')).toBeLessThan(sorted().indexOf('1-2'));
});

test('what is not known stands last in either direction', () => {
  expect(sorted('beds')).toEqual(['1-4', '1-1', '1-2', '1-3']);
  expect(sorted('-beds')).toEqual(['1-2', '1-1', '1-4', '1-3']);
});

test('the best rating comes first, not rated last', () => {
  expect(sorted('rating').at(0)).toBe('1-2');
  expect(sorted('rating').at(-1)).toBe('1-3');
});

test('an order survives the address, and the usual one leaves no trace', () => {
  expect(writeLocationSort(readLocationSort('-beds'))).toBe('-beds');
  expect(writeLocationSort(readLocationSort('nonsense'))).toBeUndefined();
});
