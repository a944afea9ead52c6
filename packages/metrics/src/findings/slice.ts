import type { FindingFigure } from './finding.js';
import type { Point } from './point.js';
import type { MeasureWords } from './words/measureWords.js';
import type { Measure } from '../cubes/cube.js';

/** What claims need to know of a measure: of a cube, or of what is worked out of one. */
export type ComparedMeasure = Pick<Measure, 'id' | 'unit' | 'polarity'> & {
  readonly formula: Pick<Measure['formula'], 'kind'>;
};

/** Figures of one measure that stand side by side: of one bucket of time, or of none. */
export interface Slice {
  readonly measure: ComparedMeasure;
  readonly words: MeasureWords;
  /** Every cell there is, withheld and unknown ones included. */
  readonly points: readonly Point[];
  /** The same measure of all of them together; null where it is not there. */
  readonly overall: Point | null;
  /** What the cells are called: `zones`. */
  readonly group: string;
  /** What a sentence begins with, where the slice is part of an answer: `In March 2024, `; else empty. */
  readonly start: string;
  /** Whether it is about one value of another dimension. */
  readonly isPart: boolean;
}

/** Where a point stands in the answer. */
export function placeOf({ codes, time }: Point, { id }: Pick<Measure, 'id'>): FindingFigure {
  return { codes, measure: id, period: time };
}

/** A sentence with its first letter large. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A weight from 0 to 100: so much for the kind of claim, and more the farther apart its figures are. */
export function weightOf(base: number, gap: number): number {
  const more = Number.isFinite(gap) ? Math.min(Math.abs(gap), 1) : 0;
  return Math.round(Math.min(100, base + 20 * more));
}
