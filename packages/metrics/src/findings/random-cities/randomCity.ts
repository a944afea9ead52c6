import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Cube, Measure, Part } from '../../cubes/cube.js';
import { partsOf } from '../../cubes/partsOf.js';

/** Draws of one city: the same seed gives the same ones. */
export interface Draws {
  int(from: number, to: number): number;
  fraction(): number;
  pick<One>(items: readonly One[]): One;
}

/** Draws from a seed. */
export function drawsOf(seed: number): Draws {
  const generator = xoroshiro128plus(seed * 7_919 + 13);
  const int = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    int,
    fraction: () => uniformFloat64(generator),
    pick: (items) => items[int(0, items.length - 1)]!,
  };
}

/** A row that a city counts: of somebody, in a month, with what it adds to each part. */
export interface CountedRow {
  readonly key: number;
  /** The number of the month, from 0. */
  readonly month: number;
  /** By dimension id. */
  readonly codes: Readonly<Record<string, string | null>>;
  /** By basis: whether the row counts there. */
  readonly bases: Readonly<Record<string, boolean>>;
  /** By part id. */
  readonly amounts: Readonly<Record<string, number>>;
  readonly provider: number;
}

/** A made-up city of one cube: some hundred to some thousand people with rows in some months. */
export interface RandomCity {
  readonly cube: Cube;
  readonly months: number;
  readonly rows: readonly CountedRow[];
}

/**
 * Draws a city for a cube, dimensions and measures: groups differ in size and in amounts, by little or by much; months
 * have a season, steps and chance; some values are not known.
 */
export function randomCity(
  cube: Cube,
  lists: ReadonlyMap<string, readonly string[]>,
  measures: readonly Measure[],
  draws: Draws,
): RandomCity {
  const months = draws.pick([12, 15, 24, 30, 36]);
  const people = draws.pick([60, 250, 600, 1_200]);
  const spread = draws.pick([0, 0.3, 1, 2]);
  const parts = [
    ...new Map(
      measures.flatMap(({ formula }) => partsOf(formula)).map((part) => [part.id, part]),
    ).values(),
  ];
  const weights = new Map(
    [...lists].map(([id, codes]) => [
      id,
      codes.map(() => Math.exp(spread * (draws.fraction() - 0.5) * 3)),
    ]),
  );
  const level = levels(lists, spread, draws);
  const often = monthly(months, draws);
  const underOf = sharesOf(measures);
  const shares = new Map([...underOf.keys()].map((id) => [id, 0.05 + 0.94 * draws.fraction()]));
  const basesIn = Object.fromEntries(
    Object.keys(cube.bases).map((id, i) => [id, i === 0 ? 1 : draws.fraction()]),
  );
  const rows: CountedRow[] = [];
  for (let person = 0; person < people; person += 1) {
    const key = draws.int(1, 1_000_000) * 1_000_003 + person;
    const codes = codesOf(lists, weights, draws);
    const size = level(codes) * (0.3 + 1.4 * draws.fraction());
    const [from, to] = [draws.int(-months, months - 1), draws.int(0, 2 * months)];
    const provider = draws.int(1, draws.pick([1, 3, 8]));
    for (let month = Math.max(0, from); month <= Math.min(to, months - 1); month += 1) {
      if (draws.fraction() > often[month]!) continue;
      rows.push({
        key,
        month,
        codes,
        provider,
        bases: Object.fromEntries(
          Object.entries(basesIn).map(([id, chance]) => [id, draws.fraction() < chance]),
        ),
        amounts: amountsOf(parts, underOf, shares, size, draws),
      });
    }
  }
  return { cube, months, rows };
}

function codesOf(
  lists: ReadonlyMap<string, readonly string[]>,
  weights: ReadonlyMap<string, readonly number[]>,
  draws: Draws,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    [...lists].map(([id, codes]) => {
      const own = weights.get(id)!;
      let left = draws.fraction() * own.reduce((sum, weight) => sum + weight, 0);
      const at = own.findIndex((weight) => (left -= weight) < 0);
      return [id, codes[at === -1 ? 0 : at]!];
    }),
  );
}

/** How much the people of a group get beside others. */
function levels(
  lists: ReadonlyMap<string, readonly string[]>,
  spread: number,
  draws: Draws,
): (codes: Readonly<Record<string, string | null>>) => number {
  const factors = new Map(
    [...lists].map(([id, codes]) => [
      id,
      new Map(codes.map((code) => [code, Math.exp(0.5 * spread * (draws.fraction() - 0.5))])),
    ]),
  );
  return (codes) =>
    Object.entries(codes).reduce(
      (level, [id, code]) => level * (factors.get(id)!.get(code!) ?? 1),
      20,
    );
}

/** The chance of a row in each month: a level, a season, perhaps a step, and chance. */
function monthly(months: number, draws: Draws): readonly number[] {
  const season = draws.pick([0, 0, 0.15]);
  const step = draws.pick([0, 0, -0.35, 0.25]);
  const at = draws.int(0, months);
  const noise = draws.pick([0.01, 0.05, 0.15]);
  return Array.from({ length: months }, (_, month) => {
    const wave = season * Math.sin((month * Math.PI) / 6);
    return Math.max(
      0.05,
      0.65 + wave + (month >= at ? step : 0) + noise * (draws.fraction() - 0.5),
    );
  });
}

/** What a part of one whole is taken from: hours delivered from hours planned. */
function sharesOf(measures: readonly Measure[]): ReadonlyMap<string, Part> {
  return new Map(
    measures.flatMap(({ formula }) =>
      formula.kind === 'ratio' && formula.times === 100
        ? [[formula.over.id, formula.under] as const]
        : [],
    ),
  );
}

function amountsOf(
  parts: readonly Part[],
  underOf: ReadonlyMap<string, Part>,
  shares: ReadonlyMap<string, number>,
  size: number,
  draws: Draws,
): Readonly<Record<string, number>> {
  const amounts: Record<string, number> = {};
  const whole = parts.filter(({ id }) => !underOf.has(id));
  for (const { id, kind } of whole)
    amounts[id] = kind === 'sum' ? Math.round(size * (0.5 + draws.fraction())) : 1;
  for (const { id } of parts.filter(({ id: own }) => underOf.has(own))) {
    const under = amounts[underOf.get(id)!.id] ?? size;
    amounts[id] = Math.floor(under * Math.min(1, shares.get(id)! * (0.8 + 0.4 * draws.fraction())));
  }
  return amounts;
}
