import { figureNotAvailable } from '../../figures/figure.js';
import { quarterText } from '../../periods/dateText.js';
import type { ChartTable } from '../panel/chartTable.js';
import { type HoursByZoneRow, zoneSeries } from './hoursByZoneChart.js';

/** A row for each quarter, a column for each zone. */
export function hoursByZoneTable(rows: readonly HoursByZoneRow[]): ChartTable {
  const { quarters, zones } = zoneSeries(rows);
  return {
    columns: ['Quarter', ...zones.map((zone) => zone.name)],
    rows: quarters.map((quarter, index) => ({
      heading: quarterText(quarter),
      figures: zones.map((zone) => zone.hours[index] ?? figureNotAvailable),
    })),
  };
}
