/**
 * Shares a whole number out by weight, largest remainder first, so that the parts always add up to it.
 *
 * @param caps the most each part may take; none where left out
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(
  total: number,
  weights: readonly number[],
  caps?: readonly number[],
): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0 && total > 0) throw new Error(`no weight to share out: ${total}`);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : 0));
  const cap = (index: number): number => caps?.[index] ?? Infinity;
  const parts = exact.map((share, index) => Math.min(Math.floor(share), cap(index)));
  const order = exact
    .map((share, index) => ({ index, left: share - Math.floor(share) }))
    .toSorted((one, other) => other.left - one.left || one.index - other.index);
  let left = total - parts.reduce((all, part) => all + part, 0);
  while (left > 0) {
    const before = left;
    for (const { index } of order) {
      const part = parts[index] ?? 0;
      if (left === 0 || (weights[index] ?? 0) <= 0 || part >= cap(index)) continue;
      parts[index] = part + 1;
      left -= 1;
    }
    if (left === before) throw new Error(`caps are too small to share out: ${total}`);
  }
  return parts;
}
