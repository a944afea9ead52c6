import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { AskedQuestion } from '../../question/askedQuestion.js';
import { bucketName, bucketStart, finestGrain } from '../../question/buckets.js';
import { alignedStart, type AskedPeriod, ownStart } from '../../question/periods/askedPeriods.js';
import { figuresOf, type GatedRow, type RowContext } from '../rows/answerRow.js';
import { figureOf } from '../rows/display.js';

/** The gated rows of a question in one of its periods, and what they were made with. */
export interface PeriodRows {
  readonly period: AskedPeriod;
  readonly rows: readonly GatedRow[];
  /** Whether no row was left out for want of a figure to show. */
  readonly everyCell: boolean;
  readonly context: RowContext;
}

/** A row with its figures in each period. */
export interface AlignedRow {
  readonly dimensions: GatedRow['dimensions'];
  readonly places: GatedRow['places'];
  /** Codes of the dimensions without time, in their order. */
  readonly codes: readonly (string | null)[];
  /** The first day of the row's bucket; null where rows are not of buckets of time. */
  readonly starts: string | null;
  /** The gated figure of a measure in the period with a number. */
  readonly figure: (measure: Measure, period: number) => Figure;
}

/**
 * The rows of several periods laid side by side: one row for each cell that any of them has.
 *
 * A bucket of a shifted period stands in the row of the bucket it is shifted from: January of last year beside January. A cell
 * that a period has no row for holds nobody there; a bucket outside a period has no figure in it.
 */
export function alignRows(
  reads: readonly PeriodRows[],
  asked: AskedQuestion,
): readonly AlignedRow[] {
  const grain = finestGrain(asked.grains);
  const aligned = new Map<string, { row: GatedRow; starts: string | null; own: GatedRow[] }>();
  reads.forEach(({ period, rows }, number) => {
    for (const row of rows) {
      const starts = grain && alignedStart(String(row.places[grain]), period);
      const key = JSON.stringify([starts, codesOf(row, asked)]);
      const known = aligned.get(key) ?? { row: placedAt(row, starts, asked), starts, own: [] };
      known.own[number] = row;
      aligned.set(key, known);
    }
  });
  return [...aligned.values()].map(({ row, starts, own }) => {
    const codes = codesOf(row, asked);
    const figure = (measure: Measure, number: number) =>
      own[number]?.measures[measure.id] ??
      figureOfNobody(measure, reads[number]!, { codes, starts });
    return { dimensions: row.dimensions, places: row.places, codes, starts, figure };
  });
}

/** The codes of a row in the order of the dimensions. */
export function codesOf({ dimensions }: GatedRow, asked: AskedQuestion): (string | null)[] {
  return asked.dimensions.map(({ id }) => {
    const value = dimensions[id];
    return typeof value === 'object' && value !== null ? value.code : null;
  });
}

function placedAt(row: GatedRow, starts: string | null, { grains }: AskedQuestion): GatedRow {
  if (starts === null) return row;
  const dimensions = { ...row.dimensions };
  const places = { ...row.places };
  for (const grain of grains) {
    const bucket = bucketStart(starts, grain);
    dimensions[grain] = bucketName(bucket, grain);
    places[grain] = bucket;
  }
  return { ...row, dimensions, places };
}

/** What a cell shows that holds nobody; in a bucket outside the period there is no cell. */
export function figureOfNobody(
  measure: Measure,
  { period, context }: PeriodRows,
  { codes, starts }: Pick<AlignedRow, 'codes' | 'starts'>,
): Figure {
  const bucket = starts === null ? 0 : bucketAt(ownStart(starts, period), period);
  if (bucket < 0) return figureOf(null, 'NOT_AVAILABLE', measure);
  return figuresOf({ codes, bucket, cells: [] }, [measure], context)[measure.id]!;
}

/** The number of the bucket of a period that starts on a day; -1 where none does. */
export function bucketAt(starts: string, { time }: AskedPeriod): number {
  return (time.buckets ?? []).findIndex((bucket) => bucket.starts === starts);
}
