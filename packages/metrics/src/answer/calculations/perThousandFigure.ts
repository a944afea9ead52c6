import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import { times } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { calculationWords } from './calculationWords.js';

/** A gated figure for every 1,000 of a population; not available where the population is not known, never for 0 people. */
export function perThousandFigure(
  measure: Measure,
  { value, status, least, most, reason }: Figure,
  population: number | null,
): Figure {
  const words = calculationWords(measure, 'PER_1000');
  if (!population) return figureOf(null, 'NOT_AVAILABLE', words, { reason });
  const rate = value === null ? null : (1_000 * value) / population;
  const range = times({ least, most }, 1_000 / population);
  return figureOf(rate, status, words, { range, reason });
}
