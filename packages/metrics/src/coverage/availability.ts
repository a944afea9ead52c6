import type { Period } from '@careshape/domain';
import type { Need } from '../cubes/cube.js';
import type { FigureReason } from '../gate/figure.js';
import { daysOf } from '../question/buckets.js';
import { type Coverage, spansOf } from './coverage.js';
import { daysInside, mondaysIn, mondaysInside, partsInside, settledSpans } from './spans.js';

/** Whether a figure can be given for a period or bucket: over which days of it, or why not. */
export type Availability =
  | { readonly counted: Period; readonly reason: 'PARTIAL' | null }
  | { readonly counted: null; readonly reason: Exclude<FigureReason, 'PARTIAL'> };

/**
 * Whether what a measure stands on is loaded for the days of a bucket, and settled.
 *
 * A figure of all days is counted over those of them that are loaded, and marked where some are not; one of the last day is
 * given only where that day is loaded; one of the latest report is marked where the last day is not. Open episodes are so
 * never carried past the end of the records.
 */
export function availabilityOf(need: Need, coverage: Coverage, bucket: Period): Availability {
  const loaded = spansOf(coverage, need);
  const settled = settledSpans(loaded, need);
  const asked = need.of === 'lastDay' ? { from: bucket.to, to: bucket.to } : bucket;
  const inside = partsInside(asked, settled);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) {
    const isLoaded = partsInside(asked, loaded).length > 0;
    return { counted: null, reason: isLoaded ? 'UNSETTLED' : 'NOT_LOADED' };
  }
  switch (need.of) {
    case 'lastDay':
      return { counted: bucket, reason: null };
    case 'latest':
      return { counted: bucket, reason: last.to < bucket.to ? 'PARTIAL' : null };
    case 'mondays': {
      // nothing happens on the days between: a bucket is whole where each of its Mondays is loaded
      const mondays = mondaysInside(inside);
      if (mondays === 0) return { counted: null, reason: 'NOT_LOADED' };
      if (mondays === mondaysIn(bucket)) return { counted: bucket, reason: null };
      return { counted: { from: first.from, to: last.to }, reason: 'PARTIAL' };
    }
    case 'days': {
      const whole = daysInside(inside) === daysOf(bucket);
      return { counted: { from: first.from, to: last.to }, reason: whole ? null : 'PARTIAL' };
    }
  }
}
