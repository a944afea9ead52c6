import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { GatedNumber } from '../../gate/gatedNumber.js';
import { dividedBy, minus, type Range, times } from '../../gate/range.js';
import type { Change } from '../../question/calculation.js';
import { figureOf } from '../rows/display.js';
import { changeWords } from './calculationWords.js';
import { gatedNumber, reasonAmong, statusAmong } from './figureNumbers.js';

/**
 * The change from one gated figure to another: suppressed where either is; not available where either is, or where what is
 * divided by is 0. A period of which some days are not loaded is not compared: what is not recorded would pass for change.
 */
export function changeFigure(measure: Measure, change: Change, from: Figure, to: Figure): Figure {
  const words = changeWords(measure, change);
  if ([from, to].some(({ reason }) => reason === 'PARTIAL'))
    return figureOf(null, 'NOT_AVAILABLE', words, { reason: 'NOT_LOADED' });
  const [one, other] = [gatedNumber(from), gatedNumber(to)];
  const range = rangeOf(change, one, other);
  const reason = reasonAmong([from, to]);
  return figureOf(valueOf(change, one, other), statusAmong([one, other]), words, { range, reason });
}

function valueOf(change: Change, from: GatedNumber, to: GatedNumber): number | null {
  if (from.value === null || to.value === null) return null;
  if (change === 'DIFFERENCE') return to.value - from.value;
  if (from.value === 0) return null;
  return change === 'PERCENT'
    ? (100 * (to.value - from.value)) / from.value
    : to.value / from.value;
}

/** No figure of a measure is below 0, so that one over another lies where the ends say. */
function rangeOf(change: Change, from: GatedNumber, to: GatedNumber): Range {
  switch (change) {
    case 'DIFFERENCE':
      return minus(to.range, from.range);
    case 'PERCENT':
      return minus(times(dividedBy(to.range, from.range), 100), { least: 100, most: 100 });
    case 'RATIO':
      return dividedBy(to.range, from.range);
  }
}
