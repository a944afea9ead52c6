import { type BedsRow, bedsRowName, bedsRowsDrawn } from './bedsByServiceTypeChart.js';

/** The beds chart in words: where most beds are, where most of them are taken, and where there is most room. */
export function bedsByServiceTypeSummary(rows: readonly BedsRow[]): string {
  const largest = bedsRowsDrawn(rows).at(0);
  if (!largest) return 'No service type has a known number of beds.';

  const most = `Most beds: ${bedsRowName(largest).toLowerCase()} (${largest.beds.display}).`;
  const byOccupancy = rows
    .filter((row) => row.occupancyRate.value !== null)
    .toSorted((a, b) => (b.occupancyRate.value ?? 0) - (a.occupancyRate.value ?? 0));
  const fullest = byOccupancy.at(0);
  const emptiest = byOccupancy.at(-1);
  if (!fullest || !emptiest) return `${most} How many are occupied is not known.`;
  const full = `${most} Fullest: ${occupancyText(fullest)}.`;
  return fullest === emptiest ? full : `${full} Most room: ${occupancyText(emptiest)}.`;
}

function occupancyText(row: BedsRow): string {
  return `${bedsRowName(row).toLowerCase()} (${row.occupancyRate.display} occupied)`;
}
