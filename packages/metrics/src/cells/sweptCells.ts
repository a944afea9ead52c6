import type { RawCell } from './cell.js';
import type { Part } from '../cubes/cube.js';
import { basesOf, type CellQuestion } from './cellSql.js';
import { presence, presentBy } from './episodeSql.js';

/** A change of some numbers of a cell at a bucket, as `sweepSql` gives it. */
export interface Change {
  /** The basis whose numbers change. */
  readonly tag: string;
  /** The bucket, from 0; one past the last where the change lies outside. */
  readonly bucket: number;
  readonly codes: readonly (string | null)[];
  /** `people`, `rows` and sums by part id; null where not of this change. */
  readonly by: Readonly<Record<string, number | null>>;
  /** The last bucket, where people are told of as they are in place, and not as they come and go. */
  readonly until: number | null;
  /** The lowest key of the people in place. */
  readonly lead: number | null;
}

/** Adds changes up, bucket after bucket, into the cells that hold at least one episode. */
export function sweptCells(changes: readonly Change[], question: CellQuestion): readonly RawCell[] {
  const { parts, time } = question;
  const buckets = time.buckets!.length;
  const present = presentNumber(question);
  const byCodes = Map.groupBy(changes, ({ codes }) => JSON.stringify(codes));
  return [...byCodes.values()].flatMap((ours) => {
    const changesOf = changesByName(ours, buckets);
    const leads = leadsByBasis(ours, buckets);
    const now = new Map<string, number>();
    const cells: RawCell[] = [];
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      for (const [name, change] of changesOf)
        now.set(name, (now.get(name) ?? 0) + (change[bucket] ?? 0));
      const isThere = present === null ? anyIn(now) : (now.get(present) ?? 0) > 0;
      if (isThere) {
        const lead = (basis: string) => leads.get(basis)?.[bucket] ?? null;
        cells.push({ codes: ours[0]!.codes, bucket, ...numbersOf(now, lead, parts) });
      }
    }
    return cells;
  });
}

/** Whether there are people, rows or an amount of any basis. */
function anyIn(now: ReadonlyMap<string, number>): boolean {
  return [...now.values()].some((number) => number > 0);
}

/** The number that is above 0 exactly where there is a cell; null where any number makes one. */
function presentNumber(question: CellQuestion): string | null {
  if (question.rowsAlone) return `${question.parts[0]!.basis} rows`;
  const by = presentBy(question);
  return by === null ? null : `${by} ${by === presence ? 'rows' : 'people'}`;
}

/** The changes of each number, bucket by bucket. */
function changesByName(
  changes: readonly Change[],
  buckets: number,
): ReadonlyMap<string, Float64Array> {
  const byName = new Map<string, Float64Array>();
  for (const { tag, bucket, by, until } of changes)
    for (const [name, change] of Object.entries(by)) {
      if (change === null) continue;
      const key = `${tag} ${name}`;
      const ours = byName.get(key) ?? new Float64Array(buckets + 1);
      byName.set(key, ours);
      ours[bucket]! += change;
      if (until !== null) ours[until + 1]! -= change;
    }
  return byName;
}

/** The lowest key of the people in place, bucket by bucket. */
function leadsByBasis(
  changes: readonly Change[],
  buckets: number,
): ReadonlyMap<string, readonly (number | null)[]> {
  const byBasis = new Map<string, (number | null)[]>();
  for (const { tag, bucket, until, lead } of changes) {
    if (lead === null || until === null) continue;
    const ours = byBasis.get(tag) ?? Array.from({ length: buckets }, () => null);
    byBasis.set(tag, ours);
    for (let at = bucket; at <= until; at += 1) ours[at] = Math.min(ours[at] ?? Infinity, lead);
  }
  return byBasis;
}

function numbersOf(
  now: ReadonlyMap<string, number>,
  lead: (basis: string) => number | null,
  parts: readonly Part[],
): Pick<RawCell, 'parts' | 'people'> {
  const of = (basis: string, name: string) => now.get(`${basis} ${name}`) ?? 0;
  const numbers = parts.map((part) => {
    const name = part.kind === 'sum' ? part.id : part.kind;
    const number = Math.round(of(part.basis, name) * 1e6) / 1e6;
    return [part.id, part.kind === 'sum' ? number / (part.dividedBy ?? 1) : number] as const;
  });
  const people = basesOf(parts).map(
    (basis) => [basis, { people: of(basis, 'people'), lead: lead(basis) }] as const,
  );
  return { parts: Object.fromEntries(numbers), people: Object.fromEntries(people) };
}
