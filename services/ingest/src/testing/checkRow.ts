import { type Authority, coventry } from '@careshape/domain';
import { Cells } from '../cells.js';
import { type Layout, outside } from '../layout.js';
import { namedColumns } from '../namedColumns.js';
import type { RowProblem } from '../problem.js';

/** What the loader would make of one row. */
export interface CheckedRow<Row> {
  /** The typed row; null where it is left out as another council's. */
  readonly row: Row | null;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowProblem[];
}

/** For tests: parses and checks one row of a layout, given as header name → cell, as the loader does. */
export function checkRow<Row extends object, Known>(
  layout: Layout<Row, Known>,
  record: Readonly<Record<string, string>>,
  known: Known,
  authority: Authority = coventry,
): CheckedRow<Row> {
  const cells = new Cells(namedColumns(Object.keys(record), layout), layout.dateOrder);
  cells.moveTo(2, Object.values(record));
  const row = layout.parse(cells, known, authority);
  if (row === outside) return { row: null, problems: [], notes: [] };
  const checks = cells.problems.length > 0 ? [] : layout.checks;
  const found = checks.flatMap((check) => check(row, known) ?? []);
  return { row, problems: [...cells.problems, ...found], notes: cells.notes };
}
