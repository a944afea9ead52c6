import type { Database } from '@careshape/database';
import type { Period } from '@careshape/domain';
import { type Kysely, sql } from 'kysely';
import type { Cube, Need } from '../cubes/cube.js';
import { hullOf, mergedSpans } from './spans.js';

/** The days that the loaded files of each layout tell of: merged spans by layout. */
export type Coverage = ReadonlyMap<string, readonly Period[]>;

/** Reads what is loaded of every layout: a few rows. */
export async function readCoverage(db: Kysely<Database>, authority: string): Promise<Coverage> {
  const rows = await db
    .selectFrom('coverage')
    .select(['layout', sql<string>`from_on::text`.as('from'), sql<string>`to_on::text`.as('to')])
    .where('authority', '=', authority)
    .execute();
  const layouts = Map.groupBy(rows, ({ layout }) => layout);
  return new Map(
    [...layouts].map(([layout, spans]) => [
      layout,
      mergedSpans(spans.map(({ from, to }) => ({ from, to }))),
    ]),
  );
}

/** The days on which a need is met: those of any of its layouts. */
export function spansOf(coverage: Coverage, { layouts }: Pick<Need, 'layouts'>): readonly Period[] {
  return mergedSpans(layouts.flatMap((layout) => coverage.get(layout) ?? []));
}

/** Everything loaded of a cube: the period of a question that names none; null where nothing is. */
export function loadedPeriod(coverage: Coverage, { opensWith, layouts }: Cube): Period | null {
  const hull = (of: readonly string[]) =>
    hullOf(mergedSpans(of.flatMap((layout) => coverage.get(layout) ?? [])));
  const known = hull(layouts);
  return opensWith ? (hull(opensWith) ?? (known && { from: known.to, to: known.to })) : known;
}
