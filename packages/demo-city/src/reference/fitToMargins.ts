const rounds = 60;

/**
 * Scales a table of first guesses until its rows and columns add up to given totals (iterative proportional fitting).
 *
 * @param guesses rows of columns; the totals of rows and of columns must have one sum
 */
export function fitToMargins(
  guesses: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): number[][] {
  let table = guesses.map((row) => [...row]);
  for (let round = 0; round < rounds; round += 1) {
    table = table.map((row, index) => scaled(row, rowTotals[index] ?? 0));
    const factors = columnTotals.map(
      (total, column) => total / table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    table = table.map((row) => row.map((cell, column) => cell * (factors[column] ?? 0)));
  }
  return table;
}

function scaled(row: readonly number[], total: number): number[] {
  const sum = row.reduce((all, cell) => all + cell, 0);
  return row.map((cell) => (cell * total) / sum);
}
