import { careHomeChecks } from './careHomeChecks.js';
import { communityChecks } from './communityChecks.js';
import { demandChecks } from './demandChecks.js';
import { equalityChecks } from './equalityChecks.js';
import { homeSupportChecks } from './homeSupportChecks.js';
import { placementChecks } from './placementChecks.js';
import type { PublishedCheck } from './publishedCheck.js';

/**
 * Published figures with the way to compute each again from loaded records, in plain data.
 *
 * @example publishedChecks[0] // residential care in the city on 31 March 2024: 657 people
 */
export const publishedChecks: readonly PublishedCheck[] = [
  ...placementChecks,
  ...equalityChecks,
  ...homeSupportChecks,
  ...demandChecks,
  ...careHomeChecks,
  ...communityChecks,
];
