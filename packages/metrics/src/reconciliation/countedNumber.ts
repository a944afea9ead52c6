import type { FigureStatus } from '../gate/figure.js';

/** A number as the caller may see it, with the least and the most that the true one can be. */
export interface CountedNumber {
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no number. */
  readonly reason: string | null;
}

/** A number that nothing has moved. */
export function exactly(value: number): CountedNumber {
  return { value, status: 'EXACT', lower: value, upper: value, reason: null };
}

/** No number, and why. */
export function without(status: 'SUPPRESSED' | 'NOT_AVAILABLE', reason: string): CountedNumber {
  return { value: null, status, lower: null, upper: null, reason };
}

/** The sum; nothing where one of them is missing. */
export function sumOf(numbers: readonly CountedNumber[]): CountedNumber {
  const missing = numbers.find(({ value }) => value === null);
  if (missing) return missing;
  const add = (of: (number: CountedNumber) => number | null) =>
    numbers.reduce((all, number) => all + of(number)!, 0);
  return {
    value: add(({ value }) => value),
    status: together(numbers),
    lower: add(({ lower }) => lower),
    upper: add(({ upper }) => upper),
    reason: null,
  };
}

/** One over another; nothing over nothing. */
export function quotientOf(over: CountedNumber, under: CountedNumber): CountedNumber {
  if (over.value === null) return over;
  if (under.value === null) return under;
  if (under.value === 0) return without('NOT_AVAILABLE', 'there is nobody to divide by');
  return {
    value: over.value / under.value,
    status: together([over, under]),
    lower: over.lower! / under.upper!,
    upper: under.lower! > 0 ? over.upper! / under.lower! : Number.POSITIVE_INFINITY,
    reason: null,
  };
}

/** Multiplied by a positive number, then less another. */
export function scaled(number: CountedNumber, times: number, less: number): CountedNumber {
  if (number.value === null) return number;
  // binary fractions: what lies beyond the ninth decimal is noise
  const turn = (value: number) => Math.round((value * times - less) * 1e9) / 1e9;
  return {
    ...number,
    value: turn(number.value),
    lower: turn(number.lower!),
    upper: turn(number.upper!),
  };
}

function together(numbers: readonly CountedNumber[]): FigureStatus {
  return numbers.some(({ status }) => status === 'ROUNDED') ? 'ROUNDED' : 'EXACT';
}
