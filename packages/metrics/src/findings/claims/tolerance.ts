import type { Measure } from '../../cubes/cube.js';
import { atLeast, type Point } from '../point.js';

/**
 * How near two figures must be to be called level: one point of a percentage, two hundredths of any other.
 */
export function tolerance(
  { unit }: Pick<Measure, 'unit'>,
  of: Point,
): { readonly most: number; readonly words: string } {
  if (unit === '%') return { most: 1, words: '1 point' };
  return { most: 0.02 * Math.max(0, atLeast(of)), words: '2%' };
}
