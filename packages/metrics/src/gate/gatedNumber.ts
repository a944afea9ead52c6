import type { FigureStatus } from './figure.js';
import { type Range, unbounded } from './range.js';

/** A number that has passed the gate, and where the true one may lie. */
export interface GatedNumber {
  readonly value: number | null;
  readonly status: FigureStatus;
  /** Made of what has passed the gate and of the policy alone, so that it tells no more. */
  readonly range: Range;
  /** Of a rounded number that goes with a count of people. */
  readonly scaled?: Scaled;
}

/** A number multiplied by the rounded over the true count of the people behind it, before it was rounded itself. */
export interface Scaled {
  /** Whose count. */
  readonly basis: string;
  /** The rounded count. */
  readonly count: number;
  /** Where the multiplied number lies. */
  readonly range: Range;
}

/** There is no such number. */
export const notAvailable: GatedNumber = {
  value: null,
  status: 'NOT_AVAILABLE',
  range: unbounded,
};

/** A number that is not shown. */
export function suppressed(range: Range): GatedNumber {
  return { value: null, status: 'SUPPRESSED', range };
}
