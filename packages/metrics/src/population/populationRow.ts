/** A row of the population table of one area. */
export interface PopulationRow {
  readonly year: number;
  readonly age_band: string;
  readonly sex: string;
  readonly ethnic_list: string;
  readonly ethnic_group: string;
  readonly basis: string;
  readonly people: number;
}

/** The bases of population figures, best first. */
export const populationBases: readonly string[] = ['census', 'estimate', 'modelled', 'projection'];

/** The rows of each edition (a year on one basis), those nearest to a year first, a count before an estimate before a model. */
export function editionsNear<Row extends PopulationRow>(
  rows: readonly Row[],
  year: number,
): readonly (readonly Row[])[] {
  const editions = Map.groupBy(rows, (row) => `${row.year} ${row.basis}`);
  return [...editions.values()].toSorted(
    ([a], [b]) =>
      Math.abs(a!.year - year) - Math.abs(b!.year - year) ||
      populationBases.indexOf(a!.basis) - populationBases.indexOf(b!.basis),
  );
}
