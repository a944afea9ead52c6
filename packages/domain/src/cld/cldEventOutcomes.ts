import type { CldValue } from './cldValue.js';

/**
 * What an event led to, in the Department's order of precedence: of several rows of one event the first of this list
 * is kept. Between the second and the fourth the order has `Invalid and not mapped`.
 */
export const cldEventOutcomes = [
  { words: 'Progress to reablement/ST-Max', release1: [], precedence: 1 },
  {
    words: 'Progress to assessment, review or reassessment',
    release1: ['Progress to Assessment', 'Progress to Re-assessment / Unplanned Review'],
    precedence: 2,
  },
  {
    words: 'Progress to support planning or services',
    release1: ['Progress to Support Planning / Services', 'Provision of service'],
    precedence: 4,
  },
  {
    words: 'Continuation of support or services',
    release1: ['No change in package'],
    precedence: 5,
  },
  { words: 'Admitted to hospital', release1: [], precedence: 6 },
  {
    words: 'NFA: Responsibility moved to another local authority',
    release1: ['NFA - Moved to another LA'],
    precedence: 7,
  },
  {
    words: 'NFA: Referral to NHS services or NHS funded social care',
    release1: ['NFA - 100% NHS funded care'],
    precedence: 8,
  },
  {
    words: 'NFA: Self-funded client or under 12wk disregard',
    release1: ['NFA - Self-funded client (inc 12wk disregard)'],
    precedence: 9,
  },
  {
    words: 'NFA: Information and advice or signposting',
    release1: ['NFA - Information & Advice / Signposting only'],
    precedence: 10,
  },
  {
    words: 'NFA: Referral to other service within the local authority',
    release1: [],
    precedence: 11,
  },
  { words: 'NFA: Support declined', release1: ['NFA - Support declined'], precedence: 12 },
  { words: 'NFA: Deceased', release1: ['NFA - Deceased'], precedence: 13 },
  {
    words: 'NFA: Support ended as planned',
    release1: ['Service ended as planned'],
    precedence: 14,
  },
  {
    words: 'NFA: Support ended for other reason',
    release1: ['NFA - Support ended: Other reason'],
    precedence: 15,
  },
  {
    words: 'NFA: No services offered for other reason',
    release1: ['NFA - No services offered: Other reason'],
    precedence: 16,
  },
  { words: 'NFA: Other', release1: ['NFA- Other', 'NFA - Other'], precedence: 17 },
] as const satisfies readonly (CldValue & { precedence: number })[];
// release 1's "Progress to financial assessment" and "Progress to End of Life Care" have no value in release 2: not mapped

/** Where `Invalid and not mapped` stands in the order of precedence. */
export const notMappedPrecedence = 3;
