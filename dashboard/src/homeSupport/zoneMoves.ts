import type { BarsRow } from '../charts/bars/barsChart.js';
import { figureChange } from '../figures/figureChange.js';
import { figureOf } from '../figures/figureOf.js';

/**
 * How zones moved since the year before: how many are higher and lower, and the one that moved most.
 * Only zones whose two figures are both shown are spoken of.
 */
export function zoneMoves(rows: readonly BarsRow[], earlier: string): string {
  const moves = rows.flatMap((row) => {
    const change = figureChange(row.figure, figureOf(row.before));
    return change.direction === 'unknown'
      ? []
      : [{ row, change, size: Math.abs((row.figure.value ?? 0) - (row.before?.value ?? 0)) }];
  });
  if (moves.length === 0) return `No zone can be compared with ${earlier}.`;
  const count = (direction: string) =>
    moves.filter(({ change }) => change.direction === direction).length;
  const most = moves.toSorted((a, b) => b.size - a.size)[0]!;
  const tally = `Against ${earlier}, ${count('up')} zones are higher, ${count('down')} lower and ${count('level')} level.`;
  if (most.change.direction === 'level') return tally;
  const { row } = most;
  return `${tally} The largest change: ${row.name}, ${row.figure.display} after ${row.before?.display}.`;
}
