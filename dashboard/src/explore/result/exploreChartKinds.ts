import type { Exploration, ExploreChart } from '../exploration/exploration.js';
import type { ExploreRow } from './exploreAnswer.js';
import { timeGrainOf } from '../exploration/exploreTime.js';

/** More lines than this cannot be told apart. */
const mostLines = 8;
/** More bars than this are easier read as a table of shades. */
const mostBars = 60;

/**
 * The charts that suit a question, the best first; none where the answer is a few figures.
 *
 * Over time: lines, or a grid where there would be too many. One dimension: bars. Two: a grid. More: bars, one for each
 * combination, as long as they are few.
 */
export function exploreChartKinds(
  { by, time }: Pick<Exploration, 'by' | 'time'>,
  rows: readonly ExploreRow[],
): readonly ExploreChart[] {
  if (time !== null && timeGrainOf(time) !== null) {
    const lines = new Set(rows.map(({ keys }) => nameOf(keys.slice(0, -1)))).size;
    if (by.length === 0) return ['lines', 'bars'];
    return lines > mostLines ? ['grid', 'lines'] : ['lines', 'grid'];
  }
  const dimensions = by.length + (time === null ? 0 : 1);
  if (dimensions === 0) return [];
  if (dimensions === 1) return ['bars'];
  return rows.length > mostBars || dimensions === 2 ? ['grid', 'bars'] : ['bars', 'grid'];
}

/** The chart a reader sees: the one chosen where it suits the question, else the best. */
export function exploreChartShown(
  exploration: Pick<Exploration, 'by' | 'time' | 'chart'>,
  rows: readonly ExploreRow[],
): ExploreChart | null {
  const kinds = exploreChartKinds(exploration, rows);
  return kinds.find((kind) => kind === exploration.chart) ?? kinds[0] ?? null;
}

/** Some keys as one name: `Long-term zone 1, Female`. */
export function nameOf(keys: ExploreRow['keys']): string {
  return keys.map(({ label }) => label).join(', ');
}
