import { expect, test } from 'vitest';
import { mapShapes } from '../../charts/maps/mapShapes.js';
import { arrowWays, nextWard } from './nextWard.js';

const { shapes } = mapShapes(
  [
    { code: 'A', column: 0, row: 0 },
    { code: 'B', column: 1, row: 0 },
    { code: 'C', column: 0, row: 1 },
  ],
  300,
);

test('arrow keys lead to the neighbour, and stay at the edge', () => {
  expect(nextWard(shapes, 'A', arrowWays['ArrowRight']!)).toBe('B');
  expect(nextWard(shapes, 'A', arrowWays['ArrowDown']!)).toBe('C');
  expect(nextWard(shapes, 'C', arrowWays['ArrowUp']!)).toMatch(/A|B/);
  expect(nextWard(shapes, 'A', arrowWays['ArrowLeft']!)).toBe('A');
});
