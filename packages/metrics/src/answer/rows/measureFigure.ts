import type { Formula, Measure, Part, Ratio } from '../../cubes/cube.js';
import { figureOf } from './display.js';
import type { Figure, FigureReason } from '../../gate/figure.js';
import type { GatedParts } from '../../gate/gate.js';
import type { GatedNumber } from '../../gate/gatedNumber.js';
import { atMost, exactly } from '../../gate/range.js';
import { ratio } from '../../gate/ratio.js';

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
  const part = (of: Part | Ratio) => parts(of, measure);
  const { value, status, range } = numberOf(formula, part, length);
  return figureOf(value, status, measure, { range, reason });
}

function numberOf(
  formula: Formula,
  part: (of: Part | Ratio) => GatedNumber,
  length: BucketLength,
): GatedNumber {
  switch (formula.kind) {
    case 'ratio': {
      const number = part(formula);
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

function isShareOfRows({ over, under, times }: Ratio): boolean {
  return times === 100 && over.kind === 'rows' && under.kind === 'rows';
}

/** Some of the rows are never more than all of them, though each was rounded on its own. */
function shareAtMost(share: GatedNumber): GatedNumber {
  if (share.status === 'NOT_AVAILABLE') return share;
  const value = share.value === null ? null : Math.min(share.value, 100);
  return { ...share, value, range: atMost(share.range, 100) };
}
