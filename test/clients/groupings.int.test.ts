import { expect, test } from 'vitest';
import { ask } from '../platform.js';
import { groupings, wrongAnswers } from './groupings.js';

test('a cache that takes one grouping for another is found out', async () => {
  let first: object | null = null;
  const wrong = await wrongAnswers(async ({ query }) => (first ??= await ask<object>(query)));
  const others = groupings.slice(1).map(({ name }) => name);
  expect(new Set(wrong.map(({ grouping }) => grouping))).toEqual(new Set(others));
  expect(wrong).toHaveLength(12);
});
