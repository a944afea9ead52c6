import { broadEthnicGroups, ethnicGroups } from '@careshape/domain';
import { folded } from '../../../cells.js';

const codeOfGroup = new Map(
  ethnicGroups.flatMap(({ census, code }) => (census ? [[folded(census), code] as const] : [])),
);

// the Census calls the broad groups by longer names than ours, and differently in Wales
const codeOfBroad = new Map<string, string>([
  ...broadEthnicGroups.map(({ label, code }) => [folded(label), code] as const),
  [folded('Asian, Asian British or Asian Welsh'), 'asian'],
  [folded('Black, Black British, Black Welsh, Caribbean or African'), 'black'],
  [folded('Mixed or Multiple ethnic groups'), 'mixed'],
  [folded('Other ethnic group'), 'other'],
]);

/** The code of one of the 19 groups by its name in the Census; null where there is none of that name. */
export function censusGroupCode(name: string): string | null {
  return codeOfGroup.get(folded(name)) ?? null;
}

/** The code of one of the five broad groups by its name in the Census; null where there is none of that name. */
export function censusBroadCode(name: string): string | null {
  return codeOfBroad.get(folded(name)) ?? null;
}

/** A list of ethnic groups and a group of it. */
export interface CensusGroup {
  readonly list: 'all' | 'detailed' | 'broad';
  readonly group: string;
}

/**
 * What a category of a Census table by ethnic group means.
 *
 * @returns a group that is in no list goes on as printed, to be reported
 * @example censusGroupIn('White: Roma') // { list: 'detailed', group: 'roma' }
 */
export function censusGroupIn(category: string): CensusGroup {
  const words = category.trim();
  if (/^total\b/i.test(words)) return { list: 'all', group: 'all' };
  const broad = censusBroadCode(words);
  if (broad) return { list: 'broad', group: broad };
  const name = words.slice(words.indexOf(':') + 1).trim();
  return { list: 'detailed', group: censusGroupCode(name) ?? words };
}
