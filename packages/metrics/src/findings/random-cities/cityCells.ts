import type { RawCell } from '../../cells/cell.js';
import type { Dimension, Part } from '../../cubes/cube.js';
import type { CountedRow, RandomCity } from './randomCity.js';

/** What is counted of a cell on the way. */
interface Counting {
  readonly codes: readonly (string | null)[];
  readonly bucket: number;
  readonly people: ReadonlyMap<string, Set<number>>;
  readonly providers: ReadonlyMap<string, Set<number>>;
  readonly numbers: Map<string, number>;
  readonly held: Map<number, number>;
}

/** The cells of a random city: what SQL would make of its rows, each person counted once in a cell. */
export function cityCells(
  { rows }: RandomCity,
  dimensions: readonly Dimension[],
  parts: readonly Part[],
  bucketOfMonth: readonly number[],
): readonly RawCell[] {
  const bases = [...new Set(parts.map(({ basis }) => basis))];
  const amount = parts.find(({ kind }) => kind === 'sum')?.id ?? '';
  const countings = new Map<string, Counting>();
  for (const row of rows) {
    const bucket = bucketOfMonth[row.month]!;
    let key = String(bucket);
    for (const { id } of dimensions) key += `|${row.codes[id] ?? ''}`;
    let counting = countings.get(key);
    if (!counting) {
      counting = nothing(
        dimensions.map(({ id }) => row.codes[id] ?? null),
        bucket,
        bases,
      );
      countings.set(key, counting);
    }
    count(row, counting, parts, bases, amount);
  }
  return [...countings.values()].map((counting) => cellOf(counting, parts));
}

function nothing(codes: Counting['codes'], bucket: number, bases: readonly string[]): Counting {
  const sets = () => new Map(bases.map((basis) => [basis, new Set<number>()]));
  return {
    codes,
    bucket,
    people: sets(),
    providers: sets(),
    numbers: new Map(),
    held: new Map(),
  };
}

function count(
  { key, bases: within, amounts, provider }: CountedRow,
  { people, providers, numbers, held }: Counting,
  parts: readonly Part[],
  bases: readonly string[],
  amount: string,
): void {
  for (const basis of bases) {
    if (!within[basis]) continue;
    people.get(basis)!.add(key);
    providers.get(basis)!.add(provider);
  }
  held.set(provider, (held.get(provider) ?? 0) + (amounts[amount] ?? 0));
  for (const { id, kind, basis } of parts) {
    // somebody has one row in a month, so that rows are distinct already
    if (!within[basis] || kind === 'people') continue;
    numbers.set(id, (numbers.get(id) ?? 0) + (kind === 'sum' ? (amounts[id] ?? 0) : 1));
  }
}

function cellOf(
  { codes, bucket, people, providers, numbers, held }: Counting,
  parts: readonly Part[],
): RawCell {
  const sums = [...held.values()].toSorted((a, b) => b - a);
  return {
    codes,
    bucket,
    parts: Object.fromEntries(
      parts.map(({ id, kind, basis }) => [
        id,
        kind === 'people' ? people.get(basis)!.size : (numbers.get(id) ?? 0),
      ]),
    ),
    people: Object.fromEntries(
      [...people].map(([basis, keys]) => [
        basis,
        { people: keys.size, lead: keys.size === 0 ? null : Math.min(...keys) },
      ]),
    ),
    providers: Object.fromEntries([...providers].map(([basis, own]) => [basis, own.size])),
    held: {
      all: sums.reduce((all, one) => all + one, 0),
      largest: sums[0] ?? 0,
      second: sums[1] ?? 0,
    },
  };
}
