import { answerCube, type Policy, type Reader } from '@careshape/metrics';
import type { Caches } from '../cache/caches.js';
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
