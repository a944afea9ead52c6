import type { ChartDrawingProps } from './ChartDrawing.js';
import type { ChartTable } from './chartTable.js';

/** Everything a panel says of one chart. */
export interface ChartPanelContent {
  /** One or two sentences, computed from the rows, that say what the chart shows. */
  readonly summary: string;
  /** The same rows as a table. */
  readonly table: ChartTable;
  readonly option: ChartDrawingProps['option'];
  readonly height: ChartDrawingProps['height'];
}
