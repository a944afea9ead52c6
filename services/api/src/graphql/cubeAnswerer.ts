import { answerCube, type Policy, type Reader } from '@careshape/metrics';
import type { Caches } from '../cache/caches.js';
import { tooManyRows } from '../csv/tooManyRows.js';
import type { Context } from './context.js';

/** What questions are answered from. */
export interface CubeSource {
  readonly reader: Reader;
  /** Null where every question is to be worked out anew. */
  readonly caches: Caches | null;
}

/** What answers the questions of one caller: through the gate by their policy, and once for the same data. */
export function cubeAnswerer(
  { reader, caches }: CubeSource,
  policy: Policy,
  stamp: string | null,
): Context['answerCube'] {
  return async (question, own) => {
    const context = { ...reader, policy, ...own };
    return caches && stamp
      ? caches.cubes(question, context, stamp)
      : { answer: await answerCube(question, context), fromCache: false };
  };
}

/**
 * Answers with every row, for a format that cannot say that there are more.
 *
 * @throws ProblemError where the answer has more rows than the caller's policy lets one have
 */
export function everyRow(answer: Context['answerCube'], policy: Policy): Context['answerCube'] {
  return async (question, own) => {
    const limit = policy.pageLimit;
    const asked = { ...question, first: limit, after: undefined };
    const answered = await answer(asked, own);
    const rows = answered.answer.rowCount;
    if (rows <= limit) return answered;
    throw tooManyRows(question.cube, rows, limit);
  };
}
