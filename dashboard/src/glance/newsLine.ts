import { figureChange } from '../figures/figureChange.js';
import type { Figure } from '../figures/figure.js';
import { figureOf } from '../figures/figureOf.js';

/** One line of news: what it says, and the address where it can be looked into. */
export interface NewsLine {
  /** What it is about, in one or two words. */
  readonly subject: string;
  readonly text: string;
  readonly address: string;
}

/** A figure that moved, and how it is spoken of. */
export interface MovedFigure {
  readonly subject: string;
  /** `Services rated good or better`. */
  readonly label: string;
  readonly now: Figure;
  readonly before: Figure | null | undefined;
  /** What follows the figure: `people`. Left out where the figure prints its own unit. */
  readonly unit?: string;
  readonly words: { readonly up: string; readonly down: string };
  readonly address: string;
}

/** A line for a figure that moved since a year before; null where it did not, or where that cannot be said. */
export function changeLine(moved: MovedFigure): NewsLine | null {
  const { subject, label, now, before, unit, words, address } = moved;
  const change = figureChange(now, figureOf(before));
  if (change.direction === 'unknown' || change.direction === 'level') return null;
  const amount = unit === undefined ? now.display : `${now.display} ${unit}`;
  return {
    subject,
    text: `${label}: ${amount}, ${change.difference} ${words[change.direction]} than a year before`,
    address,
  };
}
