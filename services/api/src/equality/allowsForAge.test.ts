import { expect, test } from 'vitest';
import type { Selection } from '../graphql/selection.js';
import { allowsForAge } from './allowsForAge.js';

const field = (name: string, inner: readonly Selection[] = []): Selection => ({
  field: name,
  responseKey: name,
  inner,
  args: {},
  nodes: [],
});

test('shares and crude rates need no ages', () => {
  expect(allowsForAge([field('groups', [field('share'), field('crudeRate')])])).toBe(false);
});

test('a standardised figure needs them, however deep it is selected', () => {
  const groups = field('groups', [field('standardisedRatio')]);
  expect(allowsForAge([field('trend', [groups])])).toBe(true);
});
