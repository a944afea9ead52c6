import type { Logger } from 'pino';
import { type AnswerCache, answerCache } from './answerCache.js';
import { type CubeCache, cubeCache } from './cubeCache.js';
import { type DataWatch, dataWatch } from './dataWatch.js';

/** How answers are kept. */
export interface CacheOptions {
  /** The most that all kept answers may take. */
  readonly bytes: number;
  /** The database that tells of loads. */
  readonly databaseUrl: string;
}

/** What is kept of answers, and what tells when the data has changed. */
export interface Caches {
  readonly data: DataWatch;
  /** Whole answers, as they were sent. */
  readonly answers: AnswerCache;
  /** Answers of cubes, from which whole answers are made. */
  readonly cubes: CubeCache;
  close(): Promise<void>;
}

/** Opens the caches of one copy of the service. */
export function openCaches(
  { bytes, databaseUrl }: CacheOptions,
  { authority, log }: { authority: string; log: Logger },
): Caches {
  const data = dataWatch({ url: databaseUrl, authority, log });
  return {
    data,
    answers: answerCache(Math.ceil(bytes / 2)),
    cubes: cubeCache(Math.ceil(bytes / 2), data),
    close: () => data.stop(),
  };
}
