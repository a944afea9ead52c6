import { type Figure, figureNotAvailable } from '../../figures/figure.js';
import type { ChartTable } from '../panel/chartTable.js';
import { type HomeSupportContractRow, hoursText } from './homeSupportContractChart.js';

/** A row for each zone: hours delivered, the ends of the contract range, block hours. */
export function homeSupportContractTable(rows: readonly HomeSupportContractRow[]): ChartTable {
  return {
    columns: ['Zone', 'Delivered', 'Range from', 'Range to', 'Block hours'],
    rows: rows.map(({ name, delivered, low, high, block }) => ({
      heading: name,
      figures: [delivered, contracted(low), contracted(high), contracted(block)],
    })),
  };
}

/** Hours of a contract are exact; a contract that names none has none to show. */
function contracted(hours: number | null): Figure {
  if (hours === null) return figureNotAvailable;
  return {
    value: hours,
    display: hoursText(hours),
    status: 'EXACT',
    reason: null,
    unit: 'hours per week',
    least: null,
    most: null,
  };
}
