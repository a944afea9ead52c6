import { type SankeyOptions, type SankeyRow, sankeyRowsDrawn } from './sankeyChart.js';

/** Flows in words: the three largest. */
export function sankeySummary(
  rows: readonly SankeyRow[],
  { unit = '' }: SankeyOptions = {},
): string {
  const [largest, ...others] = sankeyRowsDrawn(rows)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
    .slice(0, 3);
  if (!largest) return 'There are no moves that can be shown.';
  const amount = unit === '' ? '' : ` ${unit}`;
  const words = ({ from, to, figure }: SankeyRow, after: string) =>
    `${from.name} → ${to.name}, ${figure.display}${after}`;
  return `Most often: ${[words(largest, amount), ...others.map((row) => words(row, ''))].join('; ')}.`;
}
