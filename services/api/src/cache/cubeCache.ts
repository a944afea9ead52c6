import { type Answer, answerCube, type AnswerContext, type Question } from '@careshape/metrics';
import { LRUCache } from 'lru-cache';
import type { DataWatch } from './dataWatch.js';

/** The answer of a cube, and whether it had been worked out before. */
export interface CubeAnswered {
  readonly answer: Answer;
  readonly fromCache: boolean;
}

/** Answers questions to cubes, each once for the same data and policy. */
export type CubeCache = (
  question: Question,
  context: AnswerContext,
  stamp: string,
) => Promise<CubeAnswered>;

/** About how much memory an answer takes, in bytes. */
const bytes = { answer: 2_000, row: 150, figure: 150 } as const;

/**
 * A cache of answers of cubes below that of whole answers: two pages that show the same figure among others ask for it
 * once. Bounded in bytes; the same question asked by many at once is worked out once.
 */
export function cubeCache(bytesMost: number, data: DataWatch): CubeCache {
  const answers = new LRUCache<string, Answer>({
    maxSize: bytesMost,
    maxEntrySize: Math.ceil(bytesMost / 8),
    sizeCalculation: sizeOf,
  });
  const underWay = new Map<string, Promise<Answer>>();

  return async (question, context, stamp) => {
    // the platform's own sets of codes are not checked: a caller who asks for the same must be
    const key = JSON.stringify([stamp, context.policy.name, context.ownSets ?? false, question]);
    const kept = answers.get(key) ?? (await underWay.get(key));
    if (kept) return { answer: kept, fromCache: true };
    const making = answerCube(question, context);
    underWay.set(key, making);
    try {
      const answer = await making;
      // a load that was committed meanwhile may show in a part of it
      if (await data.stands(stamp)) answers.set(key, answer);
      return { answer, fromCache: false };
    } finally {
      underWay.delete(key);
    }
  };
}

function sizeOf({ rows }: Answer): number {
  const { measures = {}, figures: worked = {} } = rows[0] ?? {};
  const figures = Object.keys(measures).length + Object.keys(worked).length;
  return bytes.answer + rows.length * (bytes.row + figures * bytes.figure);
}
