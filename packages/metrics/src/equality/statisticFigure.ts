import { figureOf } from '../answer/rows/display.js';
import type { Figure, FigureStatus } from '../gate/figure.js';
import type { Range } from '../gate/range.js';
import type { Interval } from '../statistics/interval.js';
import type { Ratio } from '../statistics/rateRatio.js';
import { type Significance, surelySignificant } from '../statistics/significance.js';

/** A ratio as a figure, with its mark; null where there is no ratio to mark. */
export interface MarkedRatio {
  readonly figure: Figure;
  readonly mark: Significance | null;
}

const times = { unit: 'ratio', decimals: 2 };

/**
 * The figure and the mark of a ratio that may not be there. The mark is of every ratio that the true counts may give.
 *
 * @param widest the same ratio at the fewest people there may be: its interval is the widest
 */
export function markedRatio(
  ratio: Ratio | null,
  status: FigureStatus,
  { range, widest }: { readonly range: Range; readonly widest: Ratio | null },
): MarkedRatio {
  const figure = statistic(ratio && ratio.ratio, status, times, { interval: ratio, range });
  return { figure, mark: figure.value === null ? null : surelySignificant(range, widest) };
}

/**
 * A figure with its interval, as exact as the figure is, and with the range of the true one; a suppressed one stays
 * suppressed, and shows no interval.
 */
export function statistic(
  value: number | null,
  status: FigureStatus,
  words: { unit: string; decimals: number },
  { interval = null, range }: { readonly interval?: Interval | null; readonly range: Range },
): Figure {
  const figure = figureOf(value, status, words, { range });
  if (figure.value === null || !interval) return figure;
  const end = (number: number) => figureOf(number, status, words).value;
  return { ...figure, lower: end(interval.lower), upper: end(interval.upper) };
}

/** The status of what is made of several figures. */
export function combined(parts: readonly Figure[]): FigureStatus {
  const has = (status: FigureStatus) => parts.some((part) => part.status === status);
  if (has('SUPPRESSED')) return 'SUPPRESSED';
  if (has('NOT_AVAILABLE')) return 'NOT_AVAILABLE';
  return has('ROUNDED') ? 'ROUNDED' : 'EXACT';
}
