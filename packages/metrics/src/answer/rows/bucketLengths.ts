import { type Coverage, spansOf } from '../../coverage/coverage.js';
import { mondaysInside, partsInside } from '../../coverage/spans.js';
import type { Need } from '../../cubes/cube.js';
import type { AskedTime } from '../../question/askedQuestion.js';
import { daysOf } from '../../question/buckets.js';
import type { BucketLength } from './measureFigure.js';

/** The days of each bucket and, where a cube counts weeks, those loaded whose Monday lies in it. */
export function bucketLengths(
  { period, buckets }: AskedTime,
  need: Need | undefined,
  coverage: Coverage,
): readonly BucketLength[] {
  const spans = need?.of === 'mondays' ? spansOf(coverage, need) : [];
  return (buckets ?? [period]).map((bucket) => ({
    days: daysOf(bucket),
    weeks: mondaysInside(partsInside(bucket, spans)),
  }));
}
