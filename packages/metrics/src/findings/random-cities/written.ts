import { figureOf } from '../../answer/rows/display.js';
import type { Measure } from '../../cubes/cube.js';
import { cubeOf } from '../../question/checkQuestion.js';
import type { FigureReason } from '../../gate/figure.js';
import type { Point } from '../point.js';
import type { Series } from '../series.js';
import type { Slice } from '../slice.js';
import { measureWords } from '../words/measureWords.js';

/** A measure of a cube, for tests. */
export function measureOf(cube: string, id: string): Measure {
  return cubeOf(cube).measures.find((measure) => measure.id === id)!;
}

/** A point as a test writes it: its value with how far it may be off, `*` with the most it can be, or why it is not there. */
export type Written =
  readonly [value: number, off: number] | readonly ['*', most: number | null] | FigureReason;

/** The point that a test has written. */
export function written(
  name: string,
  figure: Written,
  measure: Measure,
  time: string | null = null,
): Point {
  return {
    name,
    time,
    codes: { zone: name },
    unknown: name === 'Not known',
    figure: figureIn(figure, measure),
  };
}

function figureIn(figure: Written, measure: Measure) {
  if (figure === 'PARTIAL') return figureOf(1_000, 'EXACT', measure, { reason: figure });
  if (typeof figure === 'string')
    return figureOf(null, 'NOT_AVAILABLE', measure, { reason: figure });
  const [value, off] = figure;
  if (value === '*')
    return figureOf(null, 'SUPPRESSED', measure, { range: { least: 0, most: off } });
  const range = { least: value - off!, most: value + off! };
  return figureOf(value, off === 0 ? 'EXACT' : 'ROUNDED', measure, { range });
}

/** A slice of zones. */
export function sliceOf(
  measure: Measure,
  figures: Readonly<Record<string, Written>>,
  overall: Written | null = null,
): Slice {
  return {
    measure,
    words: measureWords(measure),
    points: Object.entries(figures).map(([name, figure]) => written(name, figure, measure)),
    overall: overall && written('', overall, measure),
    group: 'zones',
    start: '',
    isPart: false,
  };
}

/** A series of months from April 2022, or of quarters or years. */
export function seriesOf(
  measure: Measure,
  figures: readonly Written[],
  { grain = 'month', name = '' }: { readonly grain?: Series['grain']; readonly name?: string } = {},
): Series {
  const step = grain === 'month' ? 1 : grain === 'quarter' ? 3 : 12;
  const at = (i: number) => new Date(Date.UTC(2022, 3 + step * i, 1)).toISOString().slice(0, 10);
  return {
    measure,
    words: measureWords(measure),
    grain,
    name,
    points: figures.map((figure, i) => written(name, figure, measure, at(i))),
  };
}
