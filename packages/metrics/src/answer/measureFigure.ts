import type { Formula, Measure, Part } from '../cubes/cube.js';
import { figureOf } from './display.js';
import type { Figure, FigureReason } from '../gate/figure.js';
import type { GatedNumber, GatedParts } from '../gate/gate.js';

/** How long the bucket of a cell is. */
export interface BucketLength {
  readonly days: number;
  readonly weeks: number;
}

/**
 * The figure of a measure from the gated parts of a cell.
 *
 * A ratio of which one part is suppressed is suppressed; over nothing it is not available, never 0.
 */
export function measureFigure(
  measure: Measure,
  parts: GatedParts,
  length: BucketLength,
  reason: FigureReason | null = null,
): Figure {
  const { formula } = measure;
  const part = (of: Part) => parts(of, measure);
  const { value, status } = numberOf(formula, part, length);
  return figureOf(value, status, measure, reason);
}

function numberOf(
  formula: Formula,
  part: (of: Part) => GatedNumber,
  length: BucketLength,
): GatedNumber {
  switch (formula.kind) {
    case 'ratio':
      return ratio(
        shareAtMost(part(formula.over), part(formula.under), formula),
        part(formula.under),
        formula.times ?? 1,
      );
    case 'perTime':
      return ratio(part(formula.over), {
        value: formula.per === 'week' ? length.weeks : length.days,
        status: 'EXACT',
      });
    default:
      return part(formula);
  }
}

/** Some of the rows are never more than all of them, though each was rounded on its own. */
function shareAtMost(
  over: GatedNumber,
  under: GatedNumber,
  formula: Extract<Formula, { kind: 'ratio' }>,
): GatedNumber {
  const isShare =
    formula.times === 100 && formula.over.kind === 'rows' && formula.under.kind === 'rows';
  if (!isShare || over.value === null || under.value === null) return over;
  return { ...over, value: Math.min(over.value, under.value) };
}

/** One gated number over another. */
export function ratio(over: GatedNumber, under: GatedNumber, times = 1): GatedNumber {
  const suppressed = over.status === 'SUPPRESSED' || under.status === 'SUPPRESSED';
  if (suppressed) return { value: null, status: 'SUPPRESSED' };
  if (over.value === null || under.value === null || under.value === 0)
    return { value: null, status: 'NOT_AVAILABLE' };
  const rounded = over.status === 'ROUNDED' || under.status === 'ROUNDED';
  return { value: (times * over.value) / under.value, status: rounded ? 'ROUNDED' : 'EXACT' };
}
