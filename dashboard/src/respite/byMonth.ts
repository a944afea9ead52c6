/** Rows that have a month, in the order of time. */
export function byMonth<Row extends { readonly month?: string | null }>(
  rows: readonly Row[],
): (Row & { readonly month: string })[] {
  return rows
    .flatMap((row) => (row.month ? [{ ...row, month: row.month }] : []))
    .toSorted((a, b) => a.month.localeCompare(b.month));
}
