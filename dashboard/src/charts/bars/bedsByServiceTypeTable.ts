import { type BedsRow, bedsRowName } from './bedsByServiceTypeChart.js';
import type { ChartTable } from '../panel/chartTable.js';

/** Every row of the beds chart, those without beds included. */
export function bedsByServiceTypeTable(rows: readonly BedsRow[]): ChartTable {
  return {
    columns: ['Service type', 'Beds', 'Occupied', 'Occupancy'],
    rows: rows.map((row) => ({
      heading: bedsRowName(row),
      figures: [row.beds, row.occupied, row.occupancyRate],
    })),
  };
}
