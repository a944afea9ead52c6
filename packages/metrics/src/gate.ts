import type { Cube, Measure, Part } from './cube.js';
import type { RawCell } from './cell.js';
import type { FigureStatus } from './figure.js';
import type { Policy } from './policy.js';

/** A number that has passed the gate. */
export interface GatedNumber {
  readonly value: number | null;
  readonly status: FigureStatus;
}

/** The part of a cell as a caller may see it. */
export type GatedParts = (part: Part, measure: Measure) => GatedNumber;

/**
 * The disclosure gate: the only way from SQL to a caller.
 *
 * For everyone but council staff a number about people is suppressed where the people behind it are fewer than the
 * threshold, none included; a fact about organisations is exact. Every other figure is made from what comes out here.
 * Method: the convention of NHS adult social care statistics (suppress under 5).
 */
export function gate(cell: RawCell, { cube, policy }: { cube: Cube; policy: Policy }): GatedParts {
  return (part, measure) => {
    const exact = cube.people === 'none' || !measure.aboutPeople || policy.name === 'analyst';
    if (!exact && peopleBehind(part, cell) < policy.threshold)
      return { value: null, status: 'SUPPRESSED' };
    const value = cell.parts[part.id] ?? null;
    return { value, status: value === null ? 'NOT_AVAILABLE' : 'EXACT' };
  };
}

function peopleBehind(part: Part, cell: RawCell): number {
  const counted = cell.people[part.basis];
  if (!counted) throw new Error(`people not counted: ${part.basis}`);
  return counted.people;
}
