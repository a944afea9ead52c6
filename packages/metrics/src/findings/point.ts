import type { Figure } from '../gate/figure.js';

/** A figure with its place in an answer and its name in a sentence. */
export interface Point {
  readonly name: string;
  readonly codes: Readonly<Record<string, string | null>>;
  /** The first day of its bucket of time; null where there is none. */
  readonly time: string | null;
  readonly figure: Figure;
  /** Whether it is what the source does not know: never spoken of, though it can outdo what is. */
  readonly unknown: boolean;
}

/** Whether a reader sees its number. */
export function isShown({ figure }: Point): boolean {
  return figure.value !== null;
}

/**
 * Whether it may be compared at all: not what is not loaded, loaded in part, or not settled. Where there is nothing to
 * work a figure out from it may: for the public that can come of rounding, so that it is as good as withheld.
 */
export function isComparable({ figure: { reason } }: Point): boolean {
  return reason === null || reason === 'NO_VALUE';
}

/** The least that the true value can be: a suppressed or missing figure may be anything unless its bounds say otherwise. */
export function atLeast({ figure }: Point): number {
  return figure.least ?? -Infinity;
}

/** The most that the true value can be. */
export function atMost({ figure }: Point): number {
  return figure.most ?? Infinity;
}

/** Whether each of some points is surely above each of the others; true where there are no others. */
export function surelyAbove(some: readonly Point[], others: readonly Point[]): boolean {
  return Math.min(...some.map(atLeast)) > Math.max(...others.map(atMost));
}
