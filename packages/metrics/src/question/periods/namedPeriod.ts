import type { TimeGrain } from '@careshape/domain';

/** The last whole buckets of what is loaded: `{ n: 2, grain: 'quarter' }`. */
export interface LastBuckets {
  readonly n: number;
  readonly grain: TimeGrain;
}

/** Another period of the question, some years and months later; earlier where they are negative. */
export interface PeriodShift {
  readonly of: string;
  readonly years?: number | undefined;
  readonly months?: number | undefined;
}

/**
 * One of several periods that stand side by side in a row: by its days, by what was loaded last, or by another period.
 *
 * @example { name: 'now', from: '2024-01-01', to: '2024-03-31' }
 * @example { name: 'before', shift: { of: 'now', years: -1 } }
 */
export interface NamedPeriod {
  readonly name: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly last?: LastBuckets | undefined;
  readonly shift?: PeriodShift | undefined;
}
