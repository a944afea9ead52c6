import type { Period, TimeGrain } from '@careshape/domain';
import type { AskedTime } from '../question/askedQuestion.js';
import { addDays, bucketEnd, bucketsOf, bucketStart } from '../question/buckets.js';

/** A month, quarter or financial year for which weeks have been added up, and the bucket of the question it is part of. */
export interface SummedUnit {
  readonly starts: string;
  /** The number of the bucket, from 1. */
  readonly bucket: number;
  /** The last day of the bucket. */
  readonly to: string;
}

/** The buckets of a question, made of whole months, quarters or financial years. */
export interface SummedTime {
  /** How many months each unit has. */
  readonly months: 1 | 3 | 12;
  readonly units: readonly SummedUnit[];
  /** Whether every bucket is one unit, so that who has one row in it is counted once. */
  readonly oneEach: boolean;
}

const sizes = { financialYear: 12, quarter: 3, month: 1 } as const satisfies Partial<
  Record<TimeGrain, number>
>;

/**
 * The largest units that the buckets of a question are made of; null where a bucket cuts a month.
 *
 * A unit is whole where no week is cut off: where no Monday of what is loaded lies in the part outside.
 */
export function summedTime(time: AskedTime): SummedTime | null {
  for (const [grain, months] of Object.entries(sizes) as [keyof typeof sizes, 1 | 3 | 12][]) {
    const buckets = time.buckets ?? [time.period];
    if (!buckets.every((bucket) => isWhole(bucket, grain, time.loaded))) continue;
    const units = buckets.flatMap(({ from, to }, i) =>
      bucketsOf({ from, to }, grain).map(({ starts }) => ({ starts, bucket: i + 1, to })),
    );
    return { months, units, oneEach: units.length === buckets.length };
  }
  return null;
}

function isWhole({ from, to }: Period, grain: TimeGrain, loaded: Period | undefined): boolean {
  return (
    !holdsMonday({ from: bucketStart(from, grain), to: addDays(from, -1) }, loaded) &&
    !holdsMonday({ from: addDays(to, 1), to: bucketEnd(to, grain) }, loaded)
  );
}

function holdsMonday(part: Period, loaded: Period | undefined): boolean {
  const from = loaded && loaded.from > part.from ? loaded.from : part.from;
  const to = loaded && loaded.to < part.to ? loaded.to : part.to;
  return from <= to && bucketStart(to, 'week') >= from;
}
