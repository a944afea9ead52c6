import type { Figure } from '../figures/figure.js';
import type { FigureChange } from '../figures/figureChange.js';

/** One figure on top of a page. */
export interface Headline {
  /** What the figure is: `People in place`. */
  readonly label: string;
  readonly figure: Figure;
  /** What it counts and when, in words: `people on 31 March 2024`. */
  readonly unit: string;
  /** Against a year before, where that makes sense (`figureChange(now, before)`). */
  readonly change?: FigureChange;
  /** How this figure speaks of a rise and a fall; `more` and `fewer` unless given. */
  readonly changeWords?: { readonly up: string; readonly down: string };
  /** A small line of plain words under it. */
  readonly line?: string;
}
