import type { TimeGrain } from '@careshape/domain';

/** What a caller may see: every threshold of the disclosure gate in one record. */
export interface Policy {
  readonly name: 'public' | 'partner' | 'analyst';
  /** A cell about fewer people than this, none included, is suppressed. */
  readonly threshold: number;
  /** Counts of people are multiples of this. */
  readonly base: number;
  /** Sums over people are rounded to a step of this many people's mean, and of the base at least. */
  readonly sumStepPeople: number;
  /** Hours and cost of a cell are suppressed where its two largest providers hold this share of them or more. */
  readonly dominanceShare: number;
  /** And where what the others hold is less than this share of the largest, who could then be worked out by the second. */
  readonly dominanceRest: number;
  /** What organisations report of their business (beds occupied, hours to spare) is suppressed where fewer providers report. */
  readonly fewestProviders: number;
  /** A median or other percentile is the days of one person: it is suppressed where fewer people stand behind it. */
  readonly fewestForPercentile: number;
  /** Codes that one filter may keep; null: any number. With any set of codes a group could be asked with and without one of them. */
  readonly codesPerFilter: number | null;
  /** How many top codes may stand beside all others; null: any number. Sets that differ by one code would show its people. */
  readonly topCodes: readonly number[] | null;
  /** One suppressed code among all others is hidden by the rounding of the codes beside it where at least so many show. */
  readonly fewestHiding: number;
  /** The finest grain of time of figures about people, and the shortest step of their periods. */
  readonly finestGrain: TimeGrain;
  /** Up to this many cells, all of them are returned, so that a missing row says nothing. */
  readonly cellLimit: number;
  /** Dimensions a question may use, filters counted; several grains of time count once. */
  readonly dimensionLimit: number;
  /** Rows of one answer. */
  readonly pageLimit: number;
}

/** Nobody signed in: dashboard, press, councillors. */
export const publicPolicy: Policy = {
  name: 'public',
  threshold: 5,
  base: 5,
  sumStepPeople: 2,
  dominanceShare: 0.9,
  dominanceRest: 0.1,
  fewestProviders: 3,
  fewestForPercentile: 10,
  codesPerFilter: 1,
  topCodes: [1, 3, 5, 10, 20],
  fewestHiding: 10,
  finestGrain: 'month',
  cellLimit: 5_000,
  dimensionLimit: 4,
  pageLimit: 5_000,
};

/** A partner with an agreement: as the public, unless the agreement says otherwise. */
export const partnerPolicy: Policy = { ...publicPolicy, name: 'partner' };

/** Council staff: exact figures, larger questions. */
export const analystPolicy: Policy = {
  ...publicPolicy,
  name: 'analyst',
  codesPerFilter: null,
  topCodes: null,
  finestGrain: 'day',
  dimensionLimit: 8,
};
