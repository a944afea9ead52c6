import { type Dimension, isBusiness, type Part } from '../cubes/cube.js';
import type { Held, RawCell } from './cell.js';
import type { CellQuestion } from './cellSql.js';

/** Whose business the sums of a question could show, and by which amount it is told; null where none could show. */
export function businessOf({
  asked,
  parts,
  rounded,
}: CellQuestion): { readonly by: Dimension; readonly amount: Part } | null {
  const { business, dimensions } = asked.cube;
  if (!rounded || !business || !parts.some(isBusiness)) return null;
  const by = dimensions.find(({ id }) => id === business.by);
  if (!by) throw new Error(`no dimension ${business.by} in ${asked.cube.id}`);
  return { by, amount: business.amount };
}

/** The question for the same cells, provider by provider; null where no business could show. */
export function providerCells(question: CellQuestion): CellQuestion | null {
  const business = businessOf(question);
  if (business === null) return null;
  const { asked } = question;
  return {
    ...question,
    rounded: false,
    rowsAlone: true,
    asked: { ...asked, dimensions: [...asked.dimensions, business.by] },
    parts: [business.amount],
  };
}

/**
 * The cells with what their providers hold, added up from the cells of `providerCells`, the provider last in their codes.
 * What no provider is known of counts as held by many.
 */
export function withHeld(
  cells: readonly RawCell[],
  byProvider: readonly RawCell[],
): readonly RawCell[] {
  const held = new Map<string, Held>();
  for (const { codes, bucket, parts } of byProvider) {
    const place = placeOf(codes.slice(0, -1), bucket);
    const { all, largest, second } = held.get(place) ?? nothing;
    const amount = Object.values(parts)[0] ?? 0;
    const known = codes.at(-1) === null ? 0 : amount;
    held.set(place, {
      all: all + amount,
      largest: Math.max(largest, known),
      second: known > largest ? largest : Math.max(second, known),
    });
  }
  return cells.map((cell) => ({
    ...cell,
    held: held.get(placeOf(cell.codes, cell.bucket)) ?? nothing,
  }));
}

const nothing: Held = { all: 0, largest: 0, second: 0 };

function placeOf(codes: readonly (string | null)[], bucket: number): string {
  return JSON.stringify([bucket, codes]);
}
