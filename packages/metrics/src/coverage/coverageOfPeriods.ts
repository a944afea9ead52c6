import type { Period } from '@careshape/domain';
import type { Cube, Measure } from '../cubes/cube.js';
import type { Coverage } from './coverage.js';
import { coverageAnswer, type LayoutCoverage } from './coverageAnswer.js';

/** What is loaded of the layouts that some measures stand on; of several periods, what is missing in any. */
export function coverageOfPeriods(
  coverage: Coverage,
  cube: Cube,
  measures: readonly Measure[],
  periods: readonly Period[],
): readonly LayoutCoverage[] {
  const [first = null, ...others] = periods;
  const rest = others.map((period) => coverageAnswer(coverage, cube, measures, period));
  return coverageAnswer(coverage, cube, measures, first).map((layout, place) => {
    const all = [layout, ...rest.map((answer) => answer[place]!)];
    return {
      ...layout,
      complete: all.every(({ complete }) => complete),
      missing: all.flatMap(({ missing }) => missing),
    };
  });
}
