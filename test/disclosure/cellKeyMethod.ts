/** A cell by the cell key method of the Office for National Statistics. */
export interface CellOfKeys {
  readonly people: number;
  /** The sum of the record keys, modulo 256. */
  readonly cellKey: number;
  readonly change: number;
  /** Null below the threshold of ten. */
  readonly figure: number | null;
}

/** The changes of the table `ptable_10_5`, the same for every cell key: nothing below ten, else to the nearest five. */
const changes = [0, -1, -2, 2, 1];

/** The cell of some records by their keys, under the table that is published with the method. */
export function cellKeyMethod(keys: readonly number[]): CellOfKeys {
  const people = keys.length;
  const cellKey = keys.reduce((sum, key) => sum + key, 0) % 256;
  const place = people <= 750 ? people : ((people - 1) % 250) + 501;
  const change = place < 10 ? 0 - place : changes[place % 5]!;
  const figure = people + change;
  return { people, cellKey, change, figure: figure < 10 ? null : figure };
}
