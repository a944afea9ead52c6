import type { PeopleCount, RawCell } from '../cells/cell.js';
import { type Cube, isBusiness, type Measure, type Part, type Ratio } from '../cubes/cube.js';
import { countRange, hiddenCountRange } from './countRange.js';
import { gateCount } from './gateCount.js';
import { type GatedNumber, notAvailable, suppressed } from './gatedNumber.js';
import { gateShare } from './gateShare.js';
import { gateSum } from './gateSum.js';
import type { Policy } from './policy.js';
import { exactly, notNegative, type Range } from './range.js';
import { ratio } from './ratio.js';
import { sumRange } from './sumRange.js';

/** A part of a cell, or a ratio of two, as a caller may see it. */
export type GatedParts = (of: Part | Ratio, measure: Measure) => GatedNumber;

/**
 * The disclosure gate: the only way from SQL to a caller.
 *
 * For everyone but council staff a number about people is suppressed where the people behind it are fewer than the
 * threshold, none included, and hours and cost also where one or two providers hold nearly all of them. Counts of people
 * are rounded at random but fixed, sums over people go with the rounded count. What organisations report of their business
 * is suppressed where few report, and rounded; any other fact about organisations is exact. A ratio of two sums over the same
 * people is worked out before it is rounded, as `gateShare` says, which tells no more than the two sums do.
 * Every other figure (rates, shares, order, bounds, pages) is made from what comes out here.
 *
 * Each number comes with the range of the true one. The range is made of the number shown, of the rounded count that it goes
 * with and of the policy. That count is itself a figure that has passed this gate, asked for or not, so the range tells
 * nothing that the gate does not show. A number is suppressed for too few people, or for too few providers behind it: of
 * a count of people that leaves only those below the threshold, of anything else no more than that it is not below 0.
 */
export function gate(cell: RawCell, { cube, policy }: { cube: Cube; policy: Policy }): GatedParts {
  // several measures are made of one part
  const known = new Map<Part, GatedNumber>();
  const ofPart = (part: Part, measure: Measure): GatedNumber => {
    const value = cell.parts[part.id] ?? null;
    if (cube.people === 'none' && isBusiness(part) && policy.name !== 'analyst')
      return gateReported(value, cell.providers?.[part.basis] ?? 0, policy);
    if (cube.people === 'none' || !measure.aboutPeople || policy.name === 'analyst')
      return value === null ? notAvailable : { value, status: 'EXACT', range: exactly(value) };
    const counted = peopleBehind(part, cell);
    if (counted.people < policy.threshold || (isBusiness(part) && cell.dominated))
      return suppressed(part.kind === 'people' ? hiddenCountRange(policy) : notNegative);
    if (value === null) return notAvailable;
    const made = known.get(part) ?? rounded(part, value, counted, policy);
    known.set(part, made);
    return made;
  };
  return (of, measure) => {
    if (of.kind !== 'ratio') return ofPart(of, measure);
    const [over, under] = [ofPart(of.over, measure), ofPart(of.under, measure)];
    const { times = 1 } = of;
    const gated = ratio(over, under, times);
    if (gated.status !== 'ROUNDED' || !over.scaled || !isOfSums(of)) return gated;
    const exact = (times * cell.parts[of.over.id]!) / cell.parts[of.under.id]!;
    return gateShare(exact, gated, { over, under, times, decimals: measure.decimals }, policy);
  };
}

/** Whether both are sums over the same people. */
function isOfSums({ over, under }: Ratio): boolean {
  return over.kind === 'sum' && under.kind === 'sum' && over.basis === under.basis;
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
        scaled: { basis, count, range: exactly(count) },
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
        scaled: { basis, count, range },
      };
    }
    case 'sum': {
      const shown = gateSum(value, { people, rounded: count }, policy);
      const range = sumRange(shown, count, policy);
      return {
        value: shown,
        status,
        range: unscaled(range, count, policy),
        scaled: { basis, count, range },
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
