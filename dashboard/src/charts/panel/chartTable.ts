import type { Figure } from '../../figures/figure.js';

/** The rows of a chart as a table: the first cell of each row is its heading. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly heading: string;
    readonly figures: readonly Figure[];
  }[];
}
