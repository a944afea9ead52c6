import type { Held, RawCell } from '../cells/cell.js';
import type { Policy } from './policy.js';

type DominancePolicy = Pick<Policy, 'dominanceShare' | 'dominanceRest'>;

/**
 * Marks the cells whose hours or cost rest on one or two providers: either could work the other's out.
 *
 * The rule of money in official statistics: the two largest hold nearly all (n, k), or what is left beside them is small
 * against the largest (p %).
 */
export function markDominated(
  cells: readonly RawCell[],
  policy: DominancePolicy,
): readonly RawCell[] {
  return cells.map((cell) =>
    cell.held && isDominated(cell.held, policy) ? { ...cell, dominated: true } : cell,
  );
}

function isDominated(
  { all, largest, second }: Held,
  { dominanceShare, dominanceRest }: DominancePolicy,
): boolean {
  if (all === 0 || largest === 0) return false;
  return (
    largest + second >= dominanceShare * all || all - largest - second < dominanceRest * largest
  );
}
