import type { Answer, Cube, Dimension, DimensionValue, Figure, Measure } from '@careshape/metrics';

/** A table with one line of headings, the same headings whatever the rows hold. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** What stands in a cell; null where there is nothing. */
export type DataCell = string | number | null;

/** What is told of a figure beside its value, each in a column of its own. */
const figureColumns = [
  'status',
  'reason',
  'least',
  'most',
] as const satisfies readonly (keyof Figure)[];

/**
 * The rows of an answer as a table a program can read without being told how: first each dimension, by its code and its
 * words, then each measure, by its value, its status and the reason of that, and the least and the most it can be.
 *
 * A value that is suppressed or not available is an empty cell, so that a column of values holds numbers only.
 *
 * @example by zone and month, people: `zone`, `zone_label`, `month`, `people`, `people_status`, `people_reason`,
 *   `people_least`, `people_most`
 */
export function dataTable(
  cube: Cube,
  { dimensions, measures }: { dimensions: readonly string[]; measures: readonly string[] },
  { rows }: Pick<Answer, 'rows'>,
): DataTable {
  const by = unique(dimensions).map((id) => cube.dimensions.find((other) => other.id === id)!);
  const shown = unique(measures).map((id) => cube.measures.find((other) => other.id === id)!);
  return {
    columns: [...by.flatMap(dimensionColumns), ...shown.flatMap(measureColumns)],
    rows: rows.map((row) => [
      ...by.flatMap((dimension) => dimensionCells(dimension, row.dimensions[dimension.id] ?? null)),
      ...shown.flatMap(({ id }) => figureCells(row.measures[id]!)),
    ]),
  };
}

function dimensionColumns({ id, kind }: Dimension): readonly string[] {
  return kind === 'time' ? [id] : [id, `${id}_label`];
}

function dimensionCells({ kind }: Dimension, value: DimensionValue): readonly DataCell[] {
  if (kind === 'time') return [value as string];
  // as a filter names it; an empty cell would be left out where rows are grouped
  if (value === null) return ['unknown', 'Not known'];
  return typeof value === 'string' ? [value, value] : [value.code, value.label];
}

function measureColumns({ id }: Measure): readonly string[] {
  return [id, ...figureColumns.map((name) => `${id}_${name}`)];
}

function figureCells(figure: Figure): readonly DataCell[] {
  return [figure.value, ...figureColumns.map((name) => figure[name])];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
