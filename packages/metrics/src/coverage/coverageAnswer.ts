import type { Database } from '@careshape/database';
import type { Period } from '@careshape/domain';
import type { Kysely } from 'kysely';
import type { Cube, Measure } from '../cubes/cube.js';
import { needOf } from './need.js';
import { hullOf, mondaysIn, partsOutside } from './spans.js';
import { type Coverage, loadedPeriod, spansOf } from './coverage.js';
import { readStanding } from './standing.js';
import { cubeOf } from '../question/checkQuestion.js';

/** What is loaded of one layout, beside the period of an answer. */
export interface LayoutCoverage {
  readonly layout: string;
  /** First and last day loaded; null where nothing is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether every day of the period is loaded. */
  readonly complete: boolean;
  /** The parts of the period that are not. */
  readonly missing: readonly Period[];
}

/** What is loaded of the layouts that some measures stand on; of a period, what is missing. */
export function coverageAnswer(
  coverage: Coverage,
  cube: Cube,
  measures: readonly Measure[],
  period: Period | null,
): readonly LayoutCoverage[] {
  const needs = measures.flatMap((measure) => needOf(cube, measure) ?? []);
  const byLayout = new Map(needs.flatMap((need) => need.layouts.map((layout) => [layout, need])));
  return [...byLayout].map(([layout, need]) => {
    const spans = spansOf(coverage, { layouts: [layout] });
    const hull = hullOf(coverage.get(layout) ?? []);
    // of what happens on Mondays nothing is missing where no Monday is
    const missing = (period ? partsOutside(period, spans) : []).filter(
      (part) => need.of !== 'mondays' || mondaysIn(part) > 0,
    );
    const complete = period !== null && missing.length === 0;
    return { layout, from: hull?.from ?? null, to: hull?.to ?? null, complete, missing };
  });
}

/** What is loaded of the files that a cube is made from. */
export async function loadedOf(
  cubeId: string,
  { db, authority }: { readonly db: Kysely<Database>; readonly authority: string },
): Promise<readonly LayoutCoverage[]> {
  const cube = cubeOf(cubeId);
  const { coverage } = await readStanding(db, authority);
  return coverageAnswer(coverage, cube, cube.measures, loadedPeriod(coverage, cube));
}

/** What is loaded of every layout, by its name; missing are the gaps between its files. */
export async function allLoaded({
  db,
  authority,
}: {
  readonly db: Kysely<Database>;
  readonly authority: string;
}): Promise<readonly LayoutCoverage[]> {
  const { coverage } = await readStanding(db, authority);
  return [...coverage.keys()].toSorted().map((layout) => {
    const spans = spansOf(coverage, { layouts: [layout] });
    const hull = hullOf(spans)!;
    const missing = partsOutside(hull, spans);
    return { layout, ...hull, complete: missing.length === 0, missing };
  });
}
