import type { CountedNumber } from './countedNumber.js';
import type { Printed } from './printed.js';

/** What became of the comparison of a printed figure with the computed one, in reading order. */
export const verdicts = [
  'EQUAL',
  'WITHIN_ROUNDING',
  'EXPLAINED',
  'DIFFERS',
  'NOT_COMPARED',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict is made from. */
export interface Compared {
  readonly printed: Printed;
  readonly qualifier: string;
  readonly tolerance: number;
  readonly computed: CountedNumber;
  readonly explanation: string | null;
}

const noise = 1e-9;

/**
 * Compares what is printed with what is computed.
 *
 * Only the number the caller may see is looked at, so the verdict tells nothing that the number does not: a figure made
 * of rounded counts is never called equal, since that would confirm the exact count.
 */
export function verdictOf(compared: Compared): Verdict {
  const { printed, qualifier, tolerance, computed, explanation } = compared;
  const { value, status, lower, upper } = computed;
  if (value === null || lower === null || upper === null) return 'NOT_COMPARED';
  const isOneValue = printed.low === printed.high;
  if (status === 'EXACT' && isOneValue && Math.abs(value - printed.low) < noise) return 'EQUAL';
  const least = qualifier === 'at_most' ? -Infinity : printed.low - tolerance - noise;
  const most = qualifier === 'at_least' ? Infinity : printed.high + tolerance + noise;
  if (upper >= least && lower <= most) return 'WITHIN_ROUNDING';
  return explanation === null ? 'DIFFERS' : 'EXPLAINED';
}

/** How far the computed value lies from what is printed: from the nearer end of a range, 0 inside it; null where there is none. */
export function differenceOf(printed: Printed, { value }: CountedNumber): number | null {
  if (value === null) return null;
  const nearest = Math.min(Math.max(value, printed.low), printed.high);
  return Math.round((value - nearest) * 1e9) / 1e9;
}
