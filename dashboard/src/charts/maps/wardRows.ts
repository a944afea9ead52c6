import type { Figure } from '../../figures/figure.js';
import type { HexMapRow } from './hexMapChart.js';

/** A ward as the API lists it, with its place on the map where it has one. */
interface PlacedWard {
  readonly onsCode: string;
  readonly name: string;
  readonly hexColumn: number | null;
  readonly hexRow: number | null;
  readonly boundary: unknown;
}

/** The rows of a map of wards: those that have a place on it, each with its figure. */
export function wardRows(
  wards: readonly PlacedWard[],
  figureOfWard: (code: string) => Figure,
): HexMapRow[] {
  return wards.flatMap(({ onsCode: code, name, hexColumn, hexRow, boundary }): HexMapRow[] =>
    hexColumn === null || hexRow === null
      ? []
      : [{ code, name, column: hexColumn, row: hexRow, boundary, figure: figureOfWard(code) }],
  );
}
