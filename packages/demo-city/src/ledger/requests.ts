import type { AdultBand } from './longTermTracks.js';

/** The new requests of one year and one age band, and what they led to. */
export interface RequestTargets {
  readonly band: AdultBand;
  /** 0 is 2021/22. */
  readonly year: 0 | 1 | 2;
  readonly all: number;
  readonly toLongTerm: number;
  readonly toShortTerm: number;
}

/**
 * New requests: 10,430, 10,772 and 10,773 in all. The bands are printed only for 2023/24 (15,783 per 100,000 aged 65 and over); earlier years keep that mix.
 *
 * Shares printed: to long-term support 4, 6, 7 % (18–64) and 8.5, 5, 5 % (65 and over); to short-term support 15 % and 30 %.
 */
export const requestTargets: readonly RequestTargets[] = [
  { band: '18-64', year: 0, all: 2760, toLongTerm: 110, toShortTerm: 414 },
  { band: '65-plus', year: 0, all: 7670, toLongTerm: 652, toShortTerm: 2301 },
  { band: '18-64', year: 1, all: 2850, toLongTerm: 171, toShortTerm: 428 },
  { band: '65-plus', year: 1, all: 7922, toLongTerm: 396, toShortTerm: 2377 },
  { band: '18-64', year: 2, all: 2850, toLongTerm: 200, toShortTerm: 428 },
  { band: '65-plus', year: 2, all: 7923, toLongTerm: 396, toShortTerm: 2377 },
];
