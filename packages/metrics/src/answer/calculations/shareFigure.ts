import type { Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import { atMost, dividedBy, times } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { calculationWords } from './calculationWords.js';
import { gatedNumber, reasonAmong, statusAmong } from './figureNumbers.js';

/**
 * A gated figure in percent of the gated figure of a whole it is part of: never above 100, though each was rounded on its
 * own.
 */
export function shareFigure(
  measure: Measure,
  as: 'SHARE_OF_TOTAL' | 'SHARE_OF_PARENT',
  part: Figure,
  whole: Figure,
): Figure {
  const [one, all] = [gatedNumber(part), gatedNumber(whole)];
  const share =
    one.value === null || !all.value ? null : Math.min((100 * one.value) / all.value, 100);
  return figureOf(share, statusAmong([one, all]), calculationWords(measure, as), {
    range: atMost(times(dividedBy(one.range, all.range), 100), 100),
    reason: reasonAmong([part, whole]),
  });
}
