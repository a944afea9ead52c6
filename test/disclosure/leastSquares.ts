/** What an attacker knows beside the figures shown: a sum of some of their errors, give or take. */
export interface SumOfErrors {
  readonly of: readonly number[];
  readonly sum: number;
}

/**
 * The errors of figures that were each rounded to five at random, as an attacker best works them out of sums of some of them
 * that were rounded likewise: every rounding is off by two on average.
 */
export function errorsFrom(figures: number, sums: readonly SumOfErrors[]): readonly number[] {
  // the normal equations of ridge regression; all variances are alike and cancel
  const rows = Array.from({ length: figures }, (_, i) =>
    Array.from({ length: figures + 1 }, (__, j) => (i === j ? 1 : 0)),
  );
  for (const { of, sum } of sums)
    for (const i of of) {
      for (const j of of) rows[i]![j]! += 1;
      rows[i]![figures]! += sum;
    }
  for (let pivot = 0; pivot < figures; pivot += 1)
    for (let row = 0; row < figures; row += 1) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= figures; column += 1)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  return rows.map((row, i) => row[figures]! / row[i]!);
}
