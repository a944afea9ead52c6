import type { FinancialYear } from '../../periods/financialYear.js';
import { askable } from '../choices/askable.js';
import type { Exploration } from './exploration.js';
import { plainDimensions, type Policy, type Subject } from './subject.js';

/**
 * A question to begin with: the first measure of a subject by its first dimension, in the latest full year.
 *
 * It is made from the record of the subject alone, so a new one has its own at once.
 */
export function startingExploration(
  subject: Subject,
  policy: Policy,
  year: FinancialYear | null,
): Exploration {
  const measures = subject.measures.filter((measure) => askable(measure, policy));
  const dimension = plainDimensions(subject).find((one) => askable(one, policy));
  return {
    subject: subject.id,
    measures: measures.slice(0, 1).map(({ id }) => id),
    by: dimension ? [dimension.id] : [],
    time: null,
    period: subject.timeGrains.length > 0 && year ? { from: year.from, to: year.to } : null,
    filters: [],
    chart: null,
    sort: null,
  };
}
