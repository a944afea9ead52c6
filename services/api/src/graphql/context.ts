import type { AnswerContext, Policy, Question, Reader } from '@careshape/metrics';
import type { CubeAnswered } from '../cache/cubeCache.js';
import type { Loaders } from './loaders.js';

/** What every resolver is given: the data, what the caller may see, and a name for the request. */
export interface Context {
  readonly reader: Reader;
  readonly policy: Policy;
  readonly loaders: Loaders;
  /** Whether the answer must hold every row: it is to be written in a form that cannot say that there are more. */
  readonly whole: boolean;
  readonly requestId: string;
  /** Answers a question to a cube, from the cache where it has been asked of the same data before. */
  readonly answerCube: (
    question: Question,
    own?: Pick<AnswerContext, 'ownSets'>,
  ) => Promise<CubeAnswered>;
  /** Tells the log which operation is executed. */
  readonly onOperation: (name: string | null) => void;
  /** Tells that an operation was executed: whether without an error, and whether its answer may be given again. */
  readonly onAnswered: (answered: {
    readonly whole: boolean;
    readonly repeatable: boolean;
  }) => void;
}
