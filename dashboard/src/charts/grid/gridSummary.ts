import type { GridRow } from './gridChart.js';

/** Where a grid is highest and lowest, in a sentence. */
export function gridSummary(rows: readonly GridRow[]): string {
  const known = rows
    .filter(({ figure }) => figure.value !== null)
    .toSorted((one, other) => (other.figure.value ?? 0) - (one.figure.value ?? 0));
  const highest = known.at(0);
  const lowest = known.at(-1);
  if (!highest || !lowest) return 'No figure of this grid can be shown.';
  const hidden = rows.filter(({ figure }) => figure.status === 'SUPPRESSED').length;
  const suppressed =
    hidden === 0
      ? ''
      : ` ${hidden} of ${rows.length} figures ${hidden === 1 ? 'is' : 'are'} suppressed.`;
  if (known.length === 1) return `${placed(highest)} is the only figure shown.${suppressed}`;
  return `Highest: ${placed(highest)}. Lowest of those shown: ${placed(lowest)}.${suppressed}`;
}

function placed({ row, column, figure }: GridRow): string {
  return `${row}, ${column} (${figure.display})`;
}
