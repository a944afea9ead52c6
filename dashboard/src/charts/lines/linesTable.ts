import { figureNotAvailable } from '../../figures/figure.js';
import { timeGrainHeading, timeText } from '../../periods/timeGrain.js';
import type { ChartTable } from '../panel/chartTable.js';
import { lineSeries, type LinesOptions, type LinesRow } from './lineSeries.js';

/** A row for each point of time, a column for each line. */
export function linesTable(
  rows: readonly LinesRow[],
  { grain }: Pick<LinesOptions, 'grain'>,
): ChartTable {
  const { ats, lines } = lineSeries(rows);
  return {
    columns: [timeGrainHeading[grain], ...lines.map(({ name }) => name)],
    rows: ats.map((at, index) => ({
      heading: timeText(grain, at),
      figures: lines.map(({ figures }) => figures[index] ?? figureNotAvailable),
    })),
  };
}
