import type { BedsRow } from './bedsByServiceTypeChart.js';
import type { ChartTable } from './chartTable.js';

/** Every row of the beds chart, those without beds included. */
export function bedsByServiceTypeTable(rows: readonly BedsRow[]): ChartTable {
  return {
    columns: ['Service type', 'Beds', 'Occupied', 'Occupancy'],
    rows: rows.map((row) => ({
      heading: row.label,
      figures: [row.beds, row.occupied, row.occupancyRate],
    })),
  };
}
