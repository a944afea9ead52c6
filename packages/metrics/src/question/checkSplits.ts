import type { AskedQuestion } from './askedQuestion.js';
import { partsOf } from '../cubes/partsOf.js';
import { QuestionError } from './question.js';

/**
 * A measure is only split by what its rows know: assessments have no route of access, and a missing route is not a route.
 *
 * @throws QuestionError
 */
export function checkSplits(asked: AskedQuestion): void {
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  for (const measure of [...asked.measures, ...asked.totals])
    for (const part of partsOf(measure.formula)) {
      const fact = asked.cube.bases[part.basis]?.fact ?? '';
      const split = used.find(({ facts }) => facts && !facts.includes(fact));
      if (split)
        throw new QuestionError(
          'not-split',
          `${measure.id} of ${asked.cube.id} is not known by ${split.id}: leave one of them out`,
        );
    }
}
