import { type BedsRow, bedsRowsDrawn } from './bedsByServiceTypeChart.js';

/** The beds chart in a sentence or two: where most beds are, and where most of them are taken. */
export function bedsByServiceTypeSummary(rows: readonly BedsRow[]): string {
  const [largest] = bedsRowsDrawn(rows);
  if (!largest) return 'No service type has a known number of beds.';

  const most = `${largest.label} has the most beds, ${largest.beds.display}.`;
  const counted = rows.filter((row) => row.occupancyRate.value !== null);
  const byOccupancy = counted.toSorted(
    (a, b) => (b.occupancyRate.value ?? 0) - (a.occupancyRate.value ?? 0),
  );
  const fullest = byOccupancy.at(0);
  const emptiest = byOccupancy.at(-1);
  if (!fullest || !emptiest) return `${most} How many are occupied is not known.`;
  if (fullest === emptiest) {
    return `${most} Of those in ${fullest.label.toLowerCase()}, ${fullest.occupancyRate.display} were occupied.`;
  }
  return `${most} ${fullest.label} was the fullest, with ${fullest.occupancyRate.display} occupied; ${emptiest.label.toLowerCase()} had the most room, with ${emptiest.occupancyRate.display}.`;
}
