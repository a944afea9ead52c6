import { expect, test } from 'vitest';
import { broadEthnicGroups, ethnicGroups, publishedEthnicGroups } from './ethnicGroups.js';

test('the 19 groups of the Census are all there', () => {
  expect(ethnicGroups.filter((group) => group.census !== null)).toHaveLength(19);
});

test('Chinese counts as Asian, as in the 2021 Census', () => {
  expect(ethnicGroups.find((group) => group.code === 'chinese')?.broad).toBe('asian');
});

test('every group leads to a group of each coarser list', () => {
  const published: string[] = publishedEthnicGroups.map((group) => group.code);
  const broad: string[] = broadEthnicGroups.map((group) => group.code);
  expect(
    ethnicGroups.filter((g) => !published.includes(g.published) || !broad.includes(g.broad)),
  ).toEqual([]);
});

test('who has not said and who is not known are not an ethnic group', () => {
  expect(
    ethnicGroups.filter((group) => group.census === null).map((group) => group.published),
  ).toEqual(['not-recorded', 'not-recorded', 'not-recorded']);
});
