import type { LoadReport } from '../loadFile.js';

/** How a command ends: what a script does next depends on it. Of several files the gravest counts. */
export const exitCodes = { done: 0, refused: 1, held: 2, fault: 3 } as const;

/** The exit code after some files: refused stands above held, since accepting does not help there. */
export function exitCodeOf(reports: readonly Pick<LoadReport, 'status'>[]): number {
  if (reports.some(({ status }) => status === 'refused')) return exitCodes.refused;
  return reports.some(({ status }) => status === 'held') ? exitCodes.held : exitCodes.done;
}
