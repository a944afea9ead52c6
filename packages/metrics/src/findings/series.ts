import type { TimeGrain } from '@careshape/domain';
import { isComparable, isShown, type Point } from './point.js';
import type { ComparedMeasure } from './slice.js';
import type { MeasureWords } from './words/measureWords.js';

/** One measure of one cell, bucket after bucket without a gap. */
export interface Series {
  readonly measure: ComparedMeasure;
  readonly words: MeasureWords;
  readonly grain: TimeGrain;
  readonly points: readonly Point[];
  /** What it is of: `Zone 2`; empty for all together. */
  readonly name: string;
}

/** Buckets in a year: how far back the same season is; null where a grain has none that fits. */
export const bucketsAYear: Readonly<Record<TimeGrain, number | null>> = {
  day: null,
  week: null,
  month: 12,
  quarter: 4,
  financialYear: 1,
};

/**
 * The latest run of buckets that may be compared: what is not loaded, not settled or cut off ends it on either side.
 */
export function latestRun(points: readonly Point[]): readonly Point[] {
  const last = points.findLastIndex(isComparable);
  const start = points.slice(0, last + 1).findLastIndex((point) => !isComparable(point)) + 1;
  return points.slice(start, last + 1);
}

/** Whether the last bucket shows its number: without one there is nothing to say of now. */
export function endsShown({ points }: Pick<Series, 'points'>): boolean {
  const last = points.at(-1);
  return last !== undefined && isShown(last);
}

/** What a sentence about a series begins with. @example opening(series) // 'Zone 2: hours delivered' */
export function opening({ name, words }: Series): string {
  return name === '' ? words.noun : `${name}: ${words.noun}`;
}
