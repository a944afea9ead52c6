import type { GatedRow, RowContext } from './answerRow.js';
import type { AskedFilter, AskedQuestion } from '../question/askedQuestion.js';
import type { RawCell } from '../cells/cell.js';
import type { Dimension, Part } from '../cubes/cube.js';
import type { Names } from '../question/names.js';
import { basesOf } from '../cells/cellSql.js';

/**
 * The gated rows of a question, complete for everyone but council staff: every cell the dimensions can make, so that a
 * missing row says nothing.
 *
 * Where they make more cells than the policy's limit, rows that are wholly suppressed are left out instead, so that
 * they look like cells that hold nobody.
 */
export function completeRows(
  cells: readonly RawCell[],
  parts: readonly Part[],
  context: RowContext,
  gatedRows: (cells: readonly RawCell[], context: RowContext) => readonly GatedRow[],
): readonly GatedRow[] {
  const { asked, policy } = context;
  if (asked.cube.people === 'none' || policy.name === 'analyst') return gatedRows(cells, context);
  const grid = fullGrid(cells, parts, context);
  return grid ? gatedRows(grid, context) : gatedRows(cells, context).filter(isNotBlank);
}

/** Every cell the dimensions can make; null where they are more than the policy's limit. */
export function fullGrid(
  cells: readonly RawCell[],
  parts: readonly Part[],
  { asked, time, names, policy }: RowContext,
): readonly RawCell[] | null {
  const lists = asked.dimensions.map((dimension, i) => codesOf(dimension, i, cells, asked, names));
  const buckets = time.buckets?.length ?? 1;
  const size = lists.reduce((product, list) => product * list.length, buckets);
  if (size > policy.cellLimit) return null;
  const known = new Set(cells.map(keyOf));
  const nobody = emptyCell(parts);
  const grid = lists.reduce<readonly (readonly (string | null)[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
  const missing = grid.flatMap((codes) =>
    Array.from({ length: buckets }, (_, bucket) => ({ ...nobody, codes, bucket })).filter(
      (cell) => !known.has(keyOf(cell)),
    ),
  );
  return [...cells, ...missing];
}

function isNotBlank({ measures }: GatedRow): boolean {
  return Object.values(measures).some(({ status }) => status !== 'SUPPRESSED');
}

function keyOf({ codes, bucket }: Pick<RawCell, 'codes' | 'bucket'>): string {
  return JSON.stringify([bucket, codes]);
}

/** The codes of a list that the filters leave, and those that the rows hold beside it, such as a ward elsewhere. */
function codesOf(
  dimension: Dimension,
  position: number,
  cells: readonly RawCell[],
  asked: AskedQuestion,
  names: Names,
): readonly (string | null)[] {
  const listed = (dimension.values ?? names.get(dimension.id) ?? []).map(({ code }) => code);
  const filter = asked.filters.find((other) => other.dimension === dimension);
  const held = cells.map(({ codes }) => codes[position] ?? null);
  const open = dimension.kind === 'open' && !(filter && leaves(filter, null) === false);
  return [
    ...new Set([
      ...listed.filter((code) => !filter || leaves(filter, code)),
      ...held,
      ...(open ? [null] : []),
    ]),
  ];
}

function leaves({ in: wanted, notIn }: AskedFilter, code: string | null): boolean {
  const named = code ?? 'unknown';
  return (wanted === null || wanted.includes(named)) && !(notIn ?? []).includes(named);
}

function emptyCell(parts: readonly Part[]): Pick<RawCell, 'parts' | 'people'> {
  return {
    parts: Object.fromEntries(parts.map(({ id }) => [id, 0])),
    people: Object.fromEntries(basesOf(parts).map((id) => [id, { people: 0, lead: null }])),
  };
}
