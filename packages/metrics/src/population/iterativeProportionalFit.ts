/** A table of any number of axes, its cells in row-major order: the last axis runs fastest. */
export interface Table {
  /** How many categories each axis has. */
  readonly shape: readonly number[];
  readonly cells: readonly number[];
}

/** Known totals over some axes of a table, in row-major order of those axes. */
export interface Margin {
  readonly axes: readonly number[];
  readonly totals: readonly number[];
}

/** How far to go. */
export interface FitOptions {
  /** Stop once no margin is further off than this part of the whole; 1e-10 where left out. */
  readonly tolerance?: number;
  /** Give up after so many rounds over all margins; 10,000 where left out. */
  readonly maxRounds?: number;
}

/** A table fitted to its margins. */
export interface Fit extends Table {
  /** Rounds over all margins that it took. */
  readonly rounds: number;
  /** How far the furthest margin is off, as a part of the whole. */
  readonly deviation: number;
}

/** Two margins that disagree by more than this part of the whole cannot both be met. */
const agreement = 1e-9;

/**
 * Fits a table to its margins by iterative proportional fitting: each margin in turn scales the cells behind each of its
 * totals, round after round, until all of them are met.
 *
 * Among all tables with these margins it is the one that keeps the associations (odds ratios) of the seed. A cell that is 0
 * in the seed stays 0. Source: Deming and Stephan (1940); Fienberg (1970) for the convergence.
 *
 * @throws Error where margins disagree with each other, where the seed has nobody to meet a total with, or where no fit
 *   is found within `maxRounds`
 * @example iterativeProportionalFit({ shape: [2, 2], cells: [7, 9, 12, 7] },
 *   [{ axes: [0], totals: [5, 15] }, { axes: [1], totals: [10, 10] }]).cells // [1.7756…, 3.2243…, 8.2243…, 6.7756…]
 */
export function iterativeProportionalFit(
  seed: Table,
  margins: readonly Margin[],
  { tolerance = 1e-10, maxRounds = 10_000 }: FitOptions = {},
): Fit {
  checkShapes(seed, margins);
  checkAgreement(seed.shape, margins);
  const cells = [...seed.cells];
  const laid = margins.map((margin) => ({ margin, index: marginIndex(seed.shape, margin.axes) }));
  const whole = Math.max(sum(margins[0]?.totals ?? []), Number.MIN_VALUE);
  let deviation = deviationOf(cells, laid, whole);
  let rounds = 0;
  while (deviation > tolerance) {
    if (rounds === maxRounds)
      throw new Error(`no fit within ${maxRounds} rounds: margins are off by ${deviation}`);
    for (const { margin, index } of laid) scale(cells, margin, index);
    rounds += 1;
    deviation = deviationOf(cells, laid, whole);
  }
  return { shape: seed.shape, cells, rounds, deviation };
}

/** The totals of a table over some of its axes. */
export function marginOf({ shape, cells }: Table, axes: readonly number[]): Margin {
  const index = marginIndex(shape, axes);
  return { axes, totals: totalsOf(cells, index, sizeOf(axes.map((axis) => shape[axis]!))) };
}

interface LaidMargin {
  readonly margin: Margin;
  /** The place in the margin of each cell of the table. */
  readonly index: readonly number[];
}

function scale(cells: number[], { totals }: Margin, index: readonly number[]): void {
  const now = totalsOf(cells, index, totals.length);
  const factors = totals.map((total, i) => {
    if (now[i]! > 0) return total / now[i]!;
    if (total === 0) return 0;
    throw new Error(`margin cannot be met: the seed has nobody behind a total of ${total}`);
  });
  index.forEach((place, cell) => {
    cells[cell]! *= factors[place]!;
  });
}

function deviationOf(cells: readonly number[], laid: readonly LaidMargin[], whole: number): number {
  const off = laid.flatMap(({ margin, index }) => {
    const now = totalsOf(cells, index, margin.totals.length);
    return margin.totals.map((total, i) => Math.abs(total - now[i]!) / whole);
  });
  return Math.max(0, ...off);
}

function totalsOf(
  cells: readonly number[],
  index: readonly number[],
  size: number,
): readonly number[] {
  const totals = Array.from({ length: size }, () => 0);
  cells.forEach((people, cell) => {
    totals[index[cell]!]! += people;
  });
  return totals;
}

/** For each cell of a table, its place among the totals over some axes. */
function marginIndex(shape: readonly number[], axes: readonly number[]): readonly number[] {
  return Array.from({ length: sizeOf(shape) }, (_, cell) => {
    const places = placesOf(cell, shape);
    return axes.reduce((place, axis) => place * shape[axis]! + places[axis]!, 0);
  });
}

function placesOf(cell: number, shape: readonly number[]): readonly number[] {
  const places: number[] = [];
  let rest = cell;
  for (const size of shape.toReversed()) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return places;
}

function checkShapes({ shape, cells }: Table, margins: readonly Margin[]): void {
  if (cells.length !== sizeOf(shape))
    throw new Error(`invalid table: ${cells.length} cells for a shape of ${shape.join(' × ')}`);
  if (cells.some((people) => !(people >= 0)))
    throw new Error('invalid table: a cell is not 0 or more');
  for (const { axes, totals } of margins) {
    const size = sizeOf(axes.map((axis) => shape[axis] ?? 0));
    if (totals.length !== size || totals.some((total) => !(total >= 0)))
      throw new Error(
        `invalid margin over axes ${axes.join()}: ${totals.length} totals for ${size}`,
      );
  }
}

/** Margins agree where they give the same totals over the axes they share; over none, the same grand total. */
function checkAgreement(shape: readonly number[], margins: readonly Margin[]): void {
  margins.forEach((one, i) =>
    margins.slice(i + 1).forEach((other) => {
      const shared = one.axes.filter((axis) => other.axes.includes(axis));
      const [a, b] = [one, other].map(({ axes, totals }) => {
        const table = { shape: axes.map((axis) => shape[axis]!), cells: totals };
        return marginOf(
          table,
          shared.map((axis) => axes.indexOf(axis)),
        ).totals;
      });
      const whole = Math.max(sum(one.totals), sum(other.totals));
      a!.forEach((total, place) => {
        if (Math.abs(total - b![place]!) > agreement * whole)
          throw new Error(
            `margins disagree: over axes ${one.axes.join()} ${total}, over axes ${other.axes.join()} ${b![place]}`,
          );
      });
    }),
  );
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
