import type { AskedFilter } from '../../question/askedQuestion.js';
import type { RawCell } from '../../cells/cell.js';
import { basesOf } from '../../cells/cellSql.js';
import type { Dimension, Part } from '../../cubes/cube.js';
import { hasUnknownBeside } from '../../cubes/folded.js';
import type { Grid } from '../../question/question.js';
import type { ReadCells } from '../readQuestion.js';
import type { RowContext } from './answerRow.js';

/** Where a row lies, and its cell in each reading; none where the reading found nobody there. */
export interface PlacedCells {
  readonly codes: readonly (string | null)[];
  /** The number of its bucket among those of the question. */
  readonly bucket: number;
  readonly cells: readonly (RawCell | undefined)[];
}

/** The rows that readings found, each once. */
export function placedCells(readings: readonly ReadCells[]): readonly PlacedCells[] {
  const [only] = readings;
  if (only && readings.length === 1) {
    const { cells, reading } = only;
    return cells.map((cell) => {
      return { codes: cell.codes, bucket: cell.bucket + reading.firstBucket, cells: [cell] };
    });
  }
  const found = new Map<
    string,
    { codes: PlacedCells['codes']; bucket: number; cells: RawCell[] }
  >();
  readings.forEach(({ cells, reading }, i) => {
    for (const cell of cells) {
      const bucket = cell.bucket + reading.firstBucket;
      const key = keyOf({ codes: cell.codes, bucket });
      const place = found.get(key) ?? { codes: cell.codes, bucket, cells: [] };
      place.cells[i] = cell;
      found.set(key, place);
    }
  });
  return [...found.values()];
}

/**
 * The rows of an answer: for everyone but council staff every cell that the dimensions can make, so that a missing row says
 * nothing; for council staff those that hold somebody. In buckets of which nothing can be given, a row for each of the
 * combinations that others have, so that what is not loaded is not taken for nobody.
 *
 * @returns `complete`: whether all cells are there; not where they are more than the policy's limit, nor where only what is
 *   present is asked for: rows that show no figure are left out then, once they are gated
 */
export function gridOf(
  found: readonly PlacedCells[],
  grid: Grid,
  context: RowContext,
): { readonly rows: readonly PlacedCells[]; readonly complete: boolean } {
  const { asked, policy } = context;
  if (grid === 'PRESENT') return { rows: found, complete: false };
  const isShort = asked.cube.people === 'none' || policy.name === 'analyst';
  if (!isShort) {
    const full = fullGrid(found, context, allBuckets(context));
    return full ? { rows: full, complete: true } : { rows: found, complete: false };
  }
  const closed = closedBuckets(context);
  if (closed.length === 0) return { rows: found, complete: true };
  const combinations = new Map(found.map(({ codes }) => [JSON.stringify(codes), codes]));
  const missing =
    combinations.size > 0
      ? [...combinations.values()].flatMap((codes) =>
          closed.map((bucket) => nobodyAt(codes, bucket)),
        )
      : (fullGrid([], context, closed) ?? []);
  return { rows: [...found, ...missing], complete: true };
}

/** Every cell that the dimensions make, for whoever asks; null where they are more than the policy's limit. */
export function wholeGrid(
  found: readonly PlacedCells[],
  context: RowContext,
): readonly PlacedCells[] | null {
  return fullGrid(found, context, allBuckets(context));
}

/** The cell of a place where nobody was found. */
export function emptyCell(
  parts: readonly Part[],
  { codes, bucket }: Pick<PlacedCells, 'codes' | 'bucket'>,
): RawCell {
  return {
    codes,
    bucket,
    parts: Object.fromEntries(parts.map(({ id }) => [id, 0])),
    people: Object.fromEntries(basesOf(parts).map((id) => [id, { people: 0, lead: null }])),
  };
}

function allBuckets({ time }: RowContext): readonly number[] {
  return Array.from({ length: time.buckets?.length ?? 1 }, (_, bucket) => bucket);
}

/** The buckets in which none of the measures can be given. */
function closedBuckets(context: RowContext): readonly number[] {
  const places = Object.values(context.places);
  return allBuckets(context).filter((bucket) => places.every((of) => of[bucket]!.reading === null));
}

/** Every cell that the dimensions make in some buckets; null where they are more than the policy's limit. */
function fullGrid(
  found: readonly PlacedCells[],
  context: RowContext,
  buckets: readonly number[],
): readonly PlacedCells[] | null {
  const { asked, policy } = context;
  const lists = asked.dimensions.map((dimension) => codesOf(dimension, context));
  const size = lists.reduce((product, list) => product * list.length, buckets.length);
  if (size > policy.cellLimit) return null;
  const known = new Set(found.map(keyOf));
  const grid = lists.reduce<readonly (readonly (string | null)[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
  const missing = grid.flatMap((codes) =>
    buckets.map((bucket) => nobodyAt(codes, bucket)).filter((cell) => !known.has(keyOf(cell))),
  );
  return [...found, ...missing];
}

function nobodyAt(codes: PlacedCells['codes'], bucket: number): PlacedCells {
  return { codes, bucket, cells: [] };
}

function keyOf({ codes, bucket }: Pick<PlacedCells, 'codes' | 'bucket'>): string {
  return JSON.stringify([bucket, codes]);
}

/** The codes of a list that the filters leave, whatever the rows hold: that is what the rows of an answer must not tell. */
function codesOf(dimension: Dimension, { asked, names }: RowContext): readonly (string | null)[] {
  const listed = (dimension.values ?? names.get(dimension.id) ?? []).map(({ code }) => code);
  const filter = asked.filters.find((other) => other.dimension === dimension);
  const open = hasUnknownBeside(dimension) && !(filter && leaves(filter, null) === false);
  const left = listed.filter((code) => !filter || leaves(filter, code));
  return open ? [...left, null] : left;
}

function leaves({ in: wanted, notIn }: AskedFilter, code: string | null): boolean {
  const named = code ?? 'unknown';
  return (wanted === null || wanted.includes(named)) && !(notIn ?? []).includes(named);
}
