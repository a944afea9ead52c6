import type { PeopleCount, RawCell } from '../cells/cell.js';
import { type Cube, isBusiness, type Measure, type Part } from '../cubes/cube.js';
import type { FigureStatus } from './figure.js';
import { gateCount } from './gateCount.js';
import { gateSum } from './gateSum.js';
import type { Policy } from './policy.js';

/** A number that has passed the gate. */
export interface GatedNumber {
  readonly value: number | null;
  readonly status: FigureStatus;
}

/** The part of a cell as a caller may see it. */
export type GatedParts = (part: Part, measure: Measure) => GatedNumber;

const suppressed: GatedNumber = { value: null, status: 'SUPPRESSED' };

/**
 * The disclosure gate: the only way from SQL to a caller.
 *
 * For everyone but council staff a number about people is suppressed where the people behind it are fewer than the
 * threshold, none included, and hours and cost also where one or two providers hold nearly all of them. Counts of people
 * are rounded at random but fixed, sums over people go with the rounded count. What organisations report of their business
 * is suppressed where few report, and rounded; any other fact about organisations is exact.
 * Every other figure (rates, shares, order, bounds, pages) is made from what comes out here.
 */
export function gate(cell: RawCell, { cube, policy }: { cube: Cube; policy: Policy }): GatedParts {
  return (part, measure) => {
    const value = cell.parts[part.id] ?? null;
    if (cube.people === 'none' && isBusiness(part) && policy.name !== 'analyst')
      return gateReported(value, cell.providers?.[part.basis] ?? 0, policy);
    if (cube.people === 'none' || !measure.aboutPeople || policy.name === 'analyst')
      return { value, status: value === null ? 'NOT_AVAILABLE' : 'EXACT' };
    const counted = peopleBehind(part, cell);
    if (counted.people < policy.threshold) return suppressed;
    if (isBusiness(part) && cell.dominated) return suppressed;
    if (value === null) return { value, status: 'NOT_AVAILABLE' };
    return { value: rounded(part, value, counted, policy), status: 'ROUNDED' };
  };
}

/** What organisations report: a difference of two figures is not to show what one of them did. */
function gateReported(
  value: number | null,
  providers: number,
  { fewestProviders, base }: Policy,
): GatedNumber {
  if (value === null) return { value, status: 'NOT_AVAILABLE' };
  if (providers < fewestProviders) return suppressed;
  return { value: Math.round(value / base) * base, status: 'ROUNDED' };
}

function rounded(part: Part, value: number, counted: PeopleCount, policy: Policy): number {
  const { people } = counted;
  const count = gateCount(counted, policy.base);
  switch (part.kind) {
    case 'people':
      return count;
    case 'rows':
    case 'distinct':
      // rows of people, such as stays, are counts too: where each has one row, the two figures are the same
      return Math.round((value * count) / people / policy.base) * policy.base;
    case 'sum':
      return gateSum(value, { people, rounded: count }, policy);
  }
}

function peopleBehind(part: Part, cell: RawCell): PeopleCount {
  const counted = cell.people[part.basis];
  if (!counted) throw new Error(`people not counted: ${part.basis}`);
  return counted;
}
