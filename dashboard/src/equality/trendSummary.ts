import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import type { LinesRow } from '../charts/lines/lineSeries.js';

/** The last two years in words: the groups whose figure surely moved, whatever both figures truly are. */
export function trendSummary(rows: readonly LinesRow[]): string {
  const years = [...new Set(rows.map(({ at }) => at))].toSorted();
  const [before, now] = [years.at(-2), years.at(-1)];
  if (before === undefined || now === undefined) return 'Only one year is loaded.';
  const moves = [...Map.groupBy(rows, ({ series }) => series)].flatMap(([name, own]) => {
    const figure = (at: string) => figureOf(own.find((row) => row.at === at)?.figure);
    const { direction } = figureChange(figure(now), figure(before));
    return direction === 'up' || direction === 'down'
      ? [`${name}, from ${figure(before).display} to ${figure(now).display}`]
      : [];
  });
  return moves.length === 0
    ? `No group surely moved between ${before} and ${now}.`
    : `Surely moved between ${before} and ${now}: ${moves.join('; ')}.`;
}
