import type { Period } from '@careshape/domain';
import { type Availability, availabilityOf } from '../coverage/availability.js';
import type { Coverage } from '../coverage/coverage.js';
import { needOf } from '../coverage/need.js';
import { hullOf } from '../coverage/spans.js';
import type { Cube, Measure } from '../cubes/cube.js';
import type { FigureReason } from '../gate/figure.js';
import type { AskedTime } from '../question/askedQuestion.js';

/** Measures that can be read at once: they are given over the same days of the same run of buckets. */
export interface Reading {
  readonly measures: readonly Measure[];
  readonly time: AskedTime;
  /** The number of its first bucket among those of the question. */
  readonly firstBucket: number;
}

/** Where the figure of a measure in a bucket is found: in which reading, or why in none. */
export interface ReadingPlace {
  readonly reading: number | null;
  readonly reason: FigureReason | null;
}

/** What must be read to answer, and where each figure then is. */
export interface ReadingPlan {
  readonly readings: readonly Reading[];
  /** By measure id, then bucket. */
  readonly places: Readonly<Record<string, readonly ReadingPlace[]>>;
}

/**
 * Divides a question into what can be read at once: mostly one reading. Buckets are cut to the days that are loaded and
 * settled for each measure; what is not loaded is not read at all.
 */
export function readingsOf(
  measures: readonly Measure[],
  time: AskedTime,
  { cube, coverage }: { cube: Cube; coverage: Coverage },
): ReadingPlan {
  const buckets: readonly Period[] = time.buckets ?? [time.period];
  const readings: Reading[] = [];
  const places: Record<string, readonly ReadingPlace[]> = {};
  const found = measures.map((measure) => {
    const need = needOf(cube, measure);
    const days = buckets.map((bucket): Availability =>
      need ? availabilityOf(need, coverage, bucket) : { counted: bucket, reason: null },
    );
    return { measure, days };
  });
  const together = Map.groupBy(found, ({ days }) =>
    JSON.stringify(days.map(({ counted }) => counted && [counted.from, counted.to])),
  );
  for (const group of together.values()) {
    const { days } = group[0]!;
    const readingOf = runsOf(days).map(({ first, counted }) => {
      const of = group.map(({ measure }) => measure);
      readings.push({ measures: of, firstBucket: first, time: timeOf(counted, first, time) });
      return { first, last: first + counted.length - 1, reading: readings.length - 1 };
    });
    for (const { measure, days: own } of group)
      places[measure.id] = own.map(({ reason }, bucket) => {
        const run = readingOf.find(({ first, last }) => first <= bucket && bucket <= last);
        return { reading: run?.reading ?? null, reason };
      });
  }
  return { readings, places };
}

/** Runs of neighbouring buckets that can be given, with the days to count in each. */
function runsOf(
  days: readonly Availability[],
): readonly { first: number; counted: readonly Period[] }[] {
  const runs: { first: number; counted: Period[] }[] = [];
  days.forEach(({ counted }, bucket) => {
    if (counted === null) return;
    const run = runs.at(-1);
    if (run && run.first + run.counted.length === bucket) run.counted.push(counted);
    else runs.push({ first: bucket, counted: [counted] });
  });
  return runs;
}

function timeOf(counted: readonly Period[], first: number, asked: AskedTime): AskedTime {
  const period = hullOf(counted)!;
  const buckets =
    asked.buckets &&
    counted.map((days, i) => ({ starts: asked.buckets![first + i]!.starts, ...days }));
  return { period, buckets, loaded: asked.loaded };
}
