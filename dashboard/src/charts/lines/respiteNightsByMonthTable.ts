import { monthText } from '../../periods/dateText.js';
import type { ChartTable } from '../panel/chartTable.js';
import type { RespiteNightsRow } from './respiteNightsByMonthChart.js';

/** Every month of the respite chart. */
export function respiteNightsByMonthTable(rows: readonly RespiteNightsRow[]): ChartTable {
  return {
    columns: ['Month', 'Planned nights', 'Emergency nights'],
    rows: rows.map((row) => ({
      heading: monthText(row.month),
      figures: [row.plannedNights, row.emergencyNights],
    })),
  };
}
