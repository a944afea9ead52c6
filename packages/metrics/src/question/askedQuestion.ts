import type { Period, TimeGrain } from '@careshape/domain';
import type { TimeBucket } from './buckets.js';
import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import type { OrderBy } from './question.js';

/** Codes of one dimension that rows must have, or must not have. */
export interface AskedFilter {
  readonly dimension: Dimension;
  readonly in: readonly string[] | null;
  readonly notIn: readonly string[] | null;
}

/** A question that was checked: every word looked up in its cube. */
export interface AskedQuestion {
  readonly cube: Cube;
  /** What rows are grouped by, time included, in the order asked for. */
  readonly by: readonly Dimension[];
  /** The same without time. */
  readonly dimensions: readonly Dimension[];
  readonly grains: readonly TimeGrain[];
  /** Measures to show in rows. */
  readonly shown: readonly Measure[];
  /** Measures to work out for rows: those shown, and those that only order or bound them. */
  readonly measures: readonly Measure[];
  readonly totals: readonly Measure[];
  readonly filters: readonly AskedFilter[];
  readonly orderBy: readonly OrderBy[];
}

/** When a checked question is about. */
export interface AskedTime {
  readonly period: Period;
  /** Null where no grain of time is selected: the period is one bucket. */
  readonly buckets: readonly TimeBucket[] | null;
  /** What the loaded files report on, where they name it: nothing lies outside. */
  readonly loaded?: Period | undefined;
}
