import type { FinancialYear } from '../periods/financialYear.js';

/** What is loaded, as far as a pack must know. */
export interface Loaded {
  /** Full years, newest first; at least one. */
  readonly years: readonly [FinancialYear, ...FinancialYear[]];
  readonly place: string;
}
