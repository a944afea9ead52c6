import type { Measure } from '../../cubes/cube.js';
import { rowCells } from '../../cells/cellSql.js';
import { readPercentiles } from '../../cells/readPercentiles.js';
import { daysOf } from '../../question/calculationsOf.js';
import { ownStart } from '../../question/periods/askedPeriods.js';
import { type AlignedRow, bucketAt, type PeriodRows } from './alignRows.js';
import type { Calculating } from './calculating.js';
import type { RawPercentile } from './percentileFigure.js';

/** The percentiles of the days of a measure in the cell of each row, as SQL found them. Nothing but `percentileFigure` may read them. */
export type PercentilesOf = (row: AlignedRow, as: 'MEDIAN' | 'P90') => RawPercentile;

/** Reads the percentiles of the days that a measure is the mean of, in one period. */
export async function percentilesOfRows(
  { asked, db, authority, policy }: Calculating,
  { period, context }: PeriodRows,
  measure: Measure,
): Promise<PercentilesOf> {
  const days = daysOf(measure);
  if (!days) throw new Error(`no days in a measure: ${measure.id}`);
  // of the same days that the mean is of: those that are loaded and settled
  const places = context.places[measure.id]!;
  const numbers = [...new Set(places.flatMap(({ reading }) => reading ?? []))];
  const found = numbers.map(async (number) => {
    const { time, firstBucket } = context.readings[number]!.reading;
    const cells = await readPercentiles(rowCells(asked, time, { authority, policy }), days, db);
    return cells.map((cell) => [placeOf(cell.codes, cell.bucket + firstBucket), cell] as const);
  });
  const byPlace = new Map((await Promise.all(found)).flat());
  return ({ codes, starts }, as) => {
    const bucket = starts === null ? 0 : bucketAt(ownStart(starts, period), period);
    const cell = byPlace.get(placeOf(codes, bucket));
    return { days: cell?.days[as] ?? null, people: cell?.people ?? 0 };
  };
}

function placeOf(codes: readonly (string | null)[], bucket: number): string {
  return JSON.stringify([bucket, codes]);
}
