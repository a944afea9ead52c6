import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { Range } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { calculationWords } from './calculationWords.js';

/**
 * The places of gated figures among each other, the highest first; equal ones share a place. A figure that does not show has
 * no place, and takes none; but the true place is bounded by what all of them can be.
 */
export function rankFigures(measure: Measure, figures: readonly Figure[]): readonly Figure[] {
  const words = calculationWords(measure, 'RANK');
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const sorted = values.toSorted((a, b) => b - a);
  const places = new Map<number, number>();
  sorted.forEach((value, place) => {
    if (!places.has(value)) places.set(value, place + 1);
  });
  const there = figures.filter(({ status }) => status !== 'NOT_AVAILABLE');
  const leasts = there.map(({ least }) => least ?? -Infinity).toSorted((a, b) => a - b);
  const mosts = there.map(({ most }) => most ?? Infinity).toSorted((a, b) => a - b);
  return figures.map((figure) => {
    const { value, status, reason } = figure;
    const place = value === null ? null : places.get(value)!;
    return figureOf(place, status, words, { range: rangeOf(figure, leasts, mosts), reason });
  });
}

/** As many are surely above a figure as are never below the most that it can be; and as many may be as can be above its least. */
function rangeOf(
  { least, most }: Figure,
  leasts: readonly number[],
  mosts: readonly number[],
): Range {
  const mayBeAbove = above(mosts, least ?? -Infinity);
  // a figure of which more than one number can be true can be above its own least
  const itself = (most ?? Infinity) > (least ?? -Infinity) ? 1 : 0;
  return { least: 1 + above(leasts, most ?? Infinity), most: 1 + mayBeAbove - itself };
}

/** How many of some numbers, lowest first, are above another. */
function above(numbers: readonly number[], other: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > other) high = middle;
    else low = middle + 1;
  }
  return numbers.length - low;
}
