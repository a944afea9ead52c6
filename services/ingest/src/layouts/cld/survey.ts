import type { Cells } from '../../cells.js';
import type { SourceRow } from '../../layout.js';
import type { CldKnown } from './know.js';

/** Finds the reporting period that most of the first rows name: rows that name another do not belong in the file. */
export function survey(cells: Cells, rows: readonly SourceRow[], known: CldKnown): void {
  const counts = new Map<string, number>();
  for (const row of rows) {
    cells.moveTo(row.line, row.cells);
    const from = cells.date('Reporting Period Start Date');
    const to = cells.date('Reporting Period End Date');
    if (from === null || to === null || to < from) continue;
    const period = `${from} ${to}`;
    counts.set(period, 1 + (counts.get(period) ?? 0));
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const [from, to] = most?.[0].split(' ') ?? [];
  known.period = from && to ? { from, to } : null;
}
