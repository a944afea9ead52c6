import type { Formula, Measure, Part } from '../cubes/cube.js';
import { figureOf } from './display.js';
import type { Figure, FigureReason } from '../gate/figure.js';
import { type GatedNumber, type GatedParts, rangeOfRatio } from '../gate/gate.js';
import { atMost, exactly, notNegative, times as multiplied, unbounded } from '../gate/range.js';

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
  const { value, status, range } = numberOf(formula, part, length);
  return figureOf(value, status, measure, { range, reason });
}

function numberOf(
  formula: Formula,
  part: (of: Part) => GatedNumber,
  length: BucketLength,
): GatedNumber {
  switch (formula.kind) {
    case 'ratio': {
      const number = ratio(part(formula.over), part(formula.under), formula.times ?? 1);
      return isShareOfRows(formula) ? shareAtMost(number) : number;
    }
    case 'perTime': {
      const time = formula.per === 'week' ? length.weeks : length.days;
      return ratio(part(formula.over), { value: time, status: 'EXACT', range: exactly(time) });
    }
    default:
      return part(formula);
  }
}

function isShareOfRows({ over, under, times }: Extract<Formula, { kind: 'ratio' }>): boolean {
  return times === 100 && over.kind === 'rows' && under.kind === 'rows';
}

/** Some of the rows are never more than all of them, though each was rounded on its own. */
function shareAtMost(share: GatedNumber): GatedNumber {
  if (share.status === 'NOT_AVAILABLE') return share;
  const value = share.value === null ? null : Math.min(share.value, 100);
  return { ...share, value, range: atMost(share.range, 100) };
}

/** One gated number over another. */
export function ratio(over: GatedNumber, under: GatedNumber, times = 1): GatedNumber {
  const suppressed = over.status === 'SUPPRESSED' || under.status === 'SUPPRESSED';
  if (suppressed) return { value: null, status: 'SUPPRESSED', range: notNegative };
  if (over.value === null || under.value === null || under.value === 0)
    return { value: null, status: 'NOT_AVAILABLE', range: unbounded };
  const value = (times * over.value) / under.value;
  const rounded = over.status === 'ROUNDED' || under.status === 'ROUNDED';
  if (!rounded) return { value, status: 'EXACT', range: exactly(value) };
  return { value, status: 'ROUNDED', range: multiplied(rangeOfRatio(over, under), times) };
}
