import { pageSize } from '@careshape/metrics';
import { statementMs } from '../readOnly.js';
import { bodyMost } from '../server/requestBody.js';
import { costMost } from './costLimit.js';
import { depthMost } from './depthLimit.js';

/** Words and signs of a query, at most. */
export const wordsMost = 10_000;

/** Every limit on what may be asked at once; an error of each names it. The README sets our own use beside them. */
export const limits = {
  depth: depthMost,
  cost: costMost,
  words: wordsMost,
  bodyBytes: bodyMost,
  pageRows: pageSize.most,
  statementMs,
} as const;
