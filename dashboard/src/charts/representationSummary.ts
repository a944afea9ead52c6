import { type RepresentationRow, representationRowsDrawn } from './representationChart.js';

/** The representation chart in words: the groups furthest below and above their share of adults. */
export function representationSummary(rows: readonly RepresentationRow[]): string {
  const known = representationRowsDrawn(rows).filter(
    (row) => row.representationRatio.value !== null,
  );
  const lowest = known.at(0);
  const highest = known.at(-1);
  if (!lowest || !highest) return 'No group has a ratio that can be shown.';
  const low = `${lowest.group.label}: ${lowest.share.display} of people supported, ${lowest.populationShare.display} of adults (ratio ${lowest.representationRatio.display}, the lowest).`;
  if (lowest === highest) return low;
  return `${low} ${highest.group.label}: ${highest.share.display} of people supported, ${highest.populationShare.display} of adults (ratio ${highest.representationRatio.display}, the highest).`;
}
