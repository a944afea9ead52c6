import type { RawCell } from './cell.js';
import type { Policy } from './policy.js';
import type { CellQuestion } from './sql/cellSql.js';

/** The question for the same cells, provider by provider; null where no business could show. */
export function providerCells(question: CellQuestion): CellQuestion | null {
  const { asked, parts, rounded } = question;
  const { business, dimensions } = asked.cube;
  if (!rounded || !business || !parts.some((part) => part.kind === 'sum' && part.business))
    return null;
  const by = dimensions.find(({ id }) => id === business.by);
  if (!by) throw new Error(`no dimension ${business.by} in ${asked.cube.id}`);
  return {
    ...question,
    rounded: false,
    rowsAlone: true,
    asked: { ...asked, dimensions: [...asked.dimensions, by] },
    parts: [business.amount],
  };
}

/**
 * Marks the cells whose hours or cost rest on one or two providers: either could work the other's out.
 *
 * The rule of money in official statistics: the two largest hold nearly all (n, k), or what is left beside them is small
 * against the largest (p %). What no provider is known of counts as held by many.
 *
 * @param byProvider the cells of `providerCells`, the provider last in their codes
 */
export function markDominated(
  cells: readonly RawCell[],
  byProvider: readonly RawCell[],
  policy: Pick<Policy, 'dominanceShare' | 'dominanceRest'>,
): readonly RawCell[] {
  const shares = Map.groupBy(byProvider, ({ codes, bucket }) =>
    placeOf(codes.slice(0, -1), bucket),
  );
  return cells.map((cell) => {
    const held = shares.get(placeOf(cell.codes, cell.bucket)) ?? [];
    return isDominated(held, policy) ? { ...cell, dominated: true } : cell;
  });
}

function isDominated(
  held: readonly RawCell[],
  { dominanceShare, dominanceRest }: Pick<Policy, 'dominanceShare' | 'dominanceRest'>,
): boolean {
  const amounts = held.map(({ codes, parts }) => ({
    known: codes.at(-1) !== null,
    amount: Object.values(parts)[0] ?? 0,
  }));
  const all = amounts.reduce((sum, { amount }) => sum + amount, 0);
  const [first = 0, second = 0] = amounts
    .filter(({ known }) => known)
    .map(({ amount }) => amount)
    .toSorted((a, b) => b - a);
  if (all === 0 || first === 0) return false;
  return first + second >= dominanceShare * all || all - first - second < dominanceRest * first;
}

function placeOf(codes: readonly (string | null)[], bucket: number): string {
  return JSON.stringify([bucket, codes]);
}
