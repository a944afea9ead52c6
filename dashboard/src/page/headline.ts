import type { Figure } from '../figures/figure.js';

/** One figure on top of a page. */
export interface Headline {
  /** What the figure is: `People in place`. */
  readonly label: string;
  readonly figure: Figure;
  /** What it counts and when, in words: `people on 31 March 2024`. */
  readonly unit: string;
  /** What the API found of it beside a year before, where that is asked for (`changeWords(findings, 'people')`). */
  readonly change?: string;
  /** A small line of plain words under it. */
  readonly line?: string;
}
