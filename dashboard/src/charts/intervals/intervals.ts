import type { Figure } from '../../figures/figure.js';

/** A figure with its 95 % interval, where one is defined. */
export interface IntervalFigure {
  readonly figure: Figure;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One group, and a figure for each series: null where the series has none for it. */
export interface IntervalsRow {
  readonly name: string;
  readonly figures: readonly (IntervalFigure | null)[];
}

/** How intervals are to be read. */
export interface IntervalsOptions {
  /** The names of the series, one or two, in the order of each row's figures. */
  readonly series: readonly string[];
  /** The value to compare with, and its name: `{ value: 1, label: 'as expected' }`. */
  readonly reference?: { readonly value: number; readonly label: string };
  /** What a figure counts, as it follows a number. Empty where the figure prints its own unit. */
  readonly unit?: string;
  /** Whether a line leads from the reference to each figure: for differences, which have no interval. */
  readonly stems?: boolean;
}
