/** A line of the population file. */
export type PopulationLine = readonly [
  area: string,
  year: number,
  ageBand: string,
  sex: string,
  ethnicList: 'all' | 'detailed' | 'published' | 'broad',
  ethnicGroup: string,
  people: number,
  basis: 'census' | 'modelled',
];
