import type { Figure } from '../../figures/figure.js';
import { type RepresentationRow, representationRowsDrawn } from './representationChart.js';

/** The representation chart in words: the groups furthest below and above their share of adults, and who is in none. */
export function representationSummary(
  rows: readonly RepresentationRow[],
  notRecordedShare: Figure,
): string {
  const known = representationRowsDrawn(rows).filter(
    (row) => row.representationRatio.value !== null,
  );
  const lowest = known.at(0);
  const highest = known.at(-1);
  if (!lowest || !highest) return 'No group has a ratio that can be shown.';
  const sentences = [rowText(lowest, 'lowest')];
  if (highest !== lowest) sentences.push(rowText(highest, 'highest'));
  if (notRecordedShare.value !== null) {
    sentences.push(`No group is recorded for ${notRecordedShare.display} of people supported.`);
  }
  return sentences.join(' ');
}

function rowText(row: RepresentationRow, place: 'lowest' | 'highest'): string {
  return `${row.group.label}: ${row.share.display} of people supported, ${row.populationShare.display} of adults (ratio ${row.representationRatio.display}, the ${place}).`;
}
