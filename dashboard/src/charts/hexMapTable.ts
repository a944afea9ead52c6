import type { ChartTable } from './chartTable.js';
import type { HexMapRow } from './hexMapChart.js';

/** A row for each place, by name. */
export function hexMapTable(
  rows: readonly HexMapRow[],
  words: { readonly place: string; readonly figure: string },
): ChartTable {
  return {
    columns: [words.place, words.figure],
    rows: rows
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ name, group, figure }) => ({
        heading: group === undefined ? name : `${name} (${group})`,
        figures: [figure],
      })),
  };
}
