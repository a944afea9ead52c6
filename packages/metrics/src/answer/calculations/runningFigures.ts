import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import { exactly, plus } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { type CalculationWords, calculationWords } from './calculationWords.js';
import { gatedNumber, reasonAmong, statusAmong } from './figureNumbers.js';

/** The sums that run along a series of buckets of time, by how many buckets they hold. */
export type Running =
  | { readonly as: 'CUMULATIVE' }
  | { readonly as: 'ROLLING_3' | 'ROLLING_12'; readonly buckets: number };

/** A bucket of a series: its gated figure, and whether the period holds all its days. */
export interface SeriesBucket {
  readonly figure: Figure;
  readonly whole: boolean;
}

/**
 * Sums of gated figures along a series of buckets, in order of time: suppressed where one of them is, never less than the
 * whole window.
 *
 * The figures added up are those shown for each bucket, so that a window and the next, a bucket later, tell no more than the
 * buckets do.
 */
export function runningFigures(
  measure: Measure,
  running: Running,
  series: readonly SeriesBucket[],
): readonly Figure[] {
  const words = calculationWords(measure, running.as);
  return series.map((_, place) => {
    const window = windowOf(running, series, place);
    if (window === null) return figureOf(null, 'NOT_AVAILABLE', words, { reason: 'NO_VALUE' });
    const isPart = window.some(({ reason }) => reason === 'PARTIAL');
    // a window is all its months, or none
    if (isPart && running.as !== 'CUMULATIVE')
      return figureOf(null, 'NOT_AVAILABLE', words, { reason: 'NOT_LOADED' });
    return added(window, words);
  });
}

/** The figures of the window that ends at a place; null where the period does not hold it whole. */
function windowOf(
  running: Running,
  series: readonly SeriesBucket[],
  place: number,
): readonly Figure[] | null {
  const from = running.as === 'CUMULATIVE' ? 0 : place + 1 - running.buckets;
  const window = series.slice(Math.max(0, from), place + 1);
  if (running.as === 'CUMULATIVE') return window.map(({ figure }) => figure);
  const isWhole = from >= 0 && window.every(({ whole }) => whole);
  return isWhole ? window.map(({ figure }) => figure) : null;
}

function added(window: readonly Figure[], words: CalculationWords): Figure {
  const numbers = window.map(gatedNumber);
  const value = numbers.reduce<number | null>(
    (sum, number) => (sum === null || number.value === null ? null : sum + number.value),
    0,
  );
  const range = numbers.map((number) => number.range).reduce(plus, exactly(0));
  return figureOf(value, statusAmong(numbers), words, { range, reason: reasonAmong(window) });
}
