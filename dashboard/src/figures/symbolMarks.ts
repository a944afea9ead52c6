import type { FigureMark } from './figure.js';

/** The marks that stand as symbols among figures, in the order in which they are explained. */
export const symbolMarks = [
  'SUPPRESSED',
  'NOT_LOADED',
  'UNSETTLED',
  'NOT_AVAILABLE',
  'NO_VALUE',
  'PARTIAL',
] as const satisfies readonly FigureMark[];
