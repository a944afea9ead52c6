import type { EthnicGroupCode } from '@careshape/domain';

/**
 * People in long-term support by ethnic group, at 31 March 2023 (3,635 people) and 31 March 2024 (3,720 people).
 *
 * The printed columns add up to 100.3 and 100.7 %. One base gives all fourteen printed digits: **everybody except people who refused to say**,
 * while the row "no ethnicity" counts refused and not known together. In 2023 nobody is recorded as refused, so there the base is everybody.
 */
export const ethnicGroupsInLongTermSupport: {
  readonly at2023: Readonly<Record<LedgerEthnicGroup, number>>;
  readonly at2024: Readonly<Record<LedgerEthnicGroup, number>>;
} = {
  at2023: {
    asian: 420,
    black: 133,
    mixed: 42,
    other: 31,
    'white-british': 2692,
    'other-white': 180,
    'not-known': 137,
    refused: 0,
  },
  at2024: {
    asian: 477,
    black: 162,
    mixed: 47,
    other: 36,
    'white-british': 2743,
    'other-white': 211,
    'not-known': 22,
    refused: 22,
  },
};

/** The groups the council prints, with "no ethnicity" told apart into its two ways. */
export type LedgerEthnicGroup =
  'asian' | 'black' | 'mixed' | 'other' | 'white-british' | 'other-white' | 'not-known' | 'refused';

/** Within each printed group, the finest groups and their counts among the people in place at 31 March 2024 (three of them printed in the equality assessment). */
export const finestEthnicGroups: Readonly<
  Record<LedgerEthnicGroup, Readonly<Partial<Record<EthnicGroupCode, number>>>>
> = {
  asian: { indian: 218, pakistani: 120, bangladeshi: 44, chinese: 28, 'other-asian': 67 },
  // African is printed as 1.4 %
  black: { african: 52, caribbean: 86, 'other-black': 24 },
  mixed: {
    'white-and-black-caribbean': 22,
    'white-and-asian': 11,
    'white-and-black-african': 5,
    'other-mixed': 9,
  },
  other: { arab: 9, 'any-other': 27 },
  'white-british': { 'white-british': 2743 },
  // any other White background is printed as 1.9 %
  'other-white': { irish: 128, 'gypsy-or-irish-traveller': 7, roma: 6, 'other-white': 70 },
  'not-known': { 'not-known': 22 },
  refused: { refused: 22 },
};
