import type { TimeGrain } from '@careshape/domain';
import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { AskedQuestion } from '../../question/askedQuestion.js';
import { bucketsOf, bucketStart, finestGrain } from '../../question/buckets.js';
import { ownStart } from '../../question/periods/askedPeriods.js';
import { type AlignedRow, codesOf, type PeriodRows } from './alignRows.js';
import type { Calculating } from './calculating.js';

/** The gated figure of the whole that a row is part of. */
export type WholeOf = (row: AlignedRow, measure: Measure) => Figure | undefined;

/**
 * The wholes that rows are parts of, in one period: rows grouped by some of what they are grouped by, read and gated on their
 * own.
 *
 * @param kept what the wholes are grouped by; none: the whole question is one
 */
export async function readWholes(
  calculating: Calculating,
  { period }: PeriodRows,
  kept: readonly string[],
): Promise<WholeOf> {
  const { asked } = calculating;
  const wholes: AskedQuestion = {
    ...asked,
    by: asked.by.filter(({ id }) => kept.includes(id)),
    dimensions: asked.dimensions.filter(({ id }) => kept.includes(id)),
    grains: asked.grains.filter((grain) => kept.includes(grain)),
    totals: [],
  };
  const grain = finestGrain(wholes.grains);
  const buckets = grain === null ? null : bucketsOf(period.time.period, grain);
  const { rows } = await calculating.readRows(wholes, { ...period.time, buckets });
  const keyOf = (codes: readonly (string | null)[], starts: string | null) =>
    JSON.stringify([starts, codes]);
  const places = wholes.dimensions.map((dimension) => asked.dimensions.indexOf(dimension));
  const byKey = new Map(
    rows.map((row) => [
      keyOf(codesOf(row, wholes), grain && String(row.places[grain])),
      row.measures,
    ]),
  );
  return ({ codes, starts }, measure) => {
    const ours = places.map((place) => codes[place] ?? null);
    const key = keyOf(ours, startOf(starts, period, grain));
    return byKey.get(key)?.[measure.id];
  };
}

function startOf(
  starts: string | null,
  period: PeriodRows['period'],
  grain: TimeGrain | null,
): string | null {
  return starts === null || grain === null ? null : bucketStart(ownStart(starts, period), grain);
}
