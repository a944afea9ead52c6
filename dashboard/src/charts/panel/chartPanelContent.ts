import type { ChartDrawingProps } from './ChartDrawing.js';
import type { ChartTable } from './chartTable.js';

/** Everything a panel says of one chart. */
export interface ChartPanelContent {
  /** What the API found in the figures, in one sentence without its full stop: the title, where there is one. */
  readonly finding?: string;
  /** One or two sentences that say what the chart shows: what the API found, or what stands in it. */
  readonly summary: string;
  /** The same rows as a table. */
  readonly table: ChartTable;
  readonly option: ChartDrawingProps['option'];
  readonly height: ChartDrawingProps['height'];
}
