/** What a caller may see: every threshold of the disclosure gate in one record. */
export interface Policy {
  readonly name: 'public' | 'partner' | 'analyst';
  /** A cell about fewer people than this, none included, is suppressed. */
  readonly threshold: number;
  /** Counts of people are to be multiples of this. */
  readonly base: number;
  /** Up to this many cells, all of them are returned, so that a missing row says nothing. */
  readonly cellLimit: number;
  /** Dimensions a question may use, filters counted; several grains of time count once. */
  readonly dimensionLimit: number;
  /** Rows on one page. */
  readonly pageLimit: number;
}

/** Nobody signed in: dashboard, press, councillors. */
export const publicPolicy: Policy = {
  name: 'public',
  threshold: 5,
  base: 5,
  cellLimit: 5_000,
  dimensionLimit: 4,
  pageLimit: 1_000,
};

/** A partner with an agreement: as the public, unless the agreement says otherwise. */
export const partnerPolicy: Policy = { ...publicPolicy, name: 'partner' };

/** Council staff: exact figures, larger questions. */
export const analystPolicy: Policy = {
  ...publicPolicy,
  name: 'analyst',
  dimensionLimit: 8,
  pageLimit: 5_000,
};
