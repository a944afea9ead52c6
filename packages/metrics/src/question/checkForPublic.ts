import type { AskedQuestion } from './askedQuestion.js';
import type { Policy } from '../gate/policy.js';
import { QuestionError } from './question.js';

/**
 * What shows one provider's business is not for the public: the question is refused, with the reason.
 *
 * @throws QuestionError
 */
export function checkForPublic(asked: AskedQuestion, policy: Policy): void {
  if (policy.name === 'analyst') return;
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  for (const { id, notForPublic } of used)
    if (notForPublic)
      throw new QuestionError(
        'not-for-public',
        `${asked.cube.id} by ${id} is not for the public: ${notForPublic}; leave it out, or sign in as council staff`,
        { field: id },
      );
  for (const measure of [...asked.measures, ...asked.totals]) {
    if (measure.notForPublic)
      throw new QuestionError(
        'not-for-public',
        `${measure.id} of ${asked.cube.id} is not for the public: ${measure.notForPublic}; leave it out, or sign in as council staff`,
        { field: measure.id },
      );
    const split = used.find(({ id }) => measure.notForPublicBy?.includes(id));
    if (split)
      throw new QuestionError(
        'not-for-public',
        `${measure.id} of ${asked.cube.id} by ${split.id} is not for the public, since it would show one provider’s business; leave ${split.id} out, or sign in as council staff`,
        { field: split.id },
      );
  }
}
