import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';
import type { LinesRow } from '../charts/lines/lineSeries.js';

/** The last two years in words: the group that moved most towards 1, and the one that moved most away from it. */
export function trendSummary(rows: readonly LinesRow[]): string {
  const years = [...new Set(rows.map(({ at }) => at))].toSorted();
  const [before, now] = [years.at(-2), years.at(-1)];
  if (before === undefined || now === undefined) return 'Only one year is loaded.';
  const moves = [...Map.groupBy(rows, ({ series }) => series)].flatMap(([name, own]) => {
    const figure = (at: string) => figureOf(own.find((row) => row.at === at)?.figure);
    const change = figureChange(figure(now), figure(before));
    if (change.direction === 'unknown') return [];
    const gap = (at: string) => Math.abs((figure(at).value ?? 1) - 1);
    return [
      {
        name,
        now: figure(now).display,
        before: figure(before).display,
        closer: gap(before) - gap(now),
      },
    ];
  });
  if (moves.length === 0) return `No group can be compared between ${before} and ${now}.`;
  const ordered = moves.toSorted((a, b) => b.closer - a.closer);
  const [best, worst] = [ordered.at(0)!, ordered.at(-1)!];
  const said = (move: typeof best) => `${move.name}, from ${move.before} to ${move.now}`;
  const sentences = [
    ...(best.closer > 0.005 ? [`Moved most towards 1 since ${before}: ${said(best)}.`] : []),
    ...(worst.closer < -0.005 ? [`Moved most away from 1: ${said(worst)}.`] : []),
  ];
  return sentences.length === 0 ? `Little has moved since ${before}.` : sentences.join(' ');
}
