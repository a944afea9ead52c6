import type { ChartTable } from './chartTable.js';
import type { RepresentationRow } from './representationChart.js';

/** Every group, those without a share of the population included. */
export function representationTable(rows: readonly RepresentationRow[]): ChartTable {
  return {
    columns: ['Ethnic group', 'People supported', 'Adults in the city', 'Ratio'],
    rows: rows.map((row) => ({
      heading: row.group.label,
      figures: [row.share, row.populationShare, row.representationRatio],
    })),
  };
}
