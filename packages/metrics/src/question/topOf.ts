import type { Dimension, Measure } from '../cubes/cube.js';
import { type Question, QuestionError } from './question.js';
import type { Policy } from '../gate/policy.js';
import type { AskedQuestion } from './askedQuestion.js';

/** A checked wish for the most important codes of a dimension. */
export interface AskedTop {
  readonly n: number;
  readonly of: Measure;
  readonly dimension: Dimension;
  readonly other: boolean;
}

/** More codes than this are a list, not the most important ones. */
const mostCodes = 100;

/**
 * The most important codes that a question asks for; null where it does not.
 *
 * @throws QuestionError
 */
export function topOf(
  { top }: Question,
  asked: AskedQuestion,
  { topCodes }: Pick<Policy, 'topCodes'>,
): AskedTop | null {
  if (!top) return null;
  const { n, other } = top;
  if (!Number.isInteger(n) || n < 1 || n > mostCodes)
    throw new QuestionError(
      'invalid-top',
      `top.n is ${n}: give a whole number from 1 to ${mostCodes}`,
    );
  const dimension = asked.dimensions.find(({ id }) => id === top.dimension);
  if (!dimension)
    throw new QuestionError(
      'invalid-top',
      `top is of ${top.dimension}, which rows are not grouped by: add it to by, or take the top of ${asked.dimensions.map(({ id }) => id).join(' or ') || 'a dimension in by'}`,
    );
  if (other && asked.cube.people !== 'none' && topCodes && !topCodes.includes(n))
    throw new QuestionError(
      'not-for-public',
      `the top ${n} of ${top.dimension} beside all others is not for the public, since rows of all others that differ by one code would show its people: take the top ${topCodes.join(', ')}, leave other out, or sign in as council staff`,
    );
  const of = asked.measures.find(({ id }) => id === top.of)!;
  return { n, of, dimension, other };
}
