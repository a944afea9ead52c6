import type { PeopleCount, RawCell } from '../cells/cell.js';
import { type Cube, isBusiness, type Measure, type Part } from '../cubes/cube.js';
import { countRange, hiddenCountRange } from './countRange.js';
import type { FigureStatus } from './figure.js';
import { gateCount } from './gateCount.js';
import { gateSum } from './gateSum.js';
import type { Policy } from './policy.js';
import { dividedBy, exactly, notNegative, type Range, unbounded } from './range.js';
import { sumRange } from './sumRange.js';

/** A number that has passed the gate, and where the true one may lie. */
export interface GatedNumber {
  readonly value: number | null;
  readonly status: FigureStatus;
  /** Made of what has passed the gate and of the policy alone, so that it tells no more. */
  readonly range: Range;
  /** Of a rounded number that goes with a count: whose count, and where the number lies once scaled as that count is. */
  readonly scaled?: { readonly basis: string; readonly range: Range };
}

/** The part of a cell as a caller may see it. */
export type GatedParts = (part: Part, measure: Measure) => GatedNumber;

/**
 * The disclosure gate: the only way from SQL to a caller.
 *
 * For everyone but council staff a number about people is suppressed where the people behind it are fewer than the
 * threshold, none included, and hours and cost also where one or two providers hold nearly all of them. Counts of people
 * are rounded at random but fixed, sums over people go with the rounded count. What organisations report of their business
 * is suppressed where few report, and rounded; any other fact about organisations is exact.
 * Every other figure (rates, shares, order, bounds, pages) is made from what comes out here.
 *
 * Each number comes with the range of the true one. The range is made of the number shown, of the rounded count that it goes
 * with and of the policy. That count is itself a figure that has passed this gate, asked for or not, so the range tells
 * nothing that the gate does not show. A number is suppressed for too few people, or for too few providers behind it: of
 * a count of people that leaves only those below the threshold, of anything else no more than that it is not below 0.
 */
export function gate(cell: RawCell, { cube, policy }: { cube: Cube; policy: Policy }): GatedParts {
  return (part, measure) => {
    const value = cell.parts[part.id] ?? null;
    if (cube.people === 'none' && isBusiness(part) && policy.name !== 'analyst')
      return gateReported(value, cell.providers?.[part.basis] ?? 0, policy);
    if (cube.people === 'none' || !measure.aboutPeople || policy.name === 'analyst')
      return value === null ? notAvailable : { value, status: 'EXACT', range: exactly(value) };
    const counted = peopleBehind(part, cell);
    if (counted.people < policy.threshold || (isBusiness(part) && cell.dominated))
      return suppressed(part.kind === 'people' ? hiddenCountRange(policy) : notNegative);
    if (value === null) return notAvailable;
    return rounded(part, value, counted, policy);
  };
}

/** What organisations report: a difference of two figures is not to show what one of them did. */
function gateReported(
  value: number | null,
  providers: number,
  { fewestProviders, base }: Policy,
): GatedNumber {
  if (value === null) return notAvailable;
  if (providers < fewestProviders) return suppressed(notNegative);
  const shown = Math.round(value / base) * base;
  return { value: shown, status: 'ROUNDED', range: around(shown, base) };
}

function rounded(part: Part, value: number, counted: PeopleCount, policy: Policy): GatedNumber {
  const { people } = counted;
  const count = gateCount(counted, policy.base);
  const status = 'ROUNDED';
  const { basis } = part;
  switch (part.kind) {
    case 'people':
      return {
        value: count,
        status,
        range: countRange(count, policy),
        scaled: { basis, range: exactly(count) },
      };
    case 'rows':
    case 'distinct': {
      // rows of people, such as stays, are counts too: where each has one row, the two figures are the same
      const shown = Math.round((value * count) / people / policy.base) * policy.base;
      const range = rowRange(part.kind, shown, count, policy);
      return {
        value: shown,
        status,
        range: whole(unscaled(range, count, policy)),
        scaled: { basis, range },
      };
    }
    case 'sum': {
      const shown = gateSum(value, { people, rounded: count }, policy);
      const range = sumRange(shown, count, policy);
      return {
        value: shown,
        status,
        range: unscaled(range, count, policy),
        scaled: { basis, range },
      };
    }
  }
}

/** Rows scaled as the count of their people; each of these has a row, so they are no fewer than the count. */
function rowRange(
  kind: 'rows' | 'distinct',
  shown: number,
  count: number,
  { base }: Policy,
): Range {
  const { least, most } = around(shown, base);
  return { least: kind === 'rows' ? Math.max(least, count) : least, most };
}

/** What was rounded to the nearest multiple of the base; nothing that passes the gate is below 0. */
function around(shown: number, base: number) {
  return { least: Math.max(0, shown - base / 2), most: shown + base / 2 };
}

/** Where a number lies that was multiplied by the rounded over the true count: the true count can be any that the rounded one stands for. */
function unscaled(scaled: Range, count: number, policy: Policy): Range {
  const people = countRange(count, policy);
  return {
    least: (scaled.least! * people.least) / count,
    most: (scaled.most! * people.most) / count,
  };
}

/** Rows are whole. */
function whole({ least, most }: Range): Range {
  return { least: Math.ceil(least!), most: Math.floor(most!) };
}

function peopleBehind(part: Part, cell: RawCell): PeopleCount {
  const counted = cell.people[part.basis];
  if (!counted) throw new Error(`people not counted: ${part.basis}`);
  return counted;
}

const notAvailable: GatedNumber = { value: null, status: 'NOT_AVAILABLE', range: unbounded };

function suppressed(range: Range): GatedNumber {
  return { value: null, status: 'SUPPRESSED', range };
}

/** Where one true number over another lies: those that were scaled by the same factor are compared as scaled, since it cancels. */
export function rangeOfRatio(one: GatedNumber, other: GatedNumber): Range {
  const [above, below] = [one.scaled, other.scaled];
  return above && below && above.basis === below.basis
    ? dividedBy(above.range, below.range)
    : dividedBy(one.range, other.range);
}
