import type { Calculation, Change, Cube, FigureWish } from '@careshape/metrics';
import type { Selection } from '../graphql/selection.js';

/** The arguments of a figure in a row, as GraphQL hands them over. */
export interface FigureArguments {
  readonly period?: string | null;
  readonly as?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The figure that a field of a row asks for; null where it is the plain measure of that name. */
export function wishOf(field: string, args: FigureArguments): FigureWish | null {
  const { period, as = 'VALUE', of, from, to } = args;
  if (of !== undefined) return { of, from: from!, to: to!, change: as as Change };
  if (as === 'VALUE' && (period === undefined || period === null)) return null;
  return { of: field, period: period ?? undefined, as: as as Calculation };
}

/** The figures selected in one field of a grid that are not plain measures, in the order they are written. */
export function wishesIn(
  field: string,
  cube: Cube,
  selections: readonly Selection[],
): readonly FigureWish[] | undefined {
  const figures = new Set(['change', ...cube.measures.map(({ id }) => id)]);
  const wishes = selections
    .filter((selection) => selection.field === field)
    .flatMap(({ inner }) => inner)
    .filter((selection) => figures.has(selection.field))
    .flatMap((selection) => wishOf(selection.field, selection.args) ?? []);
  // the same question keeps the same words
  return wishes.length > 0 ? wishes : undefined;
}
