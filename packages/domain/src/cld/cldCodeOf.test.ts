import { expect, test } from 'vitest';
import { cldCodeOf } from './cldCodeOf.js';
import { cldEventOutcomes } from './cldEventOutcomes.js';
import { cldRoutesOfAccess } from './cldRoutesOfAccess.js';

test('every value of a list has a code of its own, of letters, digits and hyphens', () => {
  const codes = [...cldEventOutcomes, ...cldRoutesOfAccess].map(({ words }) => cldCodeOf(words));
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test('brackets and slashes leave no hyphen at the end', () => {
  expect(cldCodeOf('Planned Entry (Transition)')).toBe('planned-entry-transition');
  expect(cldCodeOf('Progress to reablement/ST-Max')).toBe('progress-to-reablement-st-max');
});
