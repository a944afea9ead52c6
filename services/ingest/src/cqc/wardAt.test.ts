import { expect, test } from 'vitest';
import { wardAt, type WardBoundary } from './wardAt.js';

const square = (west: number, south: number): WardBoundary['boundary'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});
const wards = [
  { code: 'west', boundary: square(-2, 52) },
  { code: 'east', boundary: square(-1, 52) },
];

test('finds the ward a place lies in', () => {
  expect(wardAt(-1.5, 52.5, wards)).toBe('west');
  expect(wardAt(-0.5, 52.5, wards)).toBe('east');
});

test('gives no ward to a place outside all of them', () => {
  expect(wardAt(-1.5, 51, wards)).toBeNull();
});
